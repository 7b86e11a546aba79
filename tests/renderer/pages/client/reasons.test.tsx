import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { makeSampleJournal } from '../../../../build/sample-journal.ts';
import { becauseOf } from '../../../../renderer/pages/client/health/because.ts';
import { causeGroups, partLines } from '../../../../renderer/pages/client/health/part-lines.ts';
import { readingOn } from '../../../../renderer/pages/client/health/reading.ts';
import { whyLines } from '../../../../renderer/pages/client/health/why-lines.ts';
import { spanOf, spansOf } from '../../../../renderer/text/spans.ts';
import { healthOptionsOf } from '../../../../shared/health/client-health.ts';
import { healthEventsOf } from '../../../../shared/health/events-of.ts';
import { historyOf } from '../../../../shared/health/timeline.ts';
import { addDays } from '../../../../shared/journal/day.ts';
import { recordsOf } from '../../../../shared/journal/journal.ts';
import { type MessageKey, messages } from '../../../../shared/text/index.ts';

const today = '2026-11-25';
const days = Array.from({ length: 40 }, (_, index) => addDays(today, -18 * index));

/** Every client of the samples on many days. */
const readings = (['ski', 'plumber', 'translator'] as const).flatMap((trade) => {
  const journal = makeSampleJournal({ seed: 7, language: 'es', day: today, trade });
  return [...journal.clients.values()].flatMap((client) => {
    const { entries, promises, outcomes } = recordsOf(journal, client.id);
    const records = {
      entries: entries.values(),
      promises: promises.values(),
      outcomes: outcomes.values(),
    };
    const history = historyOf(healthEventsOf(records), healthOptionsOf(client));
    const giverOf = (id: string) => promises.get(id)?.by;
    return days.map((day) => ({ reading: readingOn(history, day), giverOf }));
  });
});
const scored = readings.filter(({ reading }) => reading.hasScore);

