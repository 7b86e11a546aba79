/** What moves a relationship's health: a client's history with everything else left out. */
import type { Client } from '../journal/client.ts';
import type { OutcomeKind } from '../journal/outcome.ts';
import type { Giver, StepKind } from '../journal/promise.ts';
import type { Id } from '../journal/record.ts';

/** A day as a count of days since 1970-01-01 (see journal/day.ts), so that time is subtraction. */
export type DayNumber = number;

/** One event. `id` is that of the record (of a step: its promise) that it leads back to. */
export type HealthEvent = { readonly id: Id; readonly day: DayNumber } & (
  | { readonly type: 'contact' }
  /** How it felt, told in an entry. */
  | { readonly type: 'tone'; readonly warmth: -2 | -1 | 1 | 2 }
  /** The client was warned of something in time. */
  | { readonly type: 'warning' }
  | { readonly type: 'outcome'; readonly kind: OutcomeKind; readonly repairs: readonly Id[] }
  | PromiseEvent
);

/** A step of a promise; those of one promise come in the order in which they take effect. */
export type PromiseEvent = {
  readonly type: 'promise';
  readonly by: Giver;
  readonly kind: StepKind;
  /** The last day in time, from `made` or `moved` on; absent where there is none. */
  readonly due?: DayNumber | undefined;
};

/** What the user set for a client. */
export type HealthOptions = {
  /** The usual gap between contacts in days; 30 when not set. */
  readonly cadenceDays?: number;
  readonly tolerance: Client['tolerance'];
};

/** The seven parts of the score. */
export const healthParts = [
  'bond',
  'silence',
  'goodwill',
  'strain',
  'overdue',
  'warmth',
  'chill',
] as const;
/** One of the seven parts. */
export type HealthPart = (typeof healthParts)[number];
