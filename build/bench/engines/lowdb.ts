/** lowdb as shipped, which never flushes, and lowdb with an adapter that does. */
import { open, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Adapter, Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import type { Entry } from '../../../shared/journal/entry.ts';
import { collections, type Journal } from '../../../shared/journal/journal.ts';
import type { Engine, EngineName } from '../engine.ts';
import { writeSynced } from './write-synced.ts';

type Data = { readonly entries: Entry[]; readonly [collection: string]: readonly object[] };

/** `JSONFile`, untouched. */
export const lowdb: Engine = engineOn('lowdb', (path) => new JSONFile<Data>(path));

/** The same, durable: a new file, flushed, renamed over the old one, and the folder flushed. */
export const lowdbFsync: Engine = engineOn('lowdb-fsync', (path) => new FlushedFile(path));

function engineOn(name: EngineName, adapterFor: (path: string) => Adapter<Data>): Engine {
  const openIn = (folder: string, data: Data) =>
    new Low<Data>(adapterFor(join(folder, 'db.json')), data);
  return {
    name,
    prepare: (folder, journal) => openIn(folder, dataOf(journal)).write(),
    async open(folder) {
      const db = openIn(folder, { entries: [] });
      await db.read();
      return {
        async commit(entry) {
          db.data.entries.push(entry);
          await db.write();
        },
        snapshot: () => db.write(),
        async close() {},
      };
    },
  };
}

function dataOf(journal: Journal): Data {
  const lists = collections.map(({ key }) => [key, [...journal[key].values()]]);
  return Object.fromEntries(lists) as Data;
}

class FlushedFile implements Adapter<Data> {
  readonly #path: string;
  #writing: Promise<void> = Promise.resolve();
  #next: Promise<void> | undefined;

  constructor(path: string) {
    this.#path = path;
  }

  async read(): Promise<Data> {
    return JSON.parse(await readFile(this.#path, 'utf8')) as Data;
  }

  /** Those who come while one is written share the next one, as with lowdb's own writer. */
  write(data: Data): Promise<void> {
    this.#next ??= this.#writing.then(() => {
      this.#next = undefined;
      this.#writing = this.#writeNow(data);
      return this.#writing;
    });
    return this.#next;
  }

  async #writeNow(data: Data): Promise<void> {
    await writeSynced(`${this.#path}.new`, [JSON.stringify(data, null, 2)]);
    await rename(`${this.#path}.new`, this.#path);
    const folder = await open(dirname(this.#path));
    await folder.sync();
    await folder.close();
  }
}
