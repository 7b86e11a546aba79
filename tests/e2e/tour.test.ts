// The tour of `npm start` without a display: every step said, its pictures left, and no stack trace.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/launch-app.ts';

const tour = path.resolve(import.meta.dirname, '../../build/tour.mjs');

function runTour(folder: string, env: Record<string, string> = {}) {
  const options = JSON.stringify({ folder, language: 'en' });
  const script = `import(${JSON.stringify(tour)}).then((it) => it.runTour(${options}))`;
  const run = spawnSync(process.execPath, ['-e', script], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { ...run, lines: run.stdout.trim().split('\n') };
}

describe('the tour', () => {
  test('says each step and leaves its picture and the export', () => {
    const folder = temporaryFolder();
    const { status, lines, stderr } = runTour(folder);
    expect(stderr).toBe('');
    const left = readdirSync(folder);
    const pictures = left.filter((file) => file.endsWith('.png'));
    for (const picture of pictures) {
      expect(
        lines.some((line) => line.endsWith(`(${picture})`)),
        picture,
      ).toBe(true);
    }
    expect(pictures.length).toBeGreaterThan(10);
    expect(lines).toHaveLength(pictures.length + 1);
    const exported = left.find((file) => file.endsWith('.json')) ?? '';
    expect(readFileSync(path.join(folder, exported), 'utf8')).toContain('Elena Prat');
    expect(status).toBe(0);
  });

  test('says in one sentence that there is no browser, and is no failure then', () => {
    const { status, lines, stderr } = runTour(temporaryFolder(), {
      PALABRA_ELECTRON: 'standin',
      PALABRA_CHROMIUM: '/nowhere/chromium',
    });
    expect(lines).toEqual([expect.stringContaining('/nowhere/chromium')]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});
