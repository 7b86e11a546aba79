/**
 * A made-up relationship, by rules that are none of the model's: a hidden satisfaction that walks
 * about the client's own mean, a hazard of leaving that falls with it, log-normal gaps, in bursts or
 * regular. No gamma, no beta, no ledger. What is promised and how it turns out feeds satisfaction;
 * tone, praise and complaints are noisy sights of it.
 */
import type { HealthEvent } from '../../shared/health/health-event.ts';
import type { Giver } from '../../shared/journal/promise.ts';
import { type Chance, chanceFrom, mixed } from '../sample/random.ts';

/** A relationship with what only its maker knows. */
export type SimulatedClient = {
  readonly events: readonly HealthEvent[];
  /** The day it ended, silently; absent when it lasts. */
  readonly leftOn?: number;
  /** The hidden satisfaction at the end of each day; 0 is neither good nor bad. */
  readonly satisfaction: Float64Array;
};

type Settling = { readonly id: string; readonly by: Giver; readonly due: number; on: number } & {
  readonly how: 'kept' | 'broken';
};

const good = ['renewed', 'praise', 'won', 'referral', 'requested'] as const;
const leavingPerDay = 0.0012;

/** Makes one, the same for the same seed and number. */
export function simulatedClient(seed: number, number: number, length: number): SimulatedClient {
  const chance = chanceFrom(mixed(seed, `client ${number}`));
  const u = chance.next;
  const normal = () => Math.sqrt(-2 * Math.log(1 - u())) * Math.cos(2 * Math.PI * u());
  const usualGap = 25 * Math.exp(0.8 * normal());
  const isRegular = u() < 0.35;
  const home = 0.3 + 0.8 * normal();
  const breaks = 0.02 + 0.3 * u() * u();
  const events: HealthEvent[] = [];
  const satisfaction = new Float64Array(length);
  let open: Settling[] = [];
  let trouble: { readonly id: string; readonly solvedOn: number } | undefined;
  let felt = home * 0.5;
  let leftOn: number | undefined;
  let next = 0;
  for (let day = 0; day < length; day++) {
    felt += 0.01 * (home - felt) + 0.05 * normal();
    if (leftOn === undefined && day > 0 && u() < leavingPerDay * Math.exp(-1.1 * felt))
      leftOn = day;
    const isGone = leftOn !== undefined;
    for (const one of open.filter(({ on }) => on <= day)) {
      felt += settle(events, one, day, isGone, chance);
    }
    open = open.filter(({ on }) => on > day);
    if (!isGone && day >= next) {
      const id = `entry ${day}`;
      events.push({ type: 'contact', id, day });
      const tone = Math.max(-2, Math.min(2, Math.round(felt + 0.7 * normal())));
      if (tone !== 0 && u() < 0.45) {
        events.push({ type: 'tone', id, day, warmth: tone as -2 | -1 | 1 | 2 });
      }
      if (u() < 0.35) open.push(promised(events, day, breaks, felt, u));
      if (u() < 0.12) trouble = outcome(events, day, felt + 0.9 * normal(), chance) ?? trouble;
      if (trouble && day >= trouble.solvedOn) {
        const repairs = [trouble.id];
        events.push({ type: 'outcome', id: `repair ${day}`, day, kind: 'repair', repairs });
        felt += 0.3;
        trouble = undefined;
      }
      const spread = isRegular
        ? Math.exp(0.15 * normal())
        : (u() < 0.25 ? 0.15 : 1.2) * Math.exp(0.6 * normal());
      next = day + Math.max(1, Math.round(usualGap * Math.exp(-0.15 * felt) * spread));
    }
    satisfaction[day] = felt;
  }
  return { events, satisfaction, ...(leftOn !== undefined && { leftOn }) };
}

/** Gives a promise, its end already known; it comes true unless the client has left by then. */
function promised(
  events: HealthEvent[],
  day: number,
  breaks: number,
  felt: number,
  u: () => number,
): Settling {
  const by = u() < 0.75 ? 'me' : 'them';
  const due = day + 3 + Math.floor(u() * 25);
  const id = `promise ${day}`;
  events.push({ type: 'promise', id, day, by, kind: 'made', due });
  const broken = by === 'me' ? breaks : felt < 0 ? 0.22 : 0.12;
  const luck = u();
  if (luck < broken) return { id, by, due, on: due + Math.floor(u() * 15), how: 'broken' };
  const isLate = luck < broken + 0.15;
  const on = isLate ? due + 1 + Math.floor(u() * 12) : Math.max(day + 1, due - Math.floor(u() * 6));
  return { id, by, due, on, how: 'kept' };
}

/** Settles a promise; what it does to satisfaction. After the end half are released, half forgotten. */
function settle(
  events: HealthEvent[],
  { id, by, due, how }: Settling,
  day: number,
  isGone: boolean,
  { next: u }: Chance,
): number {
  if (isGone) {
    if (by === 'me' && u() < 0.5) {
      events.push({ type: 'promise', id, day, by, kind: 'released' });
    }
    return 0;
  }
  events.push({ type: 'promise', id, day, by, kind: how });
  if (by === 'them') return 0;
  if (how === 'kept') return day <= due ? 0.05 : -0.15;
  return -0.25 - u() ** 2;
}

/** What came of it, by how it is seen; of trouble, half is to be mended. */
function outcome(events: HealthEvent[], day: number, seen: number, { next: u, pick }: Chance) {
  const id = `outcome ${day}`;
  if (seen > 1) {
    events.push({ type: 'outcome', id, day, kind: pick(good), repairs: [] });
  } else if (seen < -0.7) {
    const kind = u() < 0.6 ? 'complaint' : 'mistake';
    events.push({ type: 'outcome', id, day, kind, repairs: [] });
    if (u() < 0.5) return { id, solvedOn: day + 10 };
  }
  return undefined;
}
