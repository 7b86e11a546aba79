/** Who needs a call most, the same on Today and in the list of clients. */
import type { ClientHealth } from '../health/client-health.ts';
import type { WhyNow } from './views.ts';

/** What the order is made from. */
export type Need = {
  readonly name: string;
  readonly health: ClientHealth | undefined;
  /** What to say first, when there is something. */
  readonly why: WhyNow | undefined;
};

/** How many points lower the score is than 60 days ago; 0 where one of the two days had no number. */
export function fallOf(health: ClientHealth | undefined): number {
  const { score, before } = health ?? {};
  return score === undefined || before === undefined ? 0 : before - score;
}

/** Who fell most in 60 days first, then who is owed something or was hurt, then the shortest silence. */
export function byNeed(a: Need, b: Need): number {
  return (
    fallOf(b.health) - fallOf(a.health) ||
    Number(isWaiting(b)) - Number(isWaiting(a)) ||
    (a.health?.silence ?? 0) - (b.health?.silence ?? 0) ||
    (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
  );
}

function isWaiting({ why }: Need): boolean {
  return why !== undefined && why.kind !== 'silence' && why.kind !== 'forecast';
}
