/**
 * `npm test`: every part in the order of its budget, and at the end what each took, what it may take
 * and which Electron it ran on. Over budget is said, not failed: a busy machine is no fault.
 * The last line is `N passed, N failed`, where types, lint and the build count as one each.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { whichElectron } from './electron-standin/pick.mjs';

const root = resolve(import.meta.dirname, '..');
const reports = join(root, 'node_modules/.cache/test-reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

/** @typedef {{ command: string[], report?: string }} Run */

/** @param {string} project @returns {Run} */
const vitest = (project) => ({
  command: [
    'vitest',
    'run',
    '--config',
    'build/vitest.config.ts',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(reports, `${project}.json`)}`,
  ],
  report: join(reports, `${project}.json`),
});

/** On two cores. @type {{ name: string, budgetSeconds: number, runs: Run[] }[]} */
const parts = [
  {
    name: 'types and lint',
    budgetSeconds: 40,
    runs: [{ command: ['tsc', '-b'] }, { command: ['biome', 'check', '--error-on-warnings'] }],
  },
  {
    name: 'unit and property',
    budgetSeconds: 120,
    // Some of them read the bundles.
    runs: [
      { command: ['vite', 'build', '--app', '--config', 'build/vite.config.ts'] },
      vitest('node'),
      vitest('ui'),
    ],
  },
  { name: 'faults', budgetSeconds: 60, runs: [vitest('faults')] },
  {
    name: 'end to end',
    budgetSeconds: 200,
    runs: [vitest('e2e')],
  },
  { name: 'pictures', budgetSeconds: 60, runs: [vitest('pictures')] },
  { name: 'packaging', budgetSeconds: 40, runs: [vitest('packaging')] },
];

let passed = 0;
let failed = 0;
let seconds = 0;
/** @type {string[]} */
const lines = [];
for (const { name, budgetSeconds, runs } of parts) {
  console.log(`\n— ${name}`);
  const startedMs = Date.now();
  const counts = runs.map(countsOf);
  const took = (Date.now() - startedMs) / 1000;
  const green = counts.reduce((sum, one) => sum + one.passed, 0);
  const red = counts.reduce((sum, one) => sum + one.failed, 0);
  passed += green;
  failed += red;
  seconds += took;
  const over = took > budgetSeconds ? `, ${Math.ceil(took - budgetSeconds)} s over` : '';
  lines.push(
    `${name.padEnd(18)} ${took.toFixed(1).padStart(6)} s of ${String(budgetSeconds).padStart(3)}${over}: ${green} passed, ${red} failed`,
  );
}
console.log(`\n${lines.join('\n')}`);
console.log(`${seconds.toFixed(0)} s in all, on ${electron()}.`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/**
 * Runs a command. Without a report it counts as one; a run that fails without a failed test counts
 * as one failed.
 * @param {Run} run
 */
function countsOf({ command, report }) {
  const { status } = spawnSync('npx', ['--no-install', ...command], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const isGreen = status === 0;
  if (!report) return isGreen ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    const missing = isGreen || numFailedTests > 0 ? 0 : 1;
    return { passed: numPassedTests, failed: numFailedTests + missing };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function electron() {
  try {
    return whichElectron() === 'real'
      ? 'real Electron'
      : 'the Electron stand-in (build/electron-standin)';
  } catch {
    return 'no Electron: the one that was asked for is not installed';
  }
}
