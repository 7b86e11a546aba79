import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Program } from '../../../electron/app/program.ts';
import { eraseSample, openSample } from '../../../electron/app/sample.ts';
import { beginJournal, refusalOf, tickingClock } from '../support/journal-parts.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

vi.mock('electron', () => ({ BrowserWindow: {} }));

let sample: string;
beforeEach(() => {
  sample = join(temporaryFolder(), 'sample');
});

const makeSample = join(import.meta.dirname, '../../../build/sample-journal.ts');
const open = vi.fn(async () => ({ window: { on: () => {} } }));
const program = () =>
  ({
    paths: { sample, makeSample },
    clock: tickingClock(),
    language: () => 'es',
    workspaces: { on: async () => undefined, open },
  }) as unknown as Program;

test('the sample is made, and erased with all that came to be in its folder', async () => {
  await openSample(program());
  expect(open).toHaveBeenCalledTimes(1);
  expect(readdirSync(sample)).toContain('journal.json');
  mkdirSync(join(sample, 'backups', 'deeper'), { recursive: true });
  expect(await eraseSample(sample)).toBe(true);
  expect(existsSync(sample)).toBe(false);
  expect(await eraseSample(sample)).toBe(true);
});

test('a folder of the user’s in its place is never erased, nor written into', async () => {
  mkdirSync(sample);
  writeFileSync(join(sample, 'journal.json'), JSON.stringify(beginJournal()));
  expect(await eraseSample(sample)).toBe(false);
  expect(await refusalOf(openSample(program()))).toEqual({ code: 'refused' });
  expect(readdirSync(sample)).toEqual(['journal.json']);
});

test('a link in its place stays, and so does what it leads to', async () => {
  const documents = temporaryFolder();
  writeFileSync(join(documents, '.palabra-sample'), '');
  writeFileSync(join(documents, 'letter.txt'), '');
  symlinkSync(documents, sample);
  expect(await eraseSample(sample)).toBe(false);
  expect(await refusalOf(openSample(program()))).toEqual({ code: 'refused' });
  expect(readdirSync(documents)).toHaveLength(2);
});

test('an empty folder, as a start that was killed leaves it, is none', async () => {
  mkdirSync(sample);
  expect(await eraseSample(sample)).toBe(true);
  expect(existsSync(sample)).toBe(false);
});
