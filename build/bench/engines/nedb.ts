/** NeDB: documents in memory and appended to a file, which it never flushes. */
import { join } from 'node:path';
import { collections } from '../../../shared/journal/journal.ts';
import type { Engine } from '../engine.ts';
import { optional } from './optional.ts';
import { writeSynced } from './write-synced.ts';

type Nedb = {
  loadDatabaseAsync(): Promise<void>;
  ensureIndexAsync(options: { fieldName: string }): Promise<void>;
  insertAsync(document: object): Promise<unknown>;
  compactDatafileAsync(): Promise<void>;
};

/** One collection of records, by id and by client. */
export const nedb: Engine = {
  name: 'nedb',
  async load() {
    optional('@seald-io/nedb');
  },
  prepare: (folder, journal) =>
    writeSynced(
      join(folder, 'db.nedb'),
      collections.map(({ kind, key }) =>
        [...journal[key].values()].map((record) => lineOf(kind, record)).join(''),
      ),
    ),
  async open(folder) {
    const Nedb = optional<new (options: { filename: string }) => Nedb>('@seald-io/nedb');
    const db = new Nedb({ filename: join(folder, 'db.nedb') });
    await db.loadDatabaseAsync();
    await db.ensureIndexAsync({ fieldName: 'client' });
    return {
      async commit(entry) {
        await db.insertAsync(documentOf('entry', entry));
      },
      snapshot: () => db.compactDatafileAsync(),
      async close() {},
    };
  },
};

function documentOf(kind: string, { id, ...rest }: { readonly id: string }): object {
  return { _id: id, record: kind, ...rest };
}

function lineOf(kind: string, record: { readonly id: string }): string {
  return `${JSON.stringify(documentOf(kind, record))}\n`;
}
