import { describe, expect, it } from 'vitest';
import { axisTicks } from '../../../renderer/charts/health-timeline/axis-ticks.ts';
import { frameOf, timeScale } from '../../../renderer/charts/health-timeline/geometry.ts';
import type { Turn } from '../../../renderer/charts/health-timeline/note-choice.ts';
import { placeNotes } from '../../../renderer/charts/health-timeline/note-places.ts';
import { promiseSpan } from '../../../renderer/charts/health-timeline/promise-spans.ts';
import {
  boundsOf,
  panned,
  windowOf,
  zoomed,
} from '../../../renderer/charts/health-timeline/timeline-window.ts';
import { dayNumber } from '../../../shared/journal/day.ts';
import { promise, step } from '../../support/make.ts';

const today = dayNumber('2026-11-25');

describe('the window', () => {
  const bounds = boundsOf(dayNumber('2016-11-25'), today);

  it('keeps the day under the pointer where it is', () => {
    const before = windowOf('14m', bounds);
    const at = dayNumber('2026-06-01');
    const after = zoomed(before, bounds, { factor: 0.5, at });
    const share = ({ from, to }: typeof before) => (at - from) / (to - from);
    expect(share(after)).toBeCloseTo(share(before), 9);
    expect(after.to - after.from).toBeCloseTo((before.to - before.from) / 2, 9);
  });

  it('shows nothing that is not there, however far one zooms out or drags', () => {
    const all = zoomed(windowOf('3m', bounds), bounds, { factor: 1000, at: today });
    expect(all).toEqual({ from: bounds.from, to: bounds.to });
    expect(panned(windowOf('3m', bounds), bounds, 9999).to).toBe(bounds.to);
  });

  it('of a short history is the whole of it, whatever the button', () => {
    const short = boundsOf(dayNumber('2026-11-01'), today);
    expect(windowOf('14m', short)).toEqual({ from: short.from, to: short.to });
  });
});

describe('the axis', () => {
  const ticks = (from: string, to: string, width: number) => {
    const window = { from: dayNumber(from), to: dayNumber(to) };
    return axisTicks(window, { pixelsPerDay: width / (window.to - window.from), labelWidth: 36 });
  };

  it('has a line a month, and the year where it begins', () => {
    const months = ticks('2025-11-10', '2026-03-10', 300);
    expect(months.map(({ date, say }) => `${date} ${say}`)).toEqual([
      '2025-12-01 month',
      '2026-01-01 year',
      '2026-02-01 month',
      '2026-03-01 month',
    ]);
  });

  it('has years alone from afar, and weeks, then days, from near', () => {
    expect(new Set(ticks('2016-01-01', '2026-11-25', 700).map(({ say }) => say))).toEqual(
      new Set(['year']),
    );
    const weeks = ticks('2026-10-01', '2026-11-25', 700);
    expect(weeks[0]?.date).toBe('2026-10-05');
    expect(weeks[1]?.date).toBe('2026-10-12');
    expect(ticks('2026-11-13', '2026-11-25', 700)).toHaveLength(13);
  });
});

describe('notes', () => {
  const frame = frameOf({
    width: 864,
    scale: 1,
    rows: { mine: 1, theirs: 1 },
    longestLane: 10,
    longestWord: 9,
    least: 40,
    most: 90,
  });
  const window = { from: today - 400, to: today };
  const turn = (day: number): Turn => ({ day, change: -20, causes: ['broken'] });
  const notes = [50, 150, 250, 350].map((ago) => ({
    turn: turn(today - ago),
    texts: ['palabra rota'],
  }));
  const place = (scoreOn: (day: number) => number | undefined) =>
    placeNotes(notes, frame, timeScale(frame, window), { scoreOn, taken: [] });

  it('are at most three', () => {
    expect(place(() => 80)).toHaveLength(3);
  });

  it('are left out where they would cover the line', () => {
    expect(place((day) => (day % 2 === 0 ? 97 : 23))).toEqual([]);
  });
});

describe('a promise on its lane', () => {
  const due = { day: '2026-10-10', precision: 'day' } as const;

  it('is overdue from the day it was due, and has its seal where it was settled', () => {
    const late = promise('p', 'marta', '2026-10-01', {
      due,
      steps: [step('made', '2026-10-01'), step('kept', '2026-10-20')],
    });
    expect(promiseSpan(late, today)).toMatchObject({
      late: [{ from: dayNumber('2026-10-10'), to: dayNumber('2026-10-20') }],
      to: dayNumber('2026-10-20'),
      marks: [{ shape: 'given' }, { shape: 'keptLate' }],
    });
  });

  it('reaches to today while it is open, and ahead to the day it is due', () => {
    const open = promise('p', 'marta', '2026-11-01', {
      due: { day: '2026-12-10', precision: 'day' },
    });
    expect(promiseSpan(open, today)).toMatchObject({
      to: today,
      late: [],
      dueAhead: dayNumber('2026-12-10'),
    });
  });

  it('that was not given yet is none', () => {
    expect(promiseSpan(promise('p', 'marta', '2026-12-01'), today)).toBeUndefined();
  });
});
