import {
  clientTimeline,
  type TimelineItem,
  type TimelineMonth,
} from '../../../shared/agenda/client-timeline.ts';
import type { ClientView } from '../../../shared/agenda/views.ts';
import { partsOf } from '../../../shared/journal/day.ts';
import { SectionHeading } from '../../components/section-heading.tsx';
import { usePastDay } from '../../state/past-day.ts';
import { useDays } from '../../text/use-days.ts';
import { useText } from '../../text/use-text.ts';
import type { Edit } from './editing.ts';
import styles from './timeline.module.css';
import { TimelineEntry } from './timeline-entry.tsx';
import { TimelineOutcome } from './timeline-outcome.tsx';
import { TimelineStep } from './timeline-step.tsx';

// Made once: a journal of ten years has thousands of days, and making one costs more than a line.
const weekdayFormat = { weekday: 'short', timeZone: 'UTC' } as const;
const weekdays = {
  es: new Intl.DateTimeFormat('es', weekdayFormat),
  en: new Intl.DateTimeFormat('en', weekdayFormat),
};

type Props = { readonly view: ClientView; readonly onEdit: Edit };

/** The journal of one client, by month, newest first. */
export function Timeline({ view, onEdit }: Props) {
  const { t } = useText();
  const { today } = useDays();
  const isPast = usePastDay() !== undefined;
  const { ahead, months } = clientTimeline(view, today);
  if (ahead.length === 0 && months.length === 0) {
    return <p className={styles.nothing}>{t(isPast ? 'past.journal' : 'client.journal.empty')}</p>;
  }
  return (
    <>
      {ahead.length > 0 && (
        <section className={styles.month}>
          <SectionHeading isItalic>{t('client.journal.ahead')}</SectionHeading>
          <Items items={ahead} view={view} onEdit={onEdit} isAhead />
        </section>
      )}
      {months.map((month) => (
        <Month key={month.month} month={month} view={view} onEdit={onEdit} />
      ))}
    </>
  );
}

function Month({ month, view, onEdit }: Props & { readonly month: TimelineMonth }) {
  const { t } = useText();
  const say = useDays();
  const name = say.month(`${month.month}-01`);
  if (month.type === 'month') {
    return (
      <section className={styles.month}>
        <SectionHeading isItalic>{name}</SectionHeading>
        <Items items={month.items} view={view} onEdit={onEdit} />
      </section>
    );
  }
  const isRun = month.firstMonth !== month.month;
  const from = say.month(`${month.firstMonth}-01`);
  return (
    <section className={styles.silence}>
      <SectionHeading isItalic isQuiet cap={t('client.journal.silent', { days: month.days })}>
        {isRun ? t('client.journal.silent-run', { from, to: name }) : name}
      </SectionHeading>
    </section>
  );
}

type ItemsProps = Props & { readonly items: readonly TimelineItem[]; readonly isAhead?: boolean };

function Items({ items, view, onEdit, isAhead = false }: ItemsProps) {
  const say = useDays();
  const { language } = useText();
  // What is ahead stands under no month: only another month's days need theirs.
  const aheadMark = (day: string) =>
    day.slice(0, 7) === say.today.slice(0, 7)
      ? dayMark(day, language)
      : `${weekdayMark(day, language)} ${say.short(day)}`;
  return (
    <ol>
      {items.map((item, index) => {
        const isSameDay = items[index - 1]?.day === item.day;
        const dayName = isAhead ? aheadMark(item.day) : dayMark(item.day, language);
        const shared = { day: isSameDay ? '' : dayName, onEdit };
        if (item.type === 'entry') {
          return (
            <TimelineEntry key={item.id} entry={item.entry} client={view.client} {...shared} />
          );
        }
        if (item.type === 'outcome') {
          return <TimelineOutcome key={item.id} outcome={item.outcome} view={view} {...shared} />;
        }
        const row = view.rows[item.promise.id];
        return (
          <TimelineStep
            // A step's id is its own within its promise alone.
            key={`${item.promise.id} ${item.id}`}
            promise={item.promise}
            step={item.step}
            row={row}
            {...shared}
          />
        );
      })}
    </ol>
  );
}

/** A day within its month: "vie 9". */
function dayMark(day: string, language: 'es' | 'en'): string {
  return `${weekdayMark(day, language)} ${partsOf(day).date}`;
}

function weekdayMark(day: string, language: 'es' | 'en'): string {
  const { year, month, date } = partsOf(day);
  return weekdays[language].format(Date.UTC(year, month - 1, date));
}
