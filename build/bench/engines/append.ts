/** The floor: what the disk asks for a 400-byte append, and JSON.parse for the same document. */
import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { documentOf } from '../bench-journal.ts';
import type { Engine } from '../engine.ts';
import { writeSynced } from './write-synced.ts';

const bytesPerChange = 400;

/** A bare append and fdatasync, by the same kind of calls as the store's. */
export const append: Engine = {
  name: 'append-fdatasync',
  async prepare(folder, journal) {
    await writeSynced(join(folder, 'document.json'), documentOf(journal));
  },
  async open(folder) {
    const document = join(folder, 'document.json');
    JSON.parse(await readFile(document, 'utf8'));
    const handle = await open(join(folder, 'log'), 'a');
    return {
      async commit({ id }) {
        const bytes = Buffer.from(`${id.padEnd(bytesPerChange - 1)}\n`);
        await handle.write(bytes);
        await handle.datasync();
      },
      async snapshot() {
        const copy = join(folder, 'copy.json');
        await writeSynced(copy, [await readFile(document)]);
        await rename(copy, document);
      },
      close: () => handle.close(),
    };
  },
};
