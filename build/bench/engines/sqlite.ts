/** SQLite through better-sqlite3, as durable as it gets: a write-ahead log, flushed at each change. */
import { join } from 'node:path';
import { collections } from '../../../shared/journal/journal.ts';
import type { Engine } from '../engine.ts';
import { optional } from './optional.ts';

type Database = {
  pragma(text: string): unknown;
  exec(sql: string): void;
  prepare(sql: string): { run(...values: unknown[]): unknown; get(): unknown };
  transaction(work: () => void): () => void;
  close(): void;
};

const tables = `create table record(id text primary key, kind text, client text, day text, json text)
  without rowid; create index by_client on record(client, day)`;
const insert = 'insert into record values(?, ?, ?, ?, ?)';

/** One table of records, by id and by client. */
export const sqlite: Engine = {
  name: 'sqlite-wal-full',
  async load() {
    optional('better-sqlite3');
  },
  async prepare(folder, journal) {
    const db = openIn(folder);
    db.exec(tables);
    const statement = db.prepare(insert);
    db.transaction(() => {
      for (const { kind, key } of collections) {
        for (const record of journal[key].values()) {
          const { client = null, day = null } = record as { client?: string; day?: string };
          statement.run(record.id, kind, client, day, JSON.stringify(record));
        }
      }
    })();
    db.pragma('wal_checkpoint(TRUNCATE)');
    db.close();
  },
  async open(folder) {
    const db = openIn(folder);
    const statement = db.prepare(insert);
    // A database is open once it has answered; nothing else is read at its start.
    db.prepare("select json from record where kind = 'client' limit 1").get();
    return {
      async commit(entry) {
        statement.run(entry.id, 'entry', entry.client, entry.day, JSON.stringify(entry));
      },
      async snapshot() {
        db.prepare('vacuum into ?').run(join(folder, 'copy.sqlite'));
      },
      async close() {
        db.close();
      },
    };
  },
};

function openIn(folder: string): Database {
  const Database = optional<new (path: string) => Database>('better-sqlite3');
  const db = new Database(join(folder, 'db.sqlite'));
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  return db;
}
