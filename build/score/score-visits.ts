/** Scores every method on every cell: on a day, for a number of days ahead. */
import { type Day, dayFromNumber } from '../../shared/journal/day.ts';
import type { Cut } from './cuts.ts';
import { auc, brier, spearman } from './measures.ts';
import { estimateOf, type Learned, learn, type Method, methods, probabilities } from './methods.ts';
import type { Visits } from './read-visits.ts';
import { type SeenClient, seenOn } from './seen-on.ts';

/** Three measures; null where one has no meaning. */
export type Marks = {
  readonly auc: number | null;
  readonly brier: number | null;
  readonly rho: number | null;
};

/** A method's marks on one day for one number of days. */
export type Cell = {
  readonly cut: Day;
  readonly days: number;
  readonly method: Method;
  /** How many had come by the day. */
  readonly clients: number;
} & Marks;

/** All marks, their means by method, and what was learned at each cut. */
export type Scores = {
  readonly mean: Readonly<Record<Method, Marks>>;
  readonly cells: readonly Cell[];
  readonly learned: readonly Learned[];
};

/** Scores; `tell` hears what is being done. */
export function scoreVisits(
  visits: Visits,
  cuts: readonly Cut[],
  tell: (sentence: string) => void,
): Scores {
  const cells: Cell[] = [];
  const everyLearned: Learned[] = [];
  for (const { cut, horizons } of cuts) {
    const clients = seenOn(visits, cut);
    tell(`${dayFromNumber(cut)}: ${clients.length} clients, ${horizons.join(', ')} days ahead.`);
    const learned = learn(clients, cut);
    everyLearned.push(learned);
    for (const days of horizons) {
      for (const method of methods) cells.push(cellOf(method, clients, learned, days));
    }
  }
  const entries = methods.map((method) => {
    const own = cells.filter((cell) => cell.method === method);
    return [method, { auc: mean(own, 'auc'), brier: mean(own, 'brier'), rho: mean(own, 'rho') }];
  });
  return { mean: Object.fromEntries(entries), cells, learned: everyLearned };
}

function cellOf(
  method: Method,
  clients: readonly SeenClient[],
  learned: Learned,
  days: number,
): Cell {
  const end = learned.today + days;
  const counts = Float64Array.from(clients, ({ later }) => countUpTo(later, end));
  const came = Array.from(counts, (count) => count > 0);
  const values = Float64Array.from(clients, (client) => estimateOf(method, client, learned, days));
  return {
    cut: dayFromNumber(learned.today),
    days,
    method,
    clients: clients.length,
    auc: auc(values, came),
    brier: probabilities.has(method) ? brier(values, came) : null,
    rho: spearman(values, counts),
  };
}

function countUpTo(days: readonly number[], end: number): number {
  const beyond = days.findIndex((day) => day > end);
  return beyond < 0 ? days.length : beyond;
}

/** The mean of the marks that have a meaning. */
function mean(cells: readonly Cell[], mark: keyof Marks): number | null {
  const marks = cells.map((cell) => cell[mark]).filter((one) => one !== null);
  return marks.length > 0 ? marks.reduce((sum, one) => sum + one, 0) / marks.length : null;
}
