import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  judgeCase,
  type LabelledCase,
  scoredFields,
} from '../../build/score/capture/judge-case.ts';

const root = resolve(import.meta.dirname, '../..');
const fixtures = join(root, 'tests/fixtures/capture');

const one: LabelledCase = {
  id: 'a',
  now: '2026-11-25T10:00',
  clients: [{ id: 'c1', name: 'Ana López' }],
  text: 'Llamé a Ana. Le mando el presupuesto el viernes.',
  expect: {
    client: 'c1',
    kind: 'call',
    promises: [{ by: 'me', about: 'Présupuesto', due: '2026-11-27' }],
    outcomes: [],
    tags: [],
  },
};

describe('a labelled sentence', () => {
  test('is judged by the fields that its label holds', () => {
    const verdicts = judgeCase(one);
    expect(Object.keys(verdicts).sort()).toEqual(
      ['client', 'due', 'kind', 'outcomes', 'promises', 'tags'].sort(),
    );
    for (const verdict of Object.values(verdicts)) expect(verdict?.right).toBe(verdict?.all);
  });

  test('is wrong where its label says otherwise', () => {
    const expectOther = { ...one.expect, kind: 'visit', outcomes: [{ kind: 'won' }] };
    const verdicts = judgeCase({ ...one, expect: expectOther });
    expect(verdicts.kind).toMatchObject({ right: 0, all: 1, expected: 'visit', got: 'call' });
    expect(verdicts.outcomes?.right).toBe(0);
    const late = [{ by: 'me', about: 'presupuesto', due: '2026-11-28' }];
    expect(judgeCase({ ...one, expect: { ...one.expect, promises: late } })).toMatchObject({
      promises: { right: 1 },
      due: { right: 0, all: 1 },
    });
    const theirs = [{ by: 'them', about: 'presupuesto' }];
    expect(judgeCase({ ...one, expect: { promises: theirs } })).toMatchObject({
      promises: { right: 0, all: 1 },
      due: { right: 0, all: 0 },
    });
  });
});

describe('npm run score:capture', () => {
  const script = join(root, 'build/score/score-capture.mjs');
  const run = (...args: string[]) =>
    execFileSync(process.execPath, [script, ...args], { encoding: 'utf8', stdio: 'pipe' });
  const folder = mkdtempSync(join(tmpdir(), 'palabra-score-'));
  const file = join(folder, 'cases.json');
  writeFileSync(file, JSON.stringify([one, { ...one, id: 'b', expect: { kind: 'visit' } }]));

  test('prints each field, the whole, and what was wrong', () => {
    const plain = run(file, '--verbose');
    expect(plain).toContain('whole      1 / 2  50.0 %');
    expect(plain).toMatch(/b kind: Llamé a Ana.*\n {2}expected "visit"\n {2}got {6}"call"/);
    const { cases, whole, fields, wrong } = JSON.parse(run(file, '--json'));
    expect({ cases, whole }).toEqual({ cases: 2, whole: 0.5 });
    expect(Object.keys(fields)).toEqual([...scoredFields]);
    expect(wrong).toEqual([{ id: 'b', field: 'kind', expected: 'visit', got: 'call' }]);
  });

  test('says in a sentence which file it cannot read', () => {
    expect(() => run(join(folder, 'none.json'))).toThrow(/none\.json: ENOENT/);
  });
});

test.each(readdirSync(fixtures))('%s is read right in 97 of 100 for every field', (name) => {
  const cases: LabelledCase[] = JSON.parse(readFileSync(join(fixtures, name), 'utf8'));
  const sums = new Map(scoredFields.map((field) => [field, { right: 0, all: 0 }]));
  for (const labelled of cases) {
    for (const [field, verdict] of Object.entries(judgeCase(labelled))) {
      const sum = sums.get(field as (typeof scoredFields)[number]);
      if (!sum || !verdict) continue;
      sum.right += verdict.right;
      sum.all += verdict.all;
    }
  }
  const short = [...sums].filter(([, { right, all }]) => all > 0 && right / all < 0.97);
  expect(short).toEqual([]);
});
