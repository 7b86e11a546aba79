/** Every engine, in the order of the table. */
import type { Engine } from './engine.ts';
import { append } from './engines/append.ts';
import { lowdb, lowdbFsync } from './engines/lowdb.ts';
import { nedb } from './engines/nedb.ts';
import { palabra } from './engines/palabra.ts';
import { sqlite } from './engines/sqlite.ts';

export const engines: readonly Engine[] = [append, palabra, lowdb, lowdbFsync, sqlite, nedb];
