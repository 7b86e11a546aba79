// Run as a program of its own. Prepares the folders of a size, or measures rows of one engine in one
// of them; what it found is the one line it prints.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { benchJournal, newEntries } from './bench-journal.ts';
import type { Opened } from './engine.ts';
import { engines } from './engines.ts';
import { rows } from './rows.ts';

type Task =
  | { readonly prepare: readonly string[]; readonly folder: string; readonly entries: number }
  | {
      readonly engine: string;
      readonly rows: readonly string[];
      readonly folder: string;
      readonly client: string;
      readonly round: number;
      readonly budgetMs: number;
    }
  | 'list';

const task = JSON.parse(process.argv[2] ?? '"list"') as Task;
console.log(JSON.stringify(await done(task)));
// What an engine left running is none of ours.
process.exit(0);

async function done(task: Task): Promise<unknown> {
  if (task === 'list') {
    return { engines: engines.map(({ name }) => name), rows };
  }
  if ('prepare' in task) {
    const journal = benchJournal(task.entries);
    for (const name of task.prepare) {
      const folder = join(task.folder, name);
      mkdirSync(folder);
      await engineNamed(name).prepare(folder, journal);
    }
    return { client: [...journal.clients.keys()][0] };
  }
  const engine = engineNamed(task.engine);
  await engine.load?.();
  const { folder, budgetMs } = task;
  let opened: Promise<Opened> | undefined;
  const open = () => {
    opened ??= engine.open(folder);
    return opened;
  };
  const newEntry = newEntries(task.client, task.round);
  const found: Record<string, { readonly values: readonly number[]; readonly tookMs: number }> = {};
  for (const row of rows.filter(({ what }) => task.rows.includes(what))) {
    // What the row before left to be collected is not this one's.
    globalThis.gc?.();
    const startedMs = performance.now();
    const values = await row.measure({ folder, open, newEntry, budgetMs });
    found[row.what] = { values, tookMs: performance.now() - startedMs };
  }
  return found;
}

function engineNamed(name: string) {
  const engine = engines.find((one) => one.name === name);
  if (!engine) throw new Error(`no engine is called ${name}`);
  return engine;
}
