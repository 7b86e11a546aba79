import { describe, expect, test } from 'vitest';
import {
  aboutOf,
  type Due,
  deadlineOf,
  isOpen,
  standingOn,
} from '../../../shared/journal/promise.ts';
import { promise, step } from '../../support/make.ts';

const due = (day: string, precision: Due['precision'] = 'day'): Due => ({ day, precision });
const made = step('made', '2026-03-02');

describe('how a promise stands', () => {
  test('open until its due day is over, then overdue', () => {
    const one = promise('p', 'c', '2026-03-02', { due: due('2026-03-06') });
    expect(standingOn(one, '2026-03-06').state).toBe('open');
    expect(standingOn(one, '2026-03-07').state).toBe('overdue');
  });

  test('a week is met until its Sunday, a month until its last day', () => {
    expect(deadlineOf(due('2026-03-04', 'week'))).toBe('2026-03-08');
    expect(deadlineOf(due('2028-02-03', 'month'))).toBe('2028-02-29');
    const week = promise('p', 'c', '2026-03-02', { due: due('2026-03-04', 'week') });
    expect(standingOn(week, '2026-03-08').state).toBe('open');
    expect(standingOn(week, '2026-03-09').state).toBe('overdue');
  });

  test('without a day it is never overdue', () => {
    const one = promise('p', 'c', '2026-03-02');
    expect(standingOn(one, '2036-03-02')).toMatchObject({ state: 'open', moves: 0 });
    expect(standingOn(one, '2036-03-02').deadline).toBeUndefined();
  });

  test.each([
    ['kept', '2026-03-06', 'kept'],
    ['kept', '2026-03-07', 'kept-late'],
    ['partly', '2026-03-06', 'partly'],
    ['broken', '2026-03-07', 'broken'],
    ['released', '2026-03-03', 'released'],
  ] as const)('%s on %s is %s', (kind, day, state) => {
    const one = promise('p', 'c', '2026-03-02', {
      due: due('2026-03-06'),
      steps: [made, step(kind, day)],
    });
    expect(standingOn(one, '2026-04-01')).toMatchObject({ state, settledOn: day });
    expect(isOpen(standingOn(one, '2026-03-02').state)).toBe(true);
  });

  test('moved before it is due, the new day holds and the move is counted', () => {
    const one = promise('p', 'c', '2026-03-02', {
      due: due('2026-03-06'),
      steps: [made, step('moved', '2026-03-05', { due: due('2026-03-13') })],
    });
    expect(standingOn(one, '2026-03-04')).toMatchObject({ moves: 0, deadline: '2026-03-06' });
    expect(standingOn(one, '2026-03-10')).toMatchObject({
      state: 'open',
      moves: 1,
      deadline: '2026-03-13',
      agreedOn: '2026-03-05',
    });
  });

  test('moved after it was due, it was overdue in between', () => {
    const one = promise('p', 'c', '2026-03-02', {
      due: due('2026-03-06'),
      steps: [made, step('moved', '2026-03-09', { due: due('2026-03-13') })],
    });
    expect(standingOn(one, '2026-03-08').state).toBe('overdue');
    expect(standingOn(one, '2026-03-09').state).toBe('open');
  });

  test('moved to no date, it has none', () => {
    const one = promise('p', 'c', '2026-03-02', {
      due: due('2026-03-06'),
      steps: [made, step('moved', '2026-03-05')],
    });
    expect(standingOn(one, '2026-06-01')).toMatchObject({ state: 'open', moves: 1 });
    expect(standingOn(one, '2026-06-01').due).toBeUndefined();
  });

  test('a trashed move does not hold', () => {
    const trashed = { due: due('2026-03-13'), trashedAt: '2026-03-05T11:00:00.000Z' };
    const one = promise('p', 'c', '2026-03-02', {
      due: due('2026-03-06'),
      steps: [made, step('moved', '2026-03-05', trashed)],
    });
    expect(standingOn(one, '2026-03-10')).toMatchObject({ state: 'overdue', moves: 0 });
  });

  test('reopened, the settling is void from that day on and the last due day holds again', () => {
    const one = promise('p', 'c', '2026-03-02', {
      due: due('2026-03-06'),
      steps: [
        made,
        step('moved', '2026-03-04', { due: due('2026-03-10') }),
        step('kept', '2026-03-06'),
        step('reopened', '2026-03-09'),
      ],
    });
    expect(standingOn(one, '2026-03-08').state).toBe('kept');
    expect(standingOn(one, '2026-03-09')).toMatchObject({ state: 'open', deadline: '2026-03-10' });
    expect(standingOn(one, '2026-03-09').settledOn).toBeUndefined();
    expect(standingOn(one, '2026-03-11').state).toBe('overdue');
  });

  test('steps of one day take effect as they were written, then by id', () => {
    const early = { createdAt: '2026-03-06T10:00:00.000Z' };
    const late = { createdAt: '2026-03-06T11:00:00.000Z' };
    const settled = (first: object, second: object) =>
      promise('p', 'c', '2026-03-02', {
        steps: [
          step('reopened', '2026-03-06', { id: 'a', ...second }),
          step('kept', '2026-03-06', { id: 'b', ...first }),
          made,
        ],
      });
    expect(standingOn(settled(early, late), '2026-03-06').state).toBe('open');
    expect(standingOn(settled(late, early), '2026-03-06').state).toBe('kept');
    expect(standingOn(settled(early, early), '2026-03-06').state).toBe('kept');
  });

  test('made on the day its step says, written down later', () => {
    const one = promise('p', 'c', '2026-03-09', { steps: [made] });
    expect(standingOn(one, '2026-03-10').madeOn).toBe('2026-03-02');
    expect(standingOn({ ...one, steps: [] }, '2026-03-10').madeOn).toBe('2026-03-09');
  });
});

describe('what a promise is called in a list', () => {
  test('is what it is about, or its own words where that was not said', () => {
    expect(aboutOf({ about: 'el plano', words: 'el miércoles tienes el plano' })).toBe('el plano');
    expect(aboutOf({ about: '', words: 'mañana te lo digo' })).toBe('mañana te lo digo');
  });
});
