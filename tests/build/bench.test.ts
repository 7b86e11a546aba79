import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArguments } from '../../build/bench/arguments.mjs';
import { bars } from '../../build/bench/report.mjs';
import type { OpenStore } from '../../build/bench/store-port.ts';
import { reportUi } from '../../build/bench/ui-bench.mjs';
import { openStore } from '../../electron/store/open-store.ts';

const root = resolve(import.meta.dirname, '../..');

/** The build imports no store; here the two are held together. */
openStore satisfies OpenStore;

function run(...args: string[]) {
  const program = join(root, 'build/bench/bench.mjs');
  return spawnSync(process.execPath, [program, ...args], { encoding: 'utf8', cwd: root });
}

describe('npm run bench', () => {
  test('measures every row of every engine asked for, and says nothing but figures', () => {
    const engines = ['append-fdatasync', 'palabra'];
    const args = ['--entries', '200', '--rounds', '1', '--engines', engines.join(','), '--json'];
    const { status, stdout } = run(...args);
    expect(status).toBe(0);
    const { rows, ...rest } = JSON.parse(stdout);
    expect(rest).toEqual({});
    const shared = ['open', 'commit', 'rss', 'throughput64', 'snapshot'];
    const own = ['search', 'health-cold', 'health-change', 'timeline', 'export', 'import'];
    const named = rows.map(({ engine, what }: Record<string, string>) => `${engine} ${what}`);
    expect(named).toEqual([
      ...shared.map((what) => `append-fdatasync ${what}`),
      ...[...shared, ...own].map((what) => `palabra ${what}`),
    ]);
    const units: Record<string, string> = { rss: 'MB', throughput64: 'per-s' };
    for (const row of rows) {
      const { engine, what } = row;
      const unit = units[what] ?? 'ms';
      const number = expect.any(Number);
      expect(row).toEqual({ engine, entries: 200, what, median: number, p99: number, unit });
      expect(Math.min(row.median, row.p99)).toBeGreaterThan(0);
      expect(unit === 'per-s' ? row.median : row.p99).toBeGreaterThanOrEqual(
        unit === 'per-s' ? row.p99 : row.median,
      );
    }
  });

  test('asks no other engine where every row is of Palabra alone', () => {
    const args = ['--entries=200', '--rounds=1', '--rows=timeline', '--json'];
    const { status, stdout, stderr } = run(...args);
    expect(status).toBe(0);
    expect(stderr).not.toContain('left out');
    expect(JSON.parse(stdout).rows).toMatchObject([{ engine: 'palabra', what: 'timeline' }]);
  });

  test('tells a person whether each bar holds, from the figures alone', () => {
    const figure = (engine: string, what: string, median: number, entries = 100_000) => ({
      ...{ engine, what, entries, median },
      ...{ p99: median, unit: 'ms' },
    });
    const said = bars([
      figure('append-fdatasync', 'commit', 0.2),
      figure('append-fdatasync', 'open', 100),
      figure('palabra', 'commit', 0.2, 1_000),
      figure('palabra', 'commit', 0.31),
      figure('palabra', 'open', 149),
      figure('lowdb', 'commit', 62),
      figure('palabra', 'health-cold', 151),
      figure('palabra', 'health-change', 0.06),
    ]);
    expect(said).toEqual([
      'The bars, at 100,000 entries:',
      '  A change against a bare append: 1.55 times (at most 1.5): DOES NOT HOLD',
      '  A change at 100,000 against one at 1,000: 1.55 times (below 1.5): DOES NOT HOLD',
      '  lowdb against a change: 200 times (over 300): DOES NOT HOLD',
      '  Opening against JSON.parse of the same bytes: 1.49 times (below 1.5): holds',
      '  Health of all clients from cold: 151 ms (below 150): DOES NOT HOLD',
      '  A change, and that client’s health: 0.06 ms (below 1): holds',
    ]);
  });

  test.each([
    ['--entries=many', 'whole number'],
    ['--entries', 'not understood'],
    ['--everything', 'not understood'],
    ['--engines=oracle', 'none of append-fdatasync, palabra'],
  ])('refuses %s in one sentence', (arg, sentence) => {
    const { status, stderr } = run(arg);
    expect(status).toBe(1);
    expect(stderr).toContain(sentence);
    expect(stderr.split('\n').some((line) => /^\s+at /.test(line))).toBe(false);
  });

  test('goes through three sizes unless told otherwise, and a million when all is asked for', () => {
    expect(readArguments([]).sizes).toEqual([1_000, 10_000, 100_000]);
    expect(readArguments(['--full', '--json'])).toMatchObject({
      sizes: [1_000, 10_000, 100_000, 1_000_000],
      isJson: true,
    });
    expect(readArguments(['--entries', '5000', '--rows=open']).rows).toEqual(['open']);
    expect(readArguments(['--ui']).isUi).toBe(true);
  });
});

describe('npm run bench -- --ui', () => {
  test('says of each step what it costs, and whether that is little enough', () => {
    const figures = [
      { what: 'timeline-zoom', median: 4, p95: 8, unit: 'ms' as const },
      { what: 'timeline-cursor', median: 4, p95: 8.01, unit: 'ms' as const },
    ];
    expect(reportUi(figures)).toEqual([
      'timeline-zoom    4 ms, 95 of 100 at most 8 ms (at most 8): holds',
      'timeline-cursor  4 ms, 95 of 100 at most 8.01 ms (at most 8): DOES NOT HOLD',
    ]);
  });
});
