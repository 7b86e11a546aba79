import { describe, expect, it } from 'vitest';
import { clientTimeline } from '../../../shared/agenda/client-timeline.ts';
import type { Entry } from '../../../shared/journal/entry.ts';
import type { Outcome } from '../../../shared/journal/outcome.ts';
import type { PromiseRecord } from '../../../shared/journal/promise.ts';

const today = '2026-11-25';

function stamps(id: string, day: string, hour = '10') {
  const at = `${day}T${hour}:00:00.000Z`;
  return { id, createdAt: at, changedAt: at, writtenOn: day };
}

function entry(id: string, day: string, more: Partial<Entry> = {}): Entry {
  return {
    ...stamps(id, day),
    client: 'marta',
    people: [],
    day,
    kind: 'call',
    contact: true,
    words: id,
    tags: [],
    ...more,
  };
}

function promise(id: string, day: string, more: Partial<PromiseRecord> = {}): PromiseRecord {
  return {
    ...stamps(id, day),
    client: 'marta',
    by: 'me',
    words: id,
    about: id,
    steps: [{ ...stamps(`${id}-made`, day), kind: 'made', day }],
    ...more,
  };
}

function outcome(id: string, day: string, more: Partial<Outcome> = {}): Outcome {
  return { ...stamps(id, day), client: 'marta', day, kind: 'praise', repairs: [], ...more };
}

const nothing = { entries: [], promises: [], outcomes: [] };

describe('a client in time', () => {
  it('is empty for a client of whom nothing is written', () => {
    expect(clientTimeline(nothing, today)).toEqual({ ahead: [], months: [] });
  });

  it('puts months and days newest first', () => {
    const { months } = clientTimeline(
      {
        ...nothing,
        entries: [entry('a', '2026-10-09'), entry('b', '2026-11-02'), entry('c', '2026-11-20')],
      },
      today,
    );
    expect(months.map((one) => [one.month, one.type])).toEqual([
      ['2026-11', 'month'],
      ['2026-10', 'month'],
    ]);
    expect(months[0]?.type === 'month' && months[0].items.map((item) => item.id)).toEqual([
      'c',
      'b',
    ]);
  });

  it('sets what was told in an entry under it, and the rest of the day by when it was written', () => {
    const { months } = clientTimeline(
      {
        entries: [
          entry('call', '2026-11-20'),
          entry('late', '2026-11-20', stamps('late', '2026-11-20', '18')),
        ],
        promises: [promise('prices', '2026-11-20', { entry: 'call' })],
        outcomes: [
          outcome('thanks', '2026-11-20', { entry: 'call' }),
          outcome('other-day', '2026-11-21', { entry: 'call' }),
        ],
      },
      today,
    );
    expect(months[0]?.type === 'month' && months[0].items.map((item) => item.id)).toEqual([
      'other-day',
      'late',
      'call',
      'prices-made',
      'thanks',
    ]);
  });

  it('says how long the silence until today has lasted', () => {
    const { months } = clientTimeline({ ...nothing, entries: [entry('a', '2026-10-09')] }, today);
    expect(months[0]).toEqual({
      type: 'silence',
      month: '2026-11',
      firstMonth: '2026-11',
      days: 47,
    });
  });

  it('keeps a run of silent months as one, across the end of a year', () => {
    const { months } = clientTimeline(
      { ...nothing, entries: [entry('a', '2025-10-31'), entry('b', '2026-02-01')] },
      '2026-02-01',
    );
    expect(months.map((one) => one.type)).toEqual(['month', 'silence', 'month']);
    expect(months[1]).toEqual({
      type: 'silence',
      month: '2026-01',
      firstMonth: '2025-11',
      days: 93,
    });
  });

  it('has no silence between neighbouring months, however long apart the days', () => {
    const { months } = clientTimeline(
      { ...nothing, entries: [entry('a', '2026-10-01'), entry('b', '2026-11-25')] },
      today,
    );
    expect(months.map((one) => one.type)).toEqual(['month', 'month']);
  });

  it('keeps plans and what is dated ahead apart, soonest first, so that they break no silence', () => {
    const { ahead, months } = clientTimeline(
      {
        ...nothing,
        entries: [
          entry('skiing', '2026-12-20', { plan: true }),
          entry('lunch', '2026-11-28', { plan: true }),
          entry('unanswered', '2026-11-24', { plan: true }),
          entry('a', '2026-09-01'),
        ],
      },
      today,
    );
    expect(ahead.map((item) => item.id)).toEqual(['unanswered', 'lunch', 'skiing']);
    expect(months.map((one) => one.type)).toEqual(['silence', 'month']);
  });

  it('leaves out what is in the trash, steps too', () => {
    const gone = { trashedAt: '2026-11-25T09:00:00.000Z' };
    const made = promise('prices', '2026-11-20');
    const { months } = clientTimeline(
      {
        entries: [entry('a', '2026-11-01', gone)],
        promises: [
          { ...made, steps: made.steps.map((step) => ({ ...step, ...gone })) },
          promise('gone', '2026-11-20', gone),
        ],
        outcomes: [outcome('b', '2026-11-01', gone)],
      },
      today,
    );
    expect(months).toEqual([]);
  });
});
