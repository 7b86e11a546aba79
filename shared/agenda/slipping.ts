/** Who is slipping away: Today's column, and why now. */
import type { ClientHealth } from '../health/client-health.ts';
import { rhythmParams } from '../health/params.ts';
import { type Client, isHere } from '../journal/client.ts';
import { type Day, daysBetween } from '../journal/day.ts';
import { type ClientRecords, type Journal, recordsOf } from '../journal/journal.ts';
import { healthOn } from './health-on.ts';
import { byNeed, fallOf } from './need.ts';
import { remembered } from './remembered.ts';
import type { SlippingRow } from './views.ts';
import { hurtOf, whyNow } from './why-now.ts';

const fallPoints = 15;

/**
 * Whether a client is slipping away: its silence is unusual, or its score is lower by 15 or more
 * than 60 days ago, or it is fragile or cold with a hurt that was not mended, or it will be fragile
 * within 30 days. The last counts only where talking as usual would come too late, and not soon
 * after a talk; else everybody whom one talks to every three weeks would be here on the day after
 * the call. Nobody of whom nothing is known slips: one call years ago is no bond.
 */
export function isSlipping(
  client: Client,
  records: ClientRecords,
  health: ClientHealth,
  day: Day,
): boolean {
  const { word, alarm, fragileOn } = health;
  if (word === 'early') return false;
  if (alarm > 0 || fallOf(health) >= fallPoints) return true;
  if ((word === 'fragile' || word === 'cold') && hurtOf(records, day)) return true;
  return fragileOn !== undefined && isSooner(daysBetween(day, fragileOn), client, health);
}

function isSooner(fragileIn: number, client: Client, { silence = 0, usualGap }: ClientHealth) {
  const gap = usualGap ?? client.cadenceDays ?? rhythmParams.cadenceDays;
  return silence >= gap || (silence >= gap / 2 && silence + fragileIn <= gap);
}

/**
 * The clients that are slipping away, those who fell most first: they can still be reached. Archived clients and oneself are never among them.
 */
export function slippingAway(
  journal: Journal,
  clients: readonly Client[],
  day: Day,
): SlippingRow[] {
  const rows: SlippingRow[] = [];
  for (const client of clients) {
    const row = isHere(client) ? slippingRow(journal, client, day) : undefined;
    if (row) rows.push(row);
  }
  const needOf = ({ client, health, why }: SlippingRow) => ({
    name: client.name,
    health,
    why: why[0],
  });
  return rows.sort((a, b) => byNeed(needOf(a), needOf(b)));
}

const slippingRow = remembered((journal, client, day): SlippingRow | undefined => {
  const health = healthOn(journal, client, day);
  const records = recordsOf(journal, client.id);
  if (!health || !isSlipping(client, records, health, day)) return undefined;
  const why = whyNow(records, health, day);
  return { client: { id: client.id, name: client.name }, health, why };
});
