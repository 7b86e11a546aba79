/**
 * `npm test`: types, lint, unit, faults, UI, end-to-end and packaging tests in that order, each with the time it took.
 * The last line is `N passed, N failed`, where types, lint and the build count as one each.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const reports = join(root, 'node_modules/.cache/test-reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

/** @param {string} name @param {string[]} [more] */
const vitest = (name, more = []) => ({
  name,
  command: [
    'vitest',
    'run',
    '--config',
    'build/vitest.config.ts',
    '--project',
    name,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(reports, `${name}.json`)}`,
    ...more,
  ],
  report: join(reports, `${name}.json`),
});

/** @type {{ name: string, command: string[], report?: string }[]} */
const parts = [
  { name: 'types', command: ['tsc', '-b'] },
  { name: 'lint', command: ['biome', 'check'] },
  { name: 'build', command: ['vite', 'build', '--app', '--config', 'build/vite.config.ts'] },
  vitest('node'),
  vitest('faults'),
  vitest('ui'),
  vitest('e2e'),
  vitest('packaging'),
];

let passed = 0;
let failed = 0;
/** @type {string[]} */
const lines = [];
for (const part of parts) {
  console.log(`\n— ${part.name}`);
  const startedMs = Date.now();
  const run = spawnSync('npx', ['--no-install', ...part.command], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const counts = countsOf(part.report, run.status === 0);
  passed += counts.passed;
  failed += counts.failed;
  const seconds = ((Date.now() - startedMs) / 1000).toFixed(1);
  lines.push(
    `${part.name.padEnd(9)} ${seconds.padStart(6)} s  ${counts.passed} passed, ${counts.failed} failed`,
  );
}
console.log(`\n${lines.join('\n')}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/**
 * A part without a report counts as one; a run that fails without a failed test counts as one failed.
 * @param {string | undefined} report
 * @param {boolean} isGreen
 */
function countsOf(report, isGreen) {
  if (!report) return isGreen ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    const missing = isGreen || numFailedTests > 0 ? 0 : 1;
    return { passed: numPassedTests, failed: numFailedTests + missing };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
