import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeSample, readArguments } from '../../build/make-sample.mjs';
import { readJournal } from '../../shared/transfer/journal-file.ts';
import { sha256 } from '../support/sha256.ts';

const today = '2026-11-25';

describe('npm run sample', () => {
  let folder: string;
  let said: string[];
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'palabra-sample-'));
    said = [];
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const run = (...args: string[]) =>
    makeSample(args, { today, typedIn: folder, say: (it) => said.push(it) });

  test('writes a journal that can be read, as large as asked, into a folder it makes', async () => {
    const to = path.join(folder, 'new');
    const asked = ['--language=en', '--trade=plumber', '--clients=20', '--entries=200'];
    expect(await run(...asked, '--folder=new')).toBe(true);
    expect(readdirSync(to)).toEqual(['journal.json']);
    const read = readJournal(readFileSync(path.join(to, 'journal.json'), 'utf8'), { sha256 });
    expect(read).toMatchObject({ ok: true, isUntouched: true });
    if (!read.ok) return;
    expect(read.header.counts).toMatchObject({ clients: 20, entries: 200 });
    expect(read.journal.settings.userTrade).toBe('plumbing');
    expect(said).toEqual([expect.stringMatching(/^20 clients and 200 entries are in .*json\.$/)]);
  });

  test.each(['journal.json', 'HEAD', 'journal-000007.json', 'log-000007.jsonl', 'keys.json'])(
    'leaves a folder alone that holds %s',
    async (name) => {
      writeFileSync(path.join(folder, name), 'mine');
      expect(await run(`--folder=${folder}`)).toBe(false);
      expect(said).toEqual([`${folder} already holds a journal, which is left as it is.`]);
      expect(readdirSync(folder)).toEqual([name]);
      expect(readFileSync(path.join(folder, name), 'utf8')).toBe('mine');
    },
  );

  test('leaves a folder alone that holds anything else, and a file', async () => {
    mkdirSync(path.join(folder, 'photos'));
    expect(await run(`--folder=${folder}`)).toBe(false);
    writeFileSync(path.join(folder, 'a-file'), 'mine');
    expect(await run(`--folder=${path.join(folder, 'a-file')}`)).toBe(false);
    expect(said[0]).toMatch(/ is not empty/);
    expect(said[1]).toMatch(/ is a file/);
  });

  test.each([
    [['--language=es']],
    [['--folder=x', '--language=fr']],
    [['--folder=x', '--trade=baker']],
    [['--folder=x', '--day=2026-02-29']],
    [['--folder=x', '--clients=many']],
    [['--folder=x', '--colour=red']],
    [['x']],
  ])('says in one sentence what is wrong with %j', async (args) => {
    expect(await run(...args)).toBe(false);
    expect(said).toEqual([expect.stringMatching(/^[A-Z“-][^\n]*\.$/)]);
  });

  test('makes the ski adviser’s in Spanish, up to today, when nothing is said', () => {
    expect(readArguments(['--folder=x'], { today, typedIn: folder }).options).toEqual({
      ...{ seed: 1, language: 'es', trade: 'ski', day: today },
    });
  });
});
