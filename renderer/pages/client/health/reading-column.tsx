import { Hourglass } from 'lucide-react';
import type { ReactNode } from 'react';
import type { OwnWord } from '../../../../shared/journal/client.ts';
import { HealthMark } from '../../../components/health-mark.tsx';
import { VisuallyHidden } from '../../../components/visually-hidden.tsx';
import { capitalised } from '../../../text/capitalised.ts';
import { markOf } from '../../../text/health-mark-of.ts';
import { useDays } from '../../../text/use-days.ts';
import { useText } from '../../../text/use-text.ts';
import { HealthWord } from './health-word.tsx';
import { OwnWordLine } from './own-word-line.tsx';
import { partLines } from './part-lines.ts';
import type { Reading } from './reading.ts';
import styles from './reading-column.module.css';
import { SavedPoints } from './saved-points.tsx';
import { signed } from './signed.ts';
import { StrongPart } from './strong-part.tsx';
import type { useHealthWords } from './use-health-words.ts';

type Props = {
  readonly reading: Reading;
  readonly words: ReturnType<typeof useHealthWords>;
  readonly own: OwnWord | undefined;
  /** What can be asked of it. */
  readonly actions: ReactNode;
};

/** What a day says: the word, the number, and the parts that sum to it. */
export function ReadingColumn({ reading, words, own, actions }: Props) {
  const { t } = useText();
  const say = useDays();
  const { state, hasScore, score, explanation, day } = reading;
  const { point, saved } = explanation;
  const { strongest, rest } = partLines(explanation);
  const low = Math.floor(point.low);
  const high = Math.floor(point.high);
  return (
    <aside className={styles.column} aria-label={t('health.reading')}>
      <div className={styles.verdict}>
        <p className={styles.day}>{capitalised(say.full(day))}</p>
        <p className={styles.said}>
          <HealthMark state={markOf(state)} />
          <span className={styles.word}>
            <HealthWord state={markOf(state)}>{t(`health.${state}`)}</HealthWord>
          </span>{' '}
          {hasScore && (
            <>
              <span className={styles.score}>{score}</span>{' '}
              <span className={styles.band}>
                <span aria-hidden="true">{t('health.band-short', { low, high })}</span>
                <VisuallyHidden>{t('health.band', { low, high })}</VisuallyHidden>
              </span>
            </>
          )}
        </p>
        {point.alarm > 0 && hasScore && (
          <p className={styles.alarm}>
            <Hourglass size={13} strokeWidth={1.4} absoluteStrokeWidth aria-hidden="true" />
            {t('health.no-news')}
          </p>
        )}
      </div>
      {hasScore ? (
        <>
          <ul className={styles.strongest}>
            {strongest.map((part) => (
              <StrongPart key={part.part} {...words.part(part, reading)} points={part.points} />
            ))}
          </ul>
          <div className={styles.sums}>
            <dl className={styles.rest}>
              {rest.map((part) => (
                <div key={part.part}>
                  <dt>{words.short(part, reading)}</dt>
                  <dd>{signed(part.points)}</dd>
                </div>
              ))}
              <div className={styles.sum} data-alone={rest.length === 0 || undefined}>
                <dt>{t('health.sum')}</dt>
                <dd>{score}</dd>
              </div>
            </dl>
            {saved > 0 && <SavedPoints points={saved} />}
          </div>
        </>
      ) : (
        <p className={styles.needs}>
          {t(state === 'no-news' ? 'health.needs-again' : 'health.needs')}
        </p>
      )}
      <div className={styles.foot}>
        {own && <OwnWordLine said={own} />}
        {actions}
      </div>
    </aside>
  );
}
