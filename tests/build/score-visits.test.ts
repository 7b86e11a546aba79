import { describe, expect, test } from 'vitest';
import { cutsOf } from '../../build/score/cuts.ts';
import { learn, methods } from '../../build/score/methods.ts';
import { readVisits } from '../../build/score/read-visits.ts';
import { scoreVisits } from '../../build/score/score-visits.ts';
import { seenOn } from '../../build/score/seen-on.ts';
import { dayFromNumber, dayNumber } from '../../shared/journal/day.ts';

const on = (...days: string[]) => days.map(dayNumber);

describe('a file of visits', () => {
  test('is read in any order, a day once', () => {
    const text = 'client,date\nb,2026-01-05\na,2026-02-01\nb,2026-01-01\nb,2026-01-05\n';
    expect([...readVisits(text)]).toEqual([
      ['b', on('2026-01-01', '2026-01-05')],
      ['a', on('2026-02-01')],
    ]);
  });

  test.each([
    ['a mark at its beginning and Windows’ line ends', '\uFEFFclient,date\r\na,2026-01-05\r\n'],
    ['semicolons', 'client;date\na;2026-01-05'],
    ['tabs', 'client\tdate\na\t2026-01-05'],
    ['quotes', '"client","date"\n"a","2026-01-05"'],
    ['other columns', 'Date, amount ,Client\n2026-01-05,"1,50",a\n'],
    ['blank lines and spaces', '\nclient , date\n\n a , 2026-01-05 \n\n'],
  ])('may have %s', (_, text) => {
    expect([...readVisits(text)]).toEqual([['a', on('2026-01-05')]]);
  });

  test('keeps commas and quotes of a name', () => {
    expect([...readVisits('client,date\n"Núñez, ""Pepa""",2026-01-05').keys()]).toEqual([
      'Núñez, "Pepa"',
    ]);
  });

  test.each([
    ['', 'The file is empty: its first line would be “client,date”.'],
    ['\n \n', 'The file is empty: its first line would be “client,date”.'],
    ['client,date\n', 'The file has a header and no visits.'],
    ['a,2026-01-05\n', 'Line 1 names no columns “client” and “date”: “a,2026-01-05”.'],
    [
      'client,date\na,2026-01-05\n\nb,2026-02-30\n',
      'Line 4 has “2026-02-30” for a date, not a day as in 2026-11-25.',
    ],
    ['client,date\na,5/1/26', 'Line 2 has “5/1/26” for a date, not a day as in 2026-11-25.'],
    ['client,date\na', 'Line 2 has nothing for a date, not a day as in 2026-11-25.'],
    ['client,date\n,2026-01-05', 'Line 2 names no client: “,2026-01-05”.'],
    ['client,date\n"a,2026-01-05', 'Line 2 has a quote that does not end.'],
  ])('is refused with its line: %j', (text, sentence) => {
    expect(() => readVisits(text)).toThrow(sentence);
  });
});

/** One who comes every `gap` days of a year, up to the day `until`. */
const regular = (gap: number, until = 365) =>
  Array.from({ length: Math.floor(until / gap) + 1 }, (_, index) => index * gap);
const visits = new Map([
  ['weekly', regular(7)],
  ['monthly', regular(30)],
  ['gone', regular(7, 100)],
  ['once', [10]],
  ['late', [300, 365]],
]);

describe('the cuts', () => {
  test('are at 50, 65 and 80 % of the span, as far ahead as the data reach', () => {
    expect(cutsOf(visits, {})).toEqual([
      { cut: 183, horizons: [28, 91, 182] },
      { cut: 237, horizons: [28, 91] },
      { cut: 292, horizons: [28] },
    ]);
  });

  test('are those asked for', () => {
    expect(cutsOf(visits, { cut: dayFromNumber(200), days: 10 })).toEqual([
      { cut: 200, horizons: [10] },
    ]);
    expect(cutsOf(visits, { days: 100 }).map(({ cut }) => cut)).toEqual([183, 237]);
  });

  test('are refused where nobody can know', () => {
    expect(() => cutsOf(visits, { cut: '1970-12-20' })).toThrow(
      /^The visits end on 1971-01-01, too early to say who came within 28 days after 1970-12-20/,
    );
    expect(() => cutsOf(visits, { cut: '1969-12-31' })).toThrow(
      'Nobody had come by 1969-12-31: the visits begin on 1970-01-01.',
    );
    expect(() => cutsOf(new Map([['a', [5]]]), {})).toThrow(/^The visits end on 1970-01-06/);
  });
});

describe('the scores', () => {
  const scores = scoreVisits(visits, cutsOf(visits, {}), () => {});

  test('know nothing of what came after the cut', () => {
    const known = new Map([...visits].map(([who, days]) => [who, days.filter((d) => d <= 183)]));
    const before = new Map([...known].filter(([, days]) => days.length > 0));
    const withoutLater = ({ later, ...client }: ReturnType<typeof seenOn>[number]) => client;
    expect(seenOn(visits, 183).map(withoutLater)).toEqual(seenOn(before, 183).map(withoutLater));
    expect(learn(seenOn(visits, 183), 183)).toEqual(learn(seenOn(before, 183), 183));
  });

  test('are of every method in every cell, with the means', () => {
    expect(scores.cells).toHaveLength(6 * methods.length);
    expect(scores.cells.filter(({ clients }) => clients !== 4)).toEqual([]);
    for (const method of methods) {
      const own = scores.cells.filter((cell) => cell.method === method);
      const sum = own.reduce((total, cell) => total + (cell.auc ?? Number.NaN), 0);
      expect(scores.mean[method].auc).toBeCloseTo(sum / own.length, 12);
    }
  });

  test('have a Brier score where there is a probability, and nowhere else', () => {
    const withBrier = methods.filter((method) => scores.mean[method].brier !== null);
    expect(withBrier).toEqual(['chance', 'bgnbd-alive', 'bgnbd-active']);
  });

  test('put whoever still comes before whoever left', () => {
    expect(scores.mean.chance.auc).toBe(1);
    expect(scores.mean['rule-30'].auc).toBe(1);
    // Who came once is never lost to it.
    expect(scores.mean['bgnbd-alive'].auc).toBeLessThan(1);
  });

  test('have no AUC of one client alone', () => {
    const one = new Map([['weekly', regular(7)]]);
    const { mean } = scoreVisits(one, cutsOf(one, {}), () => {});
    expect(mean.chance).toMatchObject({ auc: null, rho: null });
  });
});
