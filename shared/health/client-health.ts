/** A client's health as lists show it: the word, the number, a year in twelve points, the alarm. */
import type { Client, HealthWord } from '../journal/client.ts';
import { addMonths, type Day, dayFromNumber, dayNumber } from '../journal/day.ts';
import { type HealthRecords, healthEventsOf } from './events-of.ts';
import { firstDayBelow } from './forecast.ts';
import type { DayNumber } from './health-event.ts';
import type { Ledgers } from './ledgers.ts';
import { wordFloors } from './params.ts';
import { usualGap } from './rhythm.ts';
import { type HealthPoint, pointOn, shownOn, shownScore, wordOf } from './score.ts';
import { inOrder, ledgersOn } from './timeline.ts';

/** Health in short. */
export type ClientHealth = {
  /**
   * `early` while there is too little evidence for a word, "not enough yet"; `no-news` where what
   * there was has faded in an unusual silence: of a client of ten years nobody says that it is early.
   */
  readonly word: HealthWord | 'early' | 'no-news';
  /** The whole score, 0–100; absent where there is no word of health. */
  readonly score?: number;
  /** Unusual silence: 0 none, 1 unusual, 2 strongly so. */
  readonly alarm: 0 | 1 | 2;
  /** Whole days without contact; absent before the first. */
  readonly silence?: number;
  /** The usual gap in days, once there is one. */
  readonly usualGap?: number;
  /** The scores of the last twelve months, oldest first, today's last; null where it was early. */
  readonly year: readonly (number | null)[];
  /** What the whole score was 60 days ago; absent when it was early. */
  readonly before?: number;
  /** The day it falls below "attentive" if nothing happens, within 30 days. */
  readonly fragileOn?: Day;
};

const comparedDays = 60;
const forecastDays = 30;
const attentive = wordFloors.find(({ word }) => word === 'attentive')?.least ?? 60;

/** The health of a client on a day, from what is known now; undefined for oneself. */
export function clientHealth(
  client: Client,
  records: HealthRecords,
  day: Day,
): ClientHealth | undefined {
  if (client.relation === 'self') return undefined;
  const today = dayNumber(day);
  const events = inOrder(healthEventsOf(records));
  const history = { events, options: healthOptionsOf(client) };
  const months = monthsBefore(day);
  const earlier = [...months, today - comparedDays].sort((a, b) => a - b);
  const shown = new Map<DayNumber, number | null>();
  const ledgers = ledgersOn(history, today, {
    on: earlier,
    look: (then, stop) => shown.set(stop, shownOn(then, stop)),
  });
  const point = pointOn(ledgers, today);
  const score = point.isThin ? null : shownScore(point.score);
  const before = shown.get(today - comparedDays) ?? null;
  const gap = usualGap(ledgers.rhythm);
  return {
    word: healthWordOf(point, gap),
    alarm: point.alarm,
    year: [...months.map((then) => shown.get(then) ?? null), score],
    ...(score !== null && { score }),
    ...(point.silence !== undefined && { silence: point.silence }),
    ...(gap !== undefined && { usualGap: gap }),
    ...(before !== null && { before }),
    ...(!point.isThin && fragileOn(ledgers, today)),
  };
}

/** What health takes from a client's own settings. */
export function healthOptionsOf({ cadenceDays, tolerance }: Client) {
  return { tolerance, ...(cadenceDays !== undefined && { cadenceDays }) };
}

/** The word of a day; see {@link ClientHealth.word}. */
export function healthWordOf(point: HealthPoint, gap: number | undefined): ClientHealth['word'] {
  if (!point.isThin) return wordOf(point.score);
  return gap !== undefined && point.alarm > 0 ? 'no-news' : 'early';
}

// The same for every client of a list.
let asked: { readonly day: Day; readonly months: readonly DayNumber[] } | undefined;

function monthsBefore(day: Day): readonly DayNumber[] {
  if (asked?.day !== day) asked = { day, months: elevenMonths(day) };
  return asked.months;
}

function elevenMonths(day: Day): DayNumber[] {
  return Array.from({ length: 11 }, (_, month) => dayNumber(addMonths(day, month - 11)));
}

function fragileOn(ledgers: Ledgers, today: DayNumber): { fragileOn?: Day } {
  const within = { from: today, level: attentive, withinDays: forecastDays };
  const day = firstDayBelow(ledgers, within);
  return day === undefined ? {} : { fragileOn: dayFromNumber(day) };
}
