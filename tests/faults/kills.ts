/** A process that writes is killed, again and again: what it had said was saved is there. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { openStore } from '../../electron/store/open-store.ts';
import { bundled } from './bundled.ts';
import { begin } from './course.ts';
import { below, randomFrom } from './random.ts';

export type KillsReport = {
  readonly runs: number;
  readonly acknowledged: number;
  readonly lost: number;
};

export async function kills({
  seed,
  runs,
}: {
  readonly seed: number;
  readonly runs: number;
}): Promise<KillsReport> {
  const folder = mkdtempSync(join(tmpdir(), 'palabra-kills-'));
  const random = randomFrom(seed);
  try {
    const program = await bundled('kill-child.ts', folder);
    const journal = join(folder, 'journal');
    let lost = 0;
    let acknowledged = 0;
    for (let run = 0; run < runs; run += 1) {
      const last = await killed(program, journal, 5 + below(random, 120));
      const store = await openStore(journal, { now: () => new Date().toISOString(), begin });
      const { seq } = store;
      const isWhole = Array.from({ length: seq }, (_, at) =>
        store.journal.clients.has(`n${at + 1}`),
      );
      // Four were under way at most.
      if (seq < last || seq > last + 4 || isWhole.includes(false)) lost += 1;
      acknowledged = last;
      await store.close();
    }
    return { runs, acknowledged, lost };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Starts it, lets it write for a while, kills it, and resolves to what it said last. */
async function killed(program: string, folder: string, afterMs: number): Promise<number> {
  const child = spawn(process.execPath, [program, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (data) => {
    said += data;
  });
  const ended = once(child, 'close');
  await Promise.race([once(child.stdout, 'data'), ended]);
  await setTimeout(afterMs);
  child.kill('SIGKILL');
  await ended;
  return Math.max(0, ...said.split('\n').slice(0, -1).map(Number));
}
