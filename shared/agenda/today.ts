/** The daily page: whom one meets, what is due, what may break, whom one waits for. */
import { isHere } from '../journal/client.ts';
import type { Day } from '../journal/day.ts';
import { isPlan } from '../journal/entry.ts';
import { type Journal, liveClients, recordsOf } from '../journal/journal.ts';
import { isOpen, standingOn } from '../journal/promise.ts';
import { isLive } from '../journal/record.ts';
import { celebrations } from './celebrations.ts';
import { ideasToRevisit } from './ideas.ts';
import { bySoonest, promiseRowOn } from './promise-row.ts';
import { remembered } from './remembered.ts';
import { slippingAway } from './slipping.ts';
import type { PlanRow, PromiseRow, TodayView } from './views.ts';

/**
 * What Today shows on a day. `evening` is true from 18:00: from then on Today asks whether the
 * day's plans happened. Archived clients appear in none of it.
 */
export function todayView(
  journal: Journal,
  day: Day,
  { evening }: { readonly evening: boolean },
): TodayView {
  const live = liveClients(journal);
  const here = live.filter(isHere);
  const plans: PlanRow[] = [];
  const rows: PromiseRow[] = [];
  for (const client of here) {
    const own = ofClient(journal, client, day);
    plans.push(...own.plans.map((plan) => ({ ...plan, isAsked: plan.day < day || evening })));
    rows.push(...own.rows);
  }
  rows.sort(bySoonest);
  const mine = rows.filter((row) => row.by === 'me');
  const isDue = (row: PromiseRow) => row.deadline !== undefined && row.deadline <= day;
  return {
    day,
    plans: plans.sort((a, b) => order(a.day, b.day) || order(a.client.name, b.client.name)),
    due: mine.filter(isDue),
    atRisk: mine.filter((row) => row.state === 'at-risk'),
    waiting: rows.filter((row) => row.by === 'them'),
    later: mine.filter((row) => !isDue(row) && row.state !== 'at-risk'),
    celebrations: celebrations(here, day),
    ideas: ideasToRevisit(here, day),
    slipping: slippingAway(journal, here, day),
    isEmptyJournal: live.length === 0,
  };
}

/** A client's plans up to a day, and its promises that are open. */
const ofClient = remembered((journal, client, day) => {
  const { entries, promises } = recordsOf(journal, client.id);
  const rowOf = promiseRowOn(journal, day);
  const plans: Omit<PlanRow, 'isAsked'>[] = [];
  const rows: PromiseRow[] = [];
  for (const entry of entries.values()) {
    if (!isPlan(entry) || entry.day > day) continue;
    plans.push({
      id: entry.id,
      client: { id: client.id, name: client.name },
      day: entry.day,
      kind: entry.kind,
      words: entry.words,
    });
  }
  for (const promise of promises.values()) {
    // Most are settled, and a row of each would be the greater part of the work.
    if (isLive(promise) && isOpen(standingOn(promise, day).state)) rows.push(rowOf(promise));
  }
  return { plans, rows };
});

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
