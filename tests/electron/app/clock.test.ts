import { afterEach, expect, test } from 'vitest';
import { createClock, machineParts } from '../../../electron/app/clock.ts';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

/** A clock with a time of its own and timers that fire when that time passes. */
function clockAt(text: string) {
  let ms = Date.parse(text);
  let timers: { id: number; at: number; work: () => void }[] = [];
  let ids = 0;
  const clock = createClock({
    readMs: () => ms,
    setTimer: (work, delayMs) => {
      ids += 1;
      timers.push({ id: ids, at: ms + delayMs, work });
      return ids;
    },
    clearTimer: (id) => {
      timers = timers.filter((timer) => timer.id !== id);
    },
  });
  const days: string[] = [];
  clock.onDayChange((today) => days.push(today));
  return {
    clock,
    days,
    timers: () => timers.length,
    /** How long until the next look. */
    nextMs: () => Math.min(...timers.map(({ at }) => at)) - ms,
    /** Lets time pass with the machine awake. */
    pass(durationMs: number) {
      const end = ms + durationMs;
      for (;;) {
        const next = timers.toSorted((a, b) => a.at - b.at)[0];
        if (!next || next.at > end) break;
        ms = next.at;
        timers = timers.filter((timer) => timer !== next);
        next.work();
      }
      ms = end;
    },
    /** Time passes and no timer fires: the machine sleeps, or its clock is set. */
    jump(text: string) {
      ms = Date.parse(text);
    },
  };
}

const minuteMs = 60_000;

test('another day begins at local midnight, to the millisecond, and is told once', () => {
  const { pass, days, clock } = clockAt('2026-03-02T23:58:59.500');
  pass(60_499);
  expect(days).toEqual([]);
  expect(clock.today()).toBe('2026-03-02');
  pass(1);
  expect(days).toEqual(['2026-03-03']);
  expect(clock.today()).toBe('2026-03-03');
  pass(60 * minuteMs);
  expect(days).toEqual(['2026-03-03']);
});

test('it looks at least once a minute, and keeps a single timer', () => {
  const { nextMs, pass, timers, clock } = clockAt('2026-03-02T10:00:00');
  expect(nextMs()).toBe(minuteMs);
  pass(90_000);
  clock.check();
  expect(timers()).toBe(1);
  clock.stop();
  expect(timers()).toBe(0);
});

test('a resume on another day is told at once', () => {
  const { clock, jump, days } = clockAt('2026-03-02T22:00:00');
  jump('2026-03-05T08:00:00');
  expect(days).toEqual([]);
  clock.check();
  clock.check();
  expect(days).toEqual(['2026-03-05']);
});

test('a change of zone that changes the day is told within a minute', () => {
  process.env.TZ = 'America/Mexico_City';
  const { pass, days } = clockAt('2026-03-02T20:00:00Z');
  process.env.TZ = 'Pacific/Auckland';
  pass(minuteMs);
  expect(days).toEqual(['2026-03-03']);
  process.env.TZ = 'America/Mexico_City';
  pass(minuteMs);
  expect(days).toEqual(['2026-03-03', '2026-03-02']);
});

test('a day of 23 or 25 hours ends at its own midnight', () => {
  process.env.TZ = 'Europe/Madrid';
  for (const [noon, next] of [
    ['2026-03-29T12:00:00', '2026-03-30'],
    ['2026-10-25T12:00:00', '2026-10-26'],
  ] as const) {
    const { pass, days } = clockAt(noon);
    pass(12 * 60 * minuteMs - 1);
    expect(days).toEqual([]);
    pass(1);
    expect(days).toEqual([next]);
  }
});

test('instants are never the same twice and never go back, whatever the clock does', () => {
  const { clock, jump } = clockAt('2026-03-02T10:00:00.000Z');
  const instants = [clock.now(), clock.now()];
  jump('2026-03-02T09:00:00.000Z');
  instants.push(clock.now());
  jump('2026-03-02T11:00:00.000Z');
  instants.push(clock.now());
  expect(instants).toEqual([
    '2026-03-02T10:00:00.000Z',
    '2026-03-02T10:00:00.001Z',
    '2026-03-02T10:00:00.002Z',
    '2026-03-02T11:00:00.000Z',
  ]);
});

test('the evening begins at six and is told once a day', () => {
  const { clock, pass } = clockAt('2026-03-02T17:59:30');
  let evenings = 0;
  clock.onEvening(() => {
    evenings += 1;
  });
  expect(clock.isEvening()).toBe(false);
  pass(minuteMs);
  expect([clock.isEvening(), evenings]).toEqual([true, 1]);
  pass(24 * 60 * minuteMs);
  expect(evenings).toBe(2);
});

test('who stopped listening hears no more', () => {
  const { clock, pass } = clockAt('2026-03-02T23:59:00');
  const heard: string[] = [];
  clock.onDayChange((today) => heard.push(today))();
  pass(10 * minuteMs);
  expect(heard).toEqual([]);
});

test('a clock told where to start starts there and ticks on; nonsense is no start', () => {
  const { readMs } = machineParts('2030-01-02T03:04:05Z');
  const begun = readMs() - Date.parse('2030-01-02T03:04:05Z');
  expect(begun).toBeGreaterThanOrEqual(0);
  expect(begun).toBeLessThan(60_000);
  expect(Math.abs(machineParts('soon').readMs() - Date.now())).toBeLessThan(60_000);
});

test('a listener that fails is not the last to hear of another day', () => {
  const { clock, pass, days } = clockAt('2026-03-02T23:59:59.000');
  let hasFailed = false;
  clock.onDayChange(() => {
    if (hasFailed) return;
    hasFailed = true;
    throw new Error('made up');
  });
  expect(() => pass(2000)).toThrow('made up');
  pass(24 * 60 * minuteMs);
  expect(days).toEqual(['2026-03-03', '2026-03-04']);
});
