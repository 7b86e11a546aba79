import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { placeFailure } from '../../../electron/journal/journal-place.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folderWith = (...names: readonly string[]) => {
  const folder = temporaryFolder();
  for (const name of names) writeFileSync(join(folder, name), '');
  return folder;
};
const failureOf = async (folder: string, expects: 'begun' | 'chosen', isHome = false) =>
  (await placeFailure({ kind: 'own', folder, expects, isHome }))?.code;

test('a folder with a journal may be opened, whatever is beside it', async () => {
  const folder = folderWith('journal.json', 'photo.jpg');
  expect(await failureOf(folder, 'begun')).toBeUndefined();
  expect(await failureOf(folder, 'chosen')).toBeUndefined();
});

test('a journal may begin in a bare folder, but not where there was one', async () => {
  const folder = folderWith('.DS_Store', 'lock');
  expect(await failureOf(folder, 'chosen')).toBeUndefined();
  expect(await failureOf(folder, 'begun')).toBe('journal-missing');
});

test('a folder of other things is none for a journal', async () => {
  const folder = folderWith('photo.jpg');
  expect(await failureOf(folder, 'chosen')).toBe('no-journal-here');
  expect(await failureOf(folder, 'begun')).toBe('journal-missing');
  expect(await failureOf(join(folder, 'photo.jpg'), 'chosen')).toBe('folder-gone');
});

test('a folder that is gone stays gone: on its drive; at home the journal alone is missed', async () => {
  const above = temporaryFolder();
  mkdirSync(join(above, 'here'));
  expect(await failureOf(join(above, 'gone'), 'begun')).toBe('folder-gone');
  expect(await failureOf(join(above, 'gone'), 'chosen')).toBe('folder-gone');
  expect(await failureOf(join(above, 'gone'), 'begun', true)).toBe('journal-missing');
  expect(readdirSync(above)).toEqual(['here']);
});

test('a journal that is no file is not read: a pipe would be waited for without end', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'journal.json'));
  expect(await failureOf(folder, 'chosen')).toBe('disk-error');
  const piped = temporaryFolder();
  if (process.platform !== 'win32') execFileSync('mkfifo', [join(piped, 'journal.json')]);
  else mkdirSync(join(piped, 'journal.json'));
  expect(await failureOf(piped, 'begun')).toBe('disk-error');
});