describe('the reasons of a score', () => {
  it('sum to it exactly, said or folded', () => {
    expect(scored.length).toBeGreaterThan(500);
    const apart = scored.filter(({ reading }) => {
      const { up, down } = whyLines(reading.explanation);
      const said = [up, down].flatMap((side) => [...side.lines, ...side.small]);
      const sum = said.reduce((total, { points }) => total + points, 0);
      return 50 + sum !== reading.score || 50 + up.points + down.points !== reading.score;
    });
    expect(apart).toEqual([]);
  });

  it('stand on the side that they count for, each record once for each thing it did', () => {
    for (const { reading } of scored) {
      const { up, down } = whyLines(reading.explanation);
      // What is worth 0 is no reason.
      for (const line of [...up.lines, ...up.small]) expect(line.points).toBeGreaterThan(0);
      for (const line of [...down.lines, ...down.small]) expect(line.points).toBeLessThan(0);
      const keys = [up, down]
        .flatMap((side) => [...side.lines, ...side.small])
        .map((line) => ('id' in line ? `${line.cause} ${line.id}` : line.cause));
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('are seven parts at most, three of them whole, in the order of their weight', () => {
    for (const { reading, giverOf } of scored) {
      const { strongest, rest } = partLines(reading.explanation);
      const weights = [...strongest, ...rest].map(({ points }) => Math.abs(points));
      expect(weights).toEqual(weights.toSorted((a, b) => b - a));
      for (const part of strongest) {
        const points = causeGroups(part, giverOf).reduce((sum, one) => sum + one.points, 0);
        if (part.part !== 'bond' && part.part !== 'silence') expect(points).toBe(part.points);
      }
    }
  });
});

describe('the cause in the sentence', () => {
  it('is a silence only where it is longer than usual', () => {
    for (const { reading, giverOf } of readings) {
      const { why } = becauseOf(reading, giverOf);
      const { silence = 0, usualGap = 30 } = reading.explanation;
      if (why.id === 'silence') expect(silence).toBeGreaterThanOrEqual(Math.min(usualGap, 30));
      if (why.id === 'never') expect(reading.contacts).toBe(0);
    }
  });

  it('explains the trend it is said with, else there is none', () => {
    const sides = { rising: 0, falling: 0, untold: 0 };
    for (const { reading, giverOf } of scored) {
      const { why, trend } = becauseOf(reading, giverOf);
      const { silence = 0, usualGap = 24 } = reading.explanation;
      if (trend === 'steady' && reading.trend !== 'steady') sides.untold += 1;
      if (trend === 'steady') continue;
      expect(trend).toBe(reading.trend);
      sides[trend] += 1;
      const since = addDays(reading.day, -30);
      if (trend === 'rising') {
        expect(['resumed', 'repaired', 'helps']).toContain(why.id);
        if (why.id === 'helps') expect(why.group.day > since).toBe(true);
      } else {
        expect(['silence', 'alarm', 'overdue', 'weighs']).toContain(why.id);
        if (why.id === 'silence') expect(silence).toBeGreaterThan(usualGap);
        if (why.id === 'weighs') expect(why.group.day > since).toBe(true);
      }
    }
    expect(Math.min(sides.rising, sides.falling, sides.untold)).toBeGreaterThan(0);
  });

  it('is never that they talked, where no rhythm gives that a meaning', () => {
    for (const { reading, giverOf } of scored) {
      const { why } = becauseOf(reading, giverOf);
      if (why.id === 'recent') expect(reading.explanation.usualGap).toBeDefined();
    }
  });

  it('sets two lengths against each other in one unit', () => {
    let compared = 0;
    for (const { reading, giverOf } of readings) {
      const { why } = becauseOf(reading, giverOf);
      if (!('gap' in why) || why.gap === undefined) continue;
      compared += 1;
      expect(why.gap.unit).toBe(why.silence.unit);
    }
    expect(compared).toBeGreaterThan(100);
    const said = ([one, other]: ReturnType<typeof spansOf>) =>
      `${one.count} ${one.unit} ${other.count} ${other.unit}`;
    expect(said(spansOf(47, 63))).toBe('7 week 9 week');
    expect(said(spansOf(61, 92))).toBe('2 month 3 month');
    expect(said(spansOf(200, 10))).toBe('200 day 10 day');
    // What is clearly longer than usual does not sound the same.
    expect(said(spansOf(136, 108))).toBe('19 week 15 week');
  });

  it('is more than the one silence: the samples have nearly all of the list', () => {
    const ids = new Set(readings.map(({ reading, giverOf }) => becauseOf(reading, giverOf).why.id));
    expect(ids.size).toBeGreaterThanOrEqual(5);
  });
});

describe.each(['es', 'en'] as const)('words of health, in %s', (language) => {
  const { formatMessage } = createIntl({ locale: language, messages: messages[language] });
  const keys = (Object.keys(messages[language]) as MessageKey[]).filter(
    (key) => key.startsWith('health.') && !/<\w>/.test(messages[language][key]),
  );
  const text = { what: 'x', about: 'x', day: 'x', month: 'x', gap: 'x', silence: 'x', when: 'x' };
  const more = { reason: 'x', words: 'x', word: 'x', why: 'x', up: 'x', down: 'x' };
  const counts = { low: 1, high: 2, score: 3, hasReason: 'true' };

  it('leave no sign of their making, one or many, mine or theirs', () => {
    const said = keys.flatMap((id) =>
      [1, 2, 7].flatMap((count) =>
        (['me', 'them'] as const).flatMap((by) =>
          (['day', 'week', 'month', 'year'] as const).map((unit) => {
            const numbers = { count, days: count, points: count, alarm: count };
            const rhythm = { pace: 'often', isSilent: String(count === 1) };
            const values = { ...text, ...more, ...counts, ...numbers, by, unit, ...rhythm };
            return formatMessage({ id }, values);
          }),
        ),
      ),
    );
    expect(said.filter((one) => /[#{}]|undefined/.test(one))).toEqual([]);
  });

  it('call no tone cold that may be cool', () => {
    const both = language === 'es' ? 'tibio o frío' : 'cool or cold';
    const month = 'x';
    expect(formatMessage({ id: 'health.cause.tone-cold' }, { count: 1, month })).toContain(both);
    expect(formatMessage({ id: 'health.cause.tone-cold' }, { count: 3, month })).toContain(both);
    expect(formatMessage({ id: 'health.part.chill' })).toContain(both);
  });

  it('count the days on which they talked as days, which may have had several talks', () => {
    for (const id of [
      'health.reason.bond',
      'health.reason.bond-gap',
      'health.part.bond.count',
    ] as const) {
      const said = formatMessage({ id }, { count: 3, gap: 'x' });
      expect(said).toContain(language === 'es' ? '3 días' : '3 days');
      expect(said).not.toMatch(/veces|times/);
    }
  });

  it('say a length of time in the unit that fits it', () => {
    const say = (length: number) => formatMessage({ id: 'health.span' }, spanOf(length));
    expect([1, 9, 14, 23, 47, 120, 400, 800].map(say)).toEqual(
      language === 'es'
        ? [
            'un día',
            '9 días',
            '2 semanas',
            '3 semanas',
            '7 semanas',
            '4 meses',
            '13 meses',
            '2 años',
          ]
        : [
            'one day',
            '9 days',
            '2 weeks',
            '3 weeks',
            '7 weeks',
            '4 months',
            '13 months',
            '2 years',
          ],
    );
  });
});
