/** A client's history replayed: its ledgers at the end of any day, and its line day by day. */
import type { DayNumber, HealthEvent, HealthOptions } from './health-event.ts';
import { applyDay, emptyLedgers, type Ledgers } from './ledgers.ts';
import { bandOn } from './score.ts';

/** Events set in order of their days. */
export type History = {
  readonly events: readonly HealthEvent[];
  readonly days: readonly { readonly day: DayNumber; readonly events: readonly HealthEvent[] }[];
  readonly options: HealthOptions;
};

/** Sets events in order; those of one day keep theirs. */
export function historyOf(events: readonly HealthEvent[], options: HealthOptions): History {
  const sorted = inOrder(events);
  const days: { day: DayNumber; events: HealthEvent[] }[] = [];
  for (let from = 0, to = 1; from < sorted.length; from = to++) {
    const { day } = sorted[from] as HealthEvent;
    while (sorted[to]?.day === day) to++;
    days.push({ day, events: sorted.slice(from, to) });
  }
  return { events: sorted, days, options };
}

/**
 * Events by their days; those of one day keep their order. By plain numbers, each a day with its
 * place: a journal keeps its records by id, so that a client's come in no order.
 */
export function inOrder(events: readonly HealthEvent[]): readonly HealthEvent[] {
  const { length } = events;
  const keys = new Float64Array(length);
  for (let at = 0; at < length; at++) keys[at] = (events[at] as HealthEvent).day * length + at;
  keys.sort();
  const sorted: HealthEvent[] = [];
  for (let at = 0; at < length; at++) {
    const place = (keys[at] as number) % length;
    sorted.push(events[place < 0 ? place + length : place] as HealthEvent);
  }
  return sorted;
}

/** Days, in ascending order, at whose end somebody looks at the ledgers before they go on. */
export type Stops = {
  readonly on: readonly DayNumber[];
  readonly look: (ledgers: Ledgers, day: DayNumber) => void;
};

/**
 * The ledgers at the end of a day; what is dated after it is not yet known. O(events), whatever
 * the number of stops on the way.
 */
export function ledgersOn(
  { events, options }: Pick<History, 'events' | 'options'>,
  day: DayNumber,
  stops?: Stops,
): Ledgers {
  const ledgers = emptyLedgers(options);
  let next = 0;
  // By places in one array: all clients together have more days than anything else to collect.
  const advance = (last: DayNumber) => {
    for (let first = events[next]; first && first.day <= last; first = events[next]) {
      const from = next;
      while (events[next]?.day === first.day) next += 1;
      applyDay(ledgers, first.day, events, from, next);
    }
  };
  for (const stop of stops?.on ?? []) {
    advance(stop);
    stops?.look(ledgers, stop);
  }
  advance(day);
  return ledgers;
}

/** A line: one value a day from `from` on, 0–100 each; `isThin` is 1 where there is no number. */
export type HealthLine = {
  readonly from: DayNumber;
  readonly scores: Float64Array;
  readonly lows: Float64Array;
  readonly highs: Float64Array;
  readonly isThin: Uint8Array;
};

/**
 * The line from one day to another, both included. What is dated after `known` is left out, so
 * that the days after it are a forecast: what will be if nothing more happens.
 */
export function lineOf(
  history: History,
  {
    from,
    to,
    known,
  }: { readonly from: DayNumber; readonly to: DayNumber; readonly known: DayNumber },
): HealthLine {
  const length = Math.max(0, to - from + 1);
  const line = {
    from,
    scores: new Float64Array(length),
    lows: new Float64Array(length),
    highs: new Float64Array(length),
    isThin: new Uint8Array(length),
  };
  const ledgers = emptyLedgers(history.options);
  let next = 0;
  for (let day = from; day <= to; day++) {
    for (
      let one = history.days[next];
      one && one.day <= Math.min(day, known);
      one = history.days[next]
    ) {
      applyDay(ledgers, one.day, one.events);
      next += 1;
    }
    const at = day - from;
    const point = bandOn(ledgers, day);
    line.scores[at] = point.score;
    line.lows[at] = point.low;
    line.highs[at] = point.high;
    line.isThin[at] = point.isThin ? 1 : 0;
  }
  return line;
}
