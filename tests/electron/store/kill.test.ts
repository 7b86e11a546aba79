import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';
import { openStore } from '../../../electron/store/open-store.ts';
import { beginJournal, refusalOf, tickingClock } from '../support/journal-parts.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Bundles the program that commits without end, since Node 20 cannot run TypeScript. */
async function program(): Promise<string> {
  const bundle = await rolldown({
    input: join(import.meta.dirname, '../support/commit-without-end.ts'),
    platform: 'node',
    logLevel: 'silent',
  });
  const file = join(temporaryFolder(), 'commit-without-end.mjs');
  await bundle.write({ file, format: 'esm' });
  await bundle.close();
  return file;
}

function start(file: string, folder: string) {
  const child = spawn(process.execPath, [file, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    /** The number of the next change that was acknowledged. */
    next: async () => Number((await lines.next()).value),
    kill: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

const open = (folder: string) =>
  openStore(folder, { now: tickingClock().now, begin: beginJournal });

test('a process killed right after its commits loses none of them, and its lock is taken over', async () => {
  const file = await program();
  const folder = join(temporaryFolder(), 'journal');
  for (let run = 0; run < 5; run += 1) {
    const child = start(file, folder);
    let acknowledged = 0;
    for (let count = 0; count <= run * 3; count += 1) acknowledged = await child.next();
    await child.kill();
    const store = await open(folder);
    expect(store.seq).toBeGreaterThanOrEqual(acknowledged);
    expect(store.journal.clients.size).toBe(store.seq);
    expect(store.journal.clients.has(`n${acknowledged}`)).toBe(true);
    await store.close();
  }
});

test('a folder that a live process holds is busy, and its journal is not touched', async () => {
  const file = await program();
  const folder = join(temporaryFolder(), 'journal');
  const child = start(file, folder);
  await child.next();
  try {
    expect(await refusalOf(open(folder))).toEqual({ code: 'folder-busy' });
    expect(await child.next()).toBeGreaterThan(1);
  } finally {
    await child.kill();
  }
});

test('a folder is busy for a second store of the same process too, until the first closes', async () => {
  const folder = join(temporaryFolder(), 'journal');
  const store = await open(folder);
  expect(await refusalOf(open(folder))).toEqual({ code: 'folder-busy' });
  await store.close();
  await (await open(folder)).close();
});

test('a lock of a process that is gone, or half a lock, is taken over; another machine’s is not', async () => {
  const folder = join(temporaryFolder(), 'journal');
  await (await open(folder)).close();
  const lock = join(folder, 'lock');

  for (const stale of [
    JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), born: '' }),
    JSON.stringify({ pid: process.ppid, host: hostname(), born: 'never' }),
    '{"pid":12',
    '',
  ]) {
    writeFileSync(lock, stale);
    await (await open(folder)).close();
  }
  const elsewhere = JSON.stringify({ pid: 1, host: `${hostname()}-other`, born: '' });
  writeFileSync(lock, elsewhere);
  const computer = `${hostname()}-other`;
  expect(await refusalOf(open(folder))).toEqual({ code: 'folder-busy', computer });
  expect(readFileSync(lock, 'utf8')).toBe(elsewhere);
});
