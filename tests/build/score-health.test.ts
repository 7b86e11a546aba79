import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { methods } from '../../build/score/methods.ts';
import { run } from '../../build/score/run.ts';
import { dayFromNumber } from '../../shared/journal/day.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Forty clients of a year and a half, each with a gap of their own; every third one leaves. */
function madeVisits(): string {
  const lines = ['client,date'];
  for (let client = 0; client < 40; client++) {
    const until = client % 3 === 0 ? 200 : 540;
    for (let day = client; day <= until; day += 5 + client) {
      lines.push(`c${client},${dayFromNumber(20_000 + day)}`);
    }
  }
  return lines.join('\n');
}

describe('npm run score:health', () => {
  let folder: string;
  let printed: string[];
  let told: string[];
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'palabra-score-'));
    writeFileSync(path.join(folder, 'visits.csv'), madeVisits());
    [printed, told] = [[], []];
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const score = (...args: string[]) =>
    run(args, {
      typedIn: folder,
      print: (text) => printed.push(text),
      tell: (sentence) => told.push(sentence),
    });

  test('as a program, prints figures alone and ends with 0, or a sentence alone and 1', () => {
    const program = path.join(root, 'build/score/score-health.mjs');
    const start = (...args: string[]) =>
      spawnSync(process.execPath, [program, ...args], { encoding: 'utf8', cwd: root });
    const file = path.join(folder, 'visits.csv');
    const done = start(file, '--json');
    expect(done.status).toBe(0);
    const marks = { auc: expect.any(Number), rho: expect.any(Number) };
    const { mean, cells, ...rest } = JSON.parse(done.stdout);
    expect(rest).toEqual({ file });
    expect(Object.keys(mean)).toEqual([...methods]);
    expect(mean.chance).toEqual({ ...marks, brier: expect.any(Number) });
    expect(mean['rule-60']).toEqual({ ...marks, brier: null });
    expect(cells[1]).toEqual({
      ...{ cut: expect.stringMatching(/^2025-\d\d-\d\d$/), days: 28, method: 'chance' },
      ...{ clients: 40, ...marks, brier: expect.any(Number) },
    });

    writeFileSync(file, 'client,date\na,yesterday\n');
    const refused = start(file, '--json');
    expect(refused).toMatchObject({
      ...{ status: 1, stdout: '' },
      stderr: 'Line 2 has “yesterday” for a date, not a day as in 2026-11-25.\n',
    });
  });

  test('shows a person the means, every cell, and what was learned', () => {
    expect(score('visits.csv', '--cut', dayFromNumber(20_300), '--days=91')).toBe(true);
    const text = printed.join('\n');
    for (const method of methods) expect(text).toMatch(new RegExp(`^${method} `, 'm'));
    expect(text).toMatch(/days ahead: 1$/m);
    expect(text).toMatch(/cut +mean gap +drop-out +r +alpha +a +b +LL/);
  });

  test.each([
    [[]],
    [['missing.csv']],
    [['a-folder']],
    [['visits.csv', 'other.csv']],
    [['visits.csv', '--cut', '2026-02-30']],
    [['visits.csv', '--cut', '2031-01-01']],
    [['visits.csv', '--cut']],
    [['visits.csv', '--days', 'many']],
    [['visits.csv', '--days=0']],
    [['visits.csv', '--days', '9999']],
    [['visits.csv', '--seed', '3']],
    [['visits.csv', '--colour']],
    [['--simulate', 'visits.csv']],
    [['--simulate', '--seed', '-1']],
  ])('says in one sentence what is wrong with %j', (args) => {
    mkdirSync(path.join(folder, 'a-folder'));
    expect(score(...args)).toBe(false);
    expect(told).toEqual([expect.stringMatching(/^[^\n]+\.$/)]);
    expect(printed).toEqual([]);
  });
});
