import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { asideDraftName, draftFile } from '../../../electron/journal/draft-file.ts';
import { isBare } from '../../../electron/journal/journal-place.ts';
import type { Drafts } from '../../../shared/capture/draft.ts';
import { failingDisk } from '../support/failing-disk.ts';
import { refusalOf } from '../support/journal-parts.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const drafts: Drafts = {
  today: {
    words: 'Llamé a Ana — 雪 «sí»',
    client: 'Ana',
    kind: 'call',
    warmth: 1,
    promises: [
      { key: 'p', by: 'me', words: 'el plano', due: { day: '2026-12-09', precision: 'day' } },
    ],
  },
  'client-1': { words: 'vino a vernos', client: '', kind: 'note', promises: [] },
};

let folder: string;
let path: string;
beforeEach(() => {
  folder = temporaryFolder();
  path = join(folder, 'draft.json');
});

test('what was typed is there again, to the letter, for its owner alone', async () => {
  await draftFile(folder).save(drafts);
  expect(await draftFile(folder).read()).toEqual(drafts);
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test('the file goes with the last draft', async () => {
  const file = draftFile(folder);
  await file.save(drafts);
  await file.save({});
  expect(readdirSync(folder)).toEqual([]);
  expect(await file.read()).toEqual({});
});

test('fields of a newer version stay', async () => {
  const newer = { today: { ...drafts.today, mood: 'calm' } };
  writeFileSync(path, JSON.stringify(newer));
  expect(await draftFile(folder).read()).toEqual(newer);
});

describe('a file that makes no sense', () => {
  const garbage = {
    garbage: 'no { json',
    'an empty file': '',
    'another shape': '{"today":{"words":7}}',
    'a list': '[]',
    'more places than there can be': JSON.stringify(
      Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`c${index}`, drafts.today])),
    ),
    '10 MB': JSON.stringify({
      today: { ...drafts.today, words: 'a' },
      x: 'y'.repeat(10 * 1024 * 1024),
    }),
  };
  test.each(Object.entries(garbage))('is kept aside: %s', async (_name, text) => {
    writeFileSync(path, text);
    const file = draftFile(folder);
    expect(await file.read()).toEqual({});
    expect(readFileSync(join(folder, asideDraftName), 'utf8')).toBe(text);
    await file.save(drafts);
    expect(await file.read()).toEqual(drafts);
    expect(readFileSync(join(folder, asideDraftName), 'utf8')).toBe(text);
    expect(await isBare(folder)).toBe(true);
  });

  test('is kept aside beside those that were before', async () => {
    const folder = temporaryFolder();
    for (const text of ['{"uno', '{"dos', '{"tres']) {
      writeFileSync(join(folder, 'draft.json'), text);
      expect(await draftFile(folder).read()).toEqual({});
    }
    const kept = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(kept.toSorted()).toEqual(['{"dos', '{"tres', '{"uno']);
    expect(await isBare(folder)).toBe(true);
  });

  test.runIf(process.platform !== 'win32')('is kept aside when it has no end', async () => {
    const folder = temporaryFolder();
    symlinkSync('/dev/zero', join(folder, 'draft.json'));
    expect(await draftFile(folder).read()).toEqual({});
    execFileSync('mkfifo', [join(folder, 'draft.json')]);
    expect(await draftFile(folder).read()).toEqual({});
    expect(readdirSync(folder)).toHaveLength(2);
  });

  test('is kept aside when it is a folder', async () => {
    mkdirSync(path);
    writeFileSync(join(path, 'something'), 'of the user’s');
    const file = draftFile(folder);
    expect(await file.read()).toEqual({});
    await file.save(drafts);
    expect(await file.read()).toEqual(drafts);
    expect(existsSync(join(folder, asideDraftName, 'something'))).toBe(true);
  });
});

describe('a disk that fails', () => {
  test.each(['create', 'write', 'sync', 'close', 'rename'] as const)(
    'at %s leaves the draft before, and the next one is kept',
    async (only) => {
      const { disk, fail } = failingDisk();
      const file = draftFile(folder, disk);
      await file.save(drafts);
      fail({ at: 1, code: 'ENOSPC', only });
      expect(await refusalOf(file.save({ today: drafts.today as never }))).toEqual({
        code: 'disk-full',
      });
      expect(await file.read()).toEqual(drafts);
      fail(undefined);
      await file.save({ today: drafts.today as never });
      expect(Object.keys(await file.read())).toEqual(['today']);
    },
  );

  test('at reading says so, and moves nothing: taken for none, it would be written over', async () => {
    const { disk, fail } = failingDisk();
    await draftFile(folder).save(drafts);
    fail({ at: 1, code: 'EIO', forGood: true });
    expect(await refusalOf(draftFile(folder, disk).read())).toEqual({ code: 'disk-error' });
    expect(await draftFile(folder).read()).toEqual(drafts);
  });

  test('that takes nothing says so, and what is there stays', async () => {
    const { disk, fail } = failingDisk();
    await draftFile(folder).save(drafts);
    fail({ at: 1, code: 'EROFS', forGood: true });
    expect(await refusalOf(draftFile(folder, disk).save({}))).toEqual({ code: 'read-only' });
    expect(await draftFile(folder).read()).toEqual(drafts);
  });
});

test('a draft too large to be one is refused, and the one before stays', async () => {
  const file = draftFile(folder);
  await file.save(drafts);
  const words = 'a'.repeat(100_000);
  const many = Object.fromEntries(
    Array.from({ length: 100 }, (_, index) => [`c${index}`, { ...drafts.today, words }]),
  ) as Drafts;
  expect(await refusalOf(file.save(many))).toMatchObject({ code: 'invalid' });
  expect(await file.read()).toEqual(drafts);
});
