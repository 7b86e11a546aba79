/** Figures for the sidebar. */
import { isHere } from '../journal/client.ts';
import type { Day } from '../journal/day.ts';
import { type Journal, liveClients } from '../journal/journal.ts';
import { todayView } from './today.ts';
import { trashList } from './trash.ts';
import type { Counts } from './views.ts';

/**
 * What waits today (due, at risk, plans that are asked about), the clients that are not archived,
 * and the things in the trash.
 */
export function countsOf(
  journal: Journal,
  day: Day,
  { evening }: { readonly evening: boolean },
): Counts {
  const { due, atRisk, plans } = todayView(journal, day, { evening });
  return {
    today: due.length + atRisk.length + plans.filter((plan) => plan.isAsked).length,
    clients: liveClients(journal).filter(isHere).length,
    trash: trashList(journal).length,
  };
}
