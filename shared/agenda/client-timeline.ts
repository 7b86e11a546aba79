/**
 * Sets a client's records in time order for its page: what is ahead, then months, newest first,
 * with the runs of months in which nothing was noted between them.
 */
import { type Day, daysBetween } from '../journal/day.ts';
import { type Entry, isPlan } from '../journal/entry.ts';
import type { Outcome } from '../journal/outcome.ts';
import { type PromiseRecord, type Step, stepsInOrder } from '../journal/promise.ts';
import { type Id, isLive } from '../journal/record.ts';
import type { ClientView } from './views.ts';

/** Something that happened on a day: an entry, a step of a promise, or an outcome. */
export type TimelineItem = { readonly id: Id; readonly day: Day } & (
  | { readonly type: 'entry'; readonly entry: Entry }
  | { readonly type: 'step'; readonly promise: PromiseRecord; readonly step: Step }
  | { readonly type: 'outcome'; readonly outcome: Outcome }
);

/** A month (`YYYY-MM`) with what happened in it, or a run of months without a word. */
export type TimelineMonth =
  | { readonly type: 'month'; readonly month: string; readonly items: readonly TimelineItem[] }
  | {
      readonly type: 'silence';
      /** The run's last month, which is shown first. */
      readonly month: string;
      /** The run's first month; the same when the run is one month long. */
      readonly firstMonth: string;
      /** Days from what was noted before the run to what was noted after it, or to today. */
      readonly days: number;
    };

/** A client's page in time. */
export type ClientTimeline = {
  /** Plans without an answer and whatever is dated after today, soonest first. */
  readonly ahead: readonly TimelineItem[];
  readonly months: readonly TimelineMonth[];
};

/**
 * Merges entries, steps and outcomes: months and days newest first; within a day the last one
 * written first, each entry followed by the steps and outcomes of that day that were told in it.
 */
export function clientTimeline(
  view: Pick<ClientView, 'entries' | 'promises' | 'outcomes'>,
  today: Day,
): ClientTimeline {
  const blocks = blocksOf(view);
  const isAhead = ({ head }: Block) =>
    head.day > today || (head.type === 'entry' && isPlan(head.entry));
  const ahead = blocks.filter(isAhead).toSorted((a, b) => -newestFirst(a, b));
  const past = blocks.filter((block) => !isAhead(block)).toSorted(newestFirst);
  return { ahead: ahead.flatMap(itemsOf), months: monthsOf(past.flatMap(itemsOf), today) };
}

type Block = { readonly head: TimelineItem; readonly createdAt: string; tail: TimelineItem[] };

function blocksOf({ entries, promises, outcomes }: Parameters<typeof clientTimeline>[0]): Block[] {
  const blocks: Block[] = [];
  const byEntry = new Map<Id, Block>();
  for (const entry of entries.filter(isLive)) {
    const head = { type: 'entry', id: entry.id, day: entry.day, entry } as const;
    const block: Block = { head, createdAt: entry.createdAt, tail: [] };
    blocks.push(block);
    byEntry.set(entry.id, block);
  }
  const place = (item: TimelineItem, createdAt: string, toldIn: Id | undefined) => {
    const block = toldIn === undefined ? undefined : byEntry.get(toldIn);
    if (block && block.head.day === item.day) block.tail.push(item);
    else blocks.push({ head: item, createdAt, tail: [] });
  };
  const mineFirst = promises
    .filter(isLive)
    .toSorted((a, b) => Number(b.by === 'me') - Number(a.by === 'me'));
  for (const promise of mineFirst) {
    for (const step of stepsInOrder(promise)) {
      const toldIn = step.entry ?? (step.kind === 'made' ? promise.entry : undefined);
      place({ type: 'step', id: step.id, day: step.day, promise, step }, step.createdAt, toldIn);
    }
  }
  for (const outcome of outcomes.filter(isLive)) {
    place(
      { type: 'outcome', id: outcome.id, day: outcome.day, outcome },
      outcome.createdAt,
      outcome.entry,
    );
  }
  return blocks;
}

function newestFirst(a: Block, b: Block): number {
  return (
    compare(b.head.day, a.head.day) ||
    compare(b.createdAt, a.createdAt) ||
    compare(b.head.id, a.head.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function itemsOf(block: Block): TimelineItem[] {
  return [block.head, ...block.tail];
}

function monthsOf(items: readonly TimelineItem[], today: Day): TimelineMonth[] {
  const months: TimelineMonth[] = [];
  let after = today;
  for (const item of items) {
    const month = item.day.slice(0, 7);
    const last = months.at(-1);
    if (last?.type === 'month' && last.month === month) {
      (last.items as TimelineItem[]).push(item);
    } else {
      // What is not yet over is silent only as long as nothing was noted in it.
      const newest = last === undefined ? today.slice(0, 7) : monthBefore(after.slice(0, 7));
      if (newest > month) {
        months.push({
          type: 'silence',
          month: newest,
          firstMonth: monthAfter(month),
          days: daysBetween(item.day, after),
        });
      }
      months.push({ type: 'month', month, items: [item] });
    }
    after = item.day;
  }
  return months;
}

function monthBefore(month: string): string {
  return shifted(month, -1);
}

function monthAfter(month: string): string {
  return shifted(month, 1);
}

function shifted(month: string, by: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + by;
  const year = String(Math.floor(count / 12)).padStart(4, '0');
  return `${year}-${String((count % 12) + 1).padStart(2, '0')}`;
}
