/**
 * The one reader of the clock. Everything else is told what instant and what day it is, and when
 * another day has begun.
 */
import type { Day } from '../../shared/journal/day.ts';
import { dayFrom } from '../../shared/journal/day.ts';
import type { Instant } from '../../shared/journal/record.ts';

/** The time, as the program sees it. */
export type Clock = {
  /** The instant; later than every instant given before. */
  now(): Instant;
  /** The local day. */
  today(): Day;
  /** Whether the evening has begun, when Today asks about the day's plans. */
  isEvening(): boolean;
  /** Tells of another local day; returns how to stop. */
  onDayChange(listener: (today: Day) => void): () => void;
  /** Tells that the evening began; returns how to stop. At most a minute late. */
  onEvening(listener: () => void): () => void;
  /** Looks again at once: after a resume, a day may have passed unseen. */
  check(): void;
  /** Ends the timers. */
  stop(): void;
};

/** What a clock is made of; tests bring their own. */
export type ClockParts = {
  /** Milliseconds since 1970, UTC. */
  readonly readMs: () => number;
  readonly setTimer: (work: () => void, delayMs: number) => unknown;
  readonly clearTimer: (timer: unknown) => void;
};

const eveningHour = 18;
// A change of zone, or of the clock itself, tells nobody: look at least this often.
const lookEveryMs = 60_000;

/** The machine's clock; `startAt` shifts it, and it ticks on from there. */
export function machineParts(startAt?: string): ClockParts {
  const startMs = startAt === undefined ? Number.NaN : Date.parse(startAt);
  const shiftMs = Number.isNaN(startMs) ? 0 : startMs - Date.now();
  return {
    readMs: () => Date.now() + shiftMs,
    setTimer: (work, delayMs) => setTimeout(work, delayMs),
    clearTimer: (timer) => clearTimeout(timer as NodeJS.Timeout),
  };
}

/** A clock, ticking. */
export function createClock({ readMs, setTimer, clearTimer }: ClockParts): Clock {
  const listeners = new Set<(today: Day) => void>();
  const eveningListeners = new Set<() => void>();
  let lastMs = Number.NEGATIVE_INFINITY;
  let day = dayAt(readMs());
  let evening = isEveningAt(readMs());
  let timer = setTimer(look, delayFrom(readMs()));

  function look(): void {
    // First: a listener that fails must not be the last to hear of another day.
    clearTimer(timer);
    timer = setTimer(look, delayFrom(readMs()));
    const today = dayAt(readMs());
    if (today !== day) {
      day = today;
      for (const listener of [...listeners]) listener(today);
    }
    const wasEvening = evening;
    evening = isEveningAt(readMs());
    if (evening && !wasEvening) for (const listener of [...eveningListeners]) listener();
  }

  return {
    now() {
      lastMs = Math.max(readMs(), lastMs + 1);
      return new Date(lastMs).toISOString();
    },
    today: () => dayAt(readMs()),
    isEvening: () => isEveningAt(readMs()),
    onDayChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onEvening(listener) {
      eveningListeners.add(listener);
      return () => eveningListeners.delete(listener);
    },
    check: look,
    stop() {
      clearTimer(timer);
      listeners.clear();
      eveningListeners.clear();
    },
  };
}

function dayAt(ms: number): Day {
  const date = new Date(ms);
  return dayFrom(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

function isEveningAt(ms: number): boolean {
  return new Date(ms).getHours() >= eveningHour;
}

function delayFrom(ms: number): number {
  const date = new Date(ms);
  const midnight = new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime();
  return Math.max(1, Math.min(lookEveryMs, midnight - ms));
}
