// Run as a program of its own, which is told what to do one message after the other: to prepare the
// folders of a size, or to measure rows of one engine in one of them.
import { mkdirSync } from 'node:fs';
import type { Journal } from '../../shared/journal/journal.ts';
import { benchJournal, newEntries } from './bench-journal.ts';
import type { Opened } from './engine.ts';
import { engines } from './engines.ts';
import type { Cell } from './row.ts';
import { rows } from './rows.ts';

type Task =
  | { readonly do: 'list' }
  | {
      readonly do: 'prepare';
      readonly engine: string;
      readonly folder: string;
      readonly entries: number;
    }
  | {
      readonly do: 'begin';
      readonly engine: string;
      readonly folder: string;
      readonly client: string;
      readonly round: number;
      readonly budgetMs: number;
    }
  | { readonly do: 'measure'; readonly what: string };

let cell: Cell | undefined;
let journal: Journal | undefined;

process.on('disconnect', () => process.exit());

process.on('message', async (task: Task) => {
  try {
    process.send?.({ done: await done(task) });
  } catch (error) {
    process.send?.({ failed: String(error) });
  }
});

async function done(task: Task): Promise<unknown> {
  if (task.do === 'list') return { engines: engines.map(({ name }) => name), rows };
  if (task.do === 'prepare') return prepare(task);
  if (task.do === 'begin') {
    const { folder, client, round, budgetMs } = task;
    const engine = engineNamed(task.engine);
    await engine.load?.();
    let opened: Promise<Opened> | undefined;
    const open = () => {
      opened ??= engine.open(folder);
      return opened;
    };
    cell = { folder, open, newEntry: newEntries(client, round), budgetMs };
    return undefined;
  }
  const row = rows.find(({ what }) => what === task.what);
  if (!row || !cell) throw new Error(`no row is called ${task.what}`);
  // What the row before left to be collected is not this one's.
  globalThis.gc?.();
  const startedMs = performance.now();
  const values = await row.measure(cell);
  return { values, tookMs: performance.now() - startedMs };
}

/** One engine after the other, with the same journal. */
async function prepare({ engine, folder, entries }: Extract<Task, { do: 'prepare' }>) {
  journal ??= benchJournal(entries);
  mkdirSync(folder);
  await engineNamed(engine).prepare(folder, journal);
  return { client: [...journal.clients.keys()][0] };
}

function engineNamed(name: string) {
  const engine = engines.find((one) => one.name === name);
  if (!engine) throw new Error(`no engine is called ${name}`);
  return engine;
}
