/** From a client's records to health events: the only place that knows both. */
import { type Day, dayNumber } from '../journal/day.ts';
import { type Entry, isContact } from '../journal/entry.ts';
import type { Outcome } from '../journal/outcome.ts';
import { deadlineOf, type PromiseRecord, type StepKind, stepsInOrder } from '../journal/promise.ts';
import { isLive } from '../journal/record.ts';
import type { HealthEvent } from './health-event.ts';

/** The records of one client that health looks at. */
export type HealthRecords = {
  readonly entries: Iterable<Entry>;
  readonly promises: Iterable<PromiseRecord>;
  readonly outcomes: Iterable<Outcome>;
};

/** A client's events: what is in the trash and plans left out. The steps of a promise in order. */
export function healthEventsOf({ entries, promises, outcomes }: HealthRecords): HealthEvent[] {
  const events: HealthEvent[] = [];
  for (const entry of entries) addEntry(events, entry);
  for (const promise of promises) if (isLive(promise)) addPromise(events, promise);
  for (const outcome of outcomes) {
    if (!isLive(outcome)) continue;
    const { id, kind, repairs } = outcome;
    events.push({ type: 'outcome', id, day: dayNumber(outcome.day), kind, repairs });
  }
  return events;
}

function addEntry(events: HealthEvent[], entry: Entry): void {
  if (!isLive(entry) || entry.plan) return;
  const { id, warmth } = entry;
  const day = dayNumber(entry.day);
  if (isContact(entry)) events.push({ type: 'contact', id, day });
  if (warmth) events.push({ type: 'tone', id, day, warmth: warmth as -2 | -1 | 1 | 2 });
  if (entry.kind === 'warning') events.push({ type: 'warning', id, day });
}

function addPromise(events: HealthEvent[], promise: PromiseRecord): void {
  const steps = stepsInOrder(promise);
  const made = steps.find(({ kind }) => kind === 'made')?.day ?? promise.writtenOn;
  // A step that is told to have come before the giving cannot have: then the giving was earlier.
  const first = steps[0]?.day ?? made;
  const from: Day = first < made ? first : made;
  events.push(stepOf(promise, 'made', from, promise.due));
  for (const { kind, day, due } of steps) {
    if (kind !== 'made') events.push(stepOf(promise, kind, day, due));
  }
}

// Written out, since all clients' health begins with a quarter of a million of these.
function stepOf(
  { id, by }: PromiseRecord,
  kind: StepKind,
  day: Day,
  due: PromiseRecord['due'],
): HealthEvent {
  const deadline = due && dayNumber(deadlineOf(due));
  return { type: 'promise', id, by, kind, day: dayNumber(day), due: deadline };
}
