import { History as HistoryIcon } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ClientView } from '../../../../shared/agenda/views.ts';
import { healthOptionsOf } from '../../../../shared/health/client-health.ts';
import { healthEventsOf } from '../../../../shared/health/events-of.ts';
import { historyOf } from '../../../../shared/health/timeline.ts';
import { type Day, dayFromNumber } from '../../../../shared/journal/day.ts';
import { HealthTimeline } from '../../../charts/health-timeline/health-timeline.tsx';
import { Kbd } from '../../../components/kbd.tsx';
import { TextButton } from '../../../components/text-button.tsx';
import { VisuallyHidden } from '../../../components/visually-hidden.tsx';
import { usePageKeys } from '../../../state/use-page-keys.ts';
import { useDays } from '../../../text/use-days.ts';
import { useText } from '../../../text/use-text.ts';
import { firstDayOf } from '../first-day-of.ts';
import styles from './client-health-section.module.css';
import type { Evidence } from './evidence.ts';
import { HealthSentence } from './health-sentence.tsx';
import { ownWordOn } from './own-word-on.ts';
import { partLines } from './part-lines.ts';
import { hasEverScored, readingOn } from './reading.ts';
import { ReadingColumn } from './reading-column.tsx';
import { signed } from './signed.ts';
import { useHealthWords } from './use-health-words.ts';
import { WhyPanel } from './why-panel.tsx';

type Props = {
  readonly view: ClientView;
  /** The day that the page comes back from. */
  readonly firstCursor?: Day | undefined;
  /** Turns the page to a day; absent where it is turned already. */
  readonly onSeeAll?: ((day: Day) => void) | undefined;
  readonly onShow: (evidence: Evidence) => void;
};

/** How the relationship is and was: the sentence, the line, what a day says, and why. */
export function ClientHealthSection({ view, firstCursor, onSeeAll, onShow }: Props) {
  const { t } = useText();
  const say = useDays();
  // Silence since one took leave of somebody says nothing: there the line ends.
  const { archivedOn } = view.client;
  const today = archivedOn !== undefined && archivedOn < say.today ? archivedOn : say.today;
  const [cursor, setCursor] = useState<Day | undefined>(firstCursor);
  const [isWhyOpen, setIsWhyOpen] = useState(false);
  const whyTitleRef = useRef<HTMLHeadingElement>(null);
  const actionsRef = useRef<HTMLDivElement>(null);
  const history = useMemo(
    () => historyOf(healthEventsOf(view), healthOptionsOf(view.client)),
    [view],
  );
  const words = useHealthWords(view);
  const now = useMemo(() => readingOn(history, today), [history, today]);
  const reading = useMemo(
    () => (cursor === undefined ? now : readingOn(history, cursor)),
    [history, cursor, now],
  );
  const { hasScore } = reading;
  const hasLine = useMemo(() => hasEverScored(history, today), [history, today]);
  const begun = history.days[0]?.day;
  const firstDay = begun === undefined ? firstDayOf(view) : dayFromNumber(begun);
  // The same while the cursor moves: only what a day says is drawn anew.
  const sentence = useMemo(
    () => <HealthSentence client={view.client} reading={now} words={words} />,
    [view, now, words],
  );
  const isPast = cursor !== undefined && cursor < today;
  const focusAction = (id: string) =>
    actionsRef.current?.querySelector<HTMLElement>(`[data-action=${id}] button`)?.focus();

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as the page comes back.
  useEffect(() => {
    if (firstCursor !== undefined) focusAction('see-all');
  }, []);
  const closeWhy = () => {
    setIsWhyOpen(false);
    focusAction('why');
  };
  const toTitle = useRef(false);
  usePageKeys({
    W: () => {
      if (isWhyOpen) return closeWhy();
      toTitle.current = hasScore;
      setIsWhyOpen(hasScore);
    },
  });
  useEffect(() => {
    if (!isWhyOpen) return;
    if (toTitle.current) whyTitleRef.current?.focus();
    else whyTitleRef.current?.scrollIntoView?.({ block: 'nearest' });
    toTitle.current = false;
  }, [isWhyOpen]);

  // The slider has said the day, the word and the number: what is left are the reasons.
  const reasons = hasScore
    ? partLines(reading.explanation).strongest.map(
        (part) => `${words.part(part, reading).title} ${signed(part.points)}`,
      )
    : [];
  const own = ownWordOn(view.client, reading.day);
  // A line without a single day that says something would be bands with nothing in them.
  if (!hasLine) {
    return (
      <section className={styles.section} aria-label={t('health.title')}>
        {sentence}
        {archivedOn === undefined && <p className={styles.needs}>{t('health.needs')}</p>}
      </section>
    );
  }
  return (
    <section className={styles.section} aria-label={t('health.title')}>
      <div className={styles.whole}>
        <div className={styles.chart}>
          <HealthTimeline
            history={history}
            records={view}
            today={today}
            firstDay={firstDay}
            cursor={cursor}
            onCursorChange={setCursor}
            ownWords={view.client.ownWords}
            onOpen={onShow}
            sentence={sentence}
          />
        </div>
        <ReadingColumn
          reading={reading}
          words={words}
          own={own}
          actions={
            <div ref={actionsRef} className={styles.actions} data-not-printed>
              {hasScore && (
                <span data-action="why" className={styles.why}>
                  <TextButton aria-expanded={isWhyOpen} onPress={() => setIsWhyOpen(!isWhyOpen)}>
                    {t('health.why')}
                  </TextButton>
                  <span aria-hidden="true">
                    <Kbd>W</Kbd>
                  </span>
                </span>
              )}
              {isPast && onSeeAll && (
                <span data-action="see-all" className={styles.see}>
                  <HistoryIcon size={13} strokeWidth={1.4} absoluteStrokeWidth aria-hidden="true" />
                  <TextButton onPress={() => onSeeAll(cursor)}>{t('health.see-all')}</TextButton>
                </span>
              )}
            </div>
          }
        />
      </div>
      <VisuallyHidden as="div">
        <p aria-live="polite">{cursor !== undefined && reasons.join(', ')}</p>
      </VisuallyHidden>
      {isWhyOpen && hasScore && (
        <WhyPanel
          view={view}
          reading={reading}
          titleRef={whyTitleRef}
          onShow={onShow}
          onClose={closeWhy}
        />
      )}
    </section>
  );
}
