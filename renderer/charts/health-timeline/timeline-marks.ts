import type { HealthRecords } from '../../../shared/health/events-of.ts';
import type { DayNumber } from '../../../shared/health/health-event.ts';
import { dayFromNumber, dayNumber } from '../../../shared/journal/day.ts';
import { type EntryKind, isContact } from '../../../shared/journal/entry.ts';
import type { OutcomeKind } from '../../../shared/journal/outcome.ts';

import { type Id, isLive } from '../../../shared/journal/record.ts';
import type { SealState } from '../../components/seal.tsx';
import { type PromiseSpan, promiseSpan, settledRows } from './promise-spans.ts';

/** The lanes below the line. */
export type Lane = 'contacts' | 'mine' | 'theirs' | 'outcomes';

/** Something that happened, or that stands open today, as it is drawn on a lane. */
export type TimelineMark = {
  readonly id: Id;
  readonly day: DayNumber;
  /** How much it matters beside others of its lane. */
  readonly gravity: number;
} & (
  | {
      readonly lane: 'contacts';
      readonly shape: 'contact';
      readonly kind: EntryKind;
      readonly warmth: number;
    }
  | {
      readonly lane: 'mine' | 'theirs';
      readonly shape: SealState | 'given';
      readonly row: number;
      readonly about: string;
    }
  | { readonly lane: 'outcomes'; readonly shape: OutcomeKind }
);

/** A repair with what it mends. */
export type Thread = { readonly from: Id; readonly to: Id };

/** Everything below the line. Every list is in order of days. */
export type TimelineMarks = {
  readonly marks: { readonly [L in Lane]: readonly TimelineMark[] };
  readonly spans: readonly PromiseSpan[];
  readonly rows: { readonly mine: number; readonly theirs: number };
  readonly threads: readonly Thread[];
};

const outcomeGravity: Partial<Record<OutcomeKind, number>> = {
  complaint: 5,
  lost: 4,
  mistake: 4,
  repair: 3,
};
const sealGravity: Partial<Record<SealState | 'given', number>> = {
  broken: 6,
  overdue: 5,
  partly: 4,
  keptLate: 3,
  moved: 2,
  kept: 1,
};

/** What there is to draw of a client's records, up to today. */
export function timelineMarks(records: HealthRecords, today: DayNumber): TimelineMarks {
  const marks: Record<Lane, TimelineMark[]> = { contacts: [], mine: [], theirs: [], outcomes: [] };
  for (const entry of records.entries) {
    const day = dayNumber(entry.day);
    const warmth = entry.warmth ?? 0;
    if (!isLive(entry) || entry.plan || day > today) continue;
    if (!isContact(entry) && warmth === 0) continue;
    const { id, kind } = entry;
    const gravity = warmth < 0 ? 2 - warmth : warmth;
    marks.contacts.push({ lane: 'contacts', shape: 'contact', id, day, kind, warmth, gravity });
  }
  const threads: Thread[] = [];
  for (const { id, kind, day: date, repairs, ...rest } of records.outcomes) {
    const day = dayNumber(date);
    if (!isLive(rest) || day > today) continue;
    const gravity = outcomeGravity[kind] ?? 1;
    marks.outcomes.push({ lane: 'outcomes', shape: kind, id, day, gravity });
    for (const from of new Set(repairs)) threads.push({ from, to: id });
  }
  const open: PromiseSpan[] = [];
  for (const promise of records.promises) {
    const span = isLive(promise) ? promiseSpan(promise, today) : undefined;
    if (span) open.push(span);
  }
  const { spans, rows } = settledRows(open);
  for (const span of spans) {
    const { id, lane, row, about } = span;
    for (const { day, shape } of span.marks) {
      marks[lane].push({ lane, id, row, about, day, shape, gravity: sealGravity[shape] ?? 0 });
    }
  }
  for (const lane of Object.values(marks)) lane.sort((a, b) => a.day - b.day);
  return { marks, spans, rows, threads };
}

/** The days on which something happened, each once, in order: where the arrows go. */
export function stopsOf({ marks }: TimelineMarks, others: readonly DayNumber[]): DayNumber[] {
  const days = new Set(others);
  for (const mark of Object.values(marks).flat()) if (isEvent(mark)) days.add(mark.day);
  return [...days].sort((a, b) => a - b);
}

/** Whether a mark is something that happened, rather than how a promise stands today. */
export function isEvent({ shape }: TimelineMark): boolean {
  return shape !== 'open' && shape !== 'overdue' && shape !== 'waiting';
}

/** The record that a mark leads to, and the day: a promise has a step on each of its days. */
export function recordOf({ lane, id, day }: TimelineMark) {
  const kind =
    lane === 'contacts'
      ? ('entry' as const)
      : lane === 'outcomes'
        ? ('outcome' as const)
        : ('promise' as const);
  return { kind, id, day: dayFromNumber(day) };
}
