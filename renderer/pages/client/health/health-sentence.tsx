import type { Client } from '../../../../shared/journal/client.ts';
import { HealthMark } from '../../../components/health-mark.tsx';
import { usePastDay } from '../../../state/past-day.ts';
import { capitalised } from '../../../text/capitalised.ts';
import { markOf } from '../../../text/health-mark-of.ts';
import { useDays } from '../../../text/use-days.ts';
import { useText } from '../../../text/use-text.ts';
import { becauseOf } from './because.ts';
import styles from './health-sentence.module.css';
import { HealthWord } from './health-word.tsx';
import { OwnWordLine } from './own-word-line.tsx';
import { ownWordOn } from './own-word-on.ts';
import type { Reading } from './reading.ts';
import type { useHealthWords } from './use-health-words.ts';

type Props = {
  readonly client: Client;
  /** Of the last day: the page's today, or the day the client was archived on. */
  readonly reading: Reading;
  readonly words: ReturnType<typeof useHealthWords>;
};

/** How the relationship is, in one sentence with its cause; the user's own word under it. */
export function HealthSentence({ client, reading, words }: Props) {
  const { archivedOn } = client;
  const isArchived = archivedOn !== undefined && archivedOn <= reading.day;
  const own = ownWordOn(client, reading.day);
  return (
    <div className={styles.sentence}>
      <h2 className={styles.line}>
        <HealthMark state={markOf(reading.state)} />
        <span>
          <Sentence reading={reading} words={words} isArchived={isArchived} />
        </span>
      </h2>
      {own && <OwnWordLine said={own} />}
    </div>
  );
}

function Sentence({
  reading,
  words,
  isArchived,
}: Pick<Props, 'reading' | 'words'> & { readonly isArchived: boolean }) {
  const { t, rich } = useText();
  const say = useDays();
  const isPast = usePastDay() !== undefined;
  const { state, hasScore, missing, lastContact } = reading;
  const w = (chunks: React.ReactNode) => <HealthWord state={markOf(state)}>{chunks}</HealthWord>;
  if (isArchived) {
    const day = say.on(reading.day);
    if (state === 'no-news') return rich('health.say.archived-no-news', { w, day });
    if (!hasScore) return rich('health.say.archived-early', { w, day });
    return rich('health.say.archived', { w, day, word: t(`health.${state}`) });
  }
  const cause = becauseOf(reading, words.giverOf);
  const why = words.because(cause.why);
  if (hasScore) {
    const word = capitalised(t(`health.${state}`));
    if (cause.why.id === 'nothing') return rich('health.say.alone', { w, word });
    return rich(`health.say.${cause.trend}`, { w, word, why });
  }
  if (state === 'no-news') return rich('health.say.no-news', { w, why });
  if (lastContact === undefined) {
    // They may have talked, and it was noted later: all that is known is what was noted by then.
    return rich(isPast ? 'past.early-never' : 'health.say.early-never', { w });
  }
  return rich('health.say.early', { w, count: missing });
}
