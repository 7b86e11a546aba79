/** What is measured: a row is one function here. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { searchJournal } from '../../shared/search/search.ts';
import { readJournal } from '../../shared/transfer/journal-file.ts';
import { bringTogether } from '../../shared/transfer/merge.ts';
import { documentOf, sha256, writtenAt } from './bench-journal.ts';
import { openPalabra } from './engines/palabra.ts';
import { writeSynced } from './engines/write-synced.ts';
import { healthRows } from './health-rows.ts';
import { journalOf, type Row, timeOf } from './row.ts';

const mostChanges = 50;
const writers = 64;

/** In the order in which a cell does them: what opens comes first, what writes all anew last. */
export const rows: readonly Row[] = [
  {
    what: 'open',
    unit: 'ms',
    measure: async (cell) => [await timeOf(() => cell.open())],
  },
  {
    what: 'commit',
    unit: 'ms',
    slices: 10,
    async measure({ open, newEntry }) {
      const opened = await open();
      const found: number[] = [];
      const startedMs = performance.now();
      do found.push(await timeOf(() => opened.commit(newEntry())));
      while (found.length < mostChanges && performance.now() - startedMs < 150);
      // The first ones are of a program that just woke up.
      return found.length > 10 ? found.slice(5) : found;
    },
  },
  {
    what: 'rss',
    unit: 'MB',
    measure: async () => [peakMemory()],
  },
  {
    what: 'throughput64',
    unit: 'per-s',
    async measure({ open, newEntry, budgetMs }) {
      const opened = await open();
      let count = 0;
      const startedMs = performance.now();
      const write = async () => {
        do {
          await opened.commit(newEntry());
          count += 1;
        } while (performance.now() - startedMs < budgetMs);
      };
      await Promise.all(Array.from({ length: writers }, write));
      return [count / ((performance.now() - startedMs) / 1000)];
    },
  },
  {
    what: 'snapshot',
    unit: 'ms',
    async measure({ open }) {
      const opened = await open();
      return [await timeOf(() => opened.snapshot())];
    },
  },
  {
    what: 'search',
    unit: 'ms',
    isOfPalabra: true,
    async measure(cell) {
      const journal = await journalOf(cell);
      const found: number[] = [];
      for (const words of ['marta presu', '600 12']) {
        for (let typed = 1; typed <= words.length; typed += 1) {
          found.push(await timeOf(() => searchJournal(journal, words.slice(0, typed))));
        }
      }
      return found;
    },
  },
  ...healthRows,
  {
    what: 'export',
    unit: 'ms',
    isOfPalabra: true,
    async measure(cell) {
      const journal = await journalOf(cell);
      const path = join(cell.folder, 'export.json');
      return [await timeOf(() => writeSynced(path, documentOf(journal)))];
    },
  },
  {
    what: 'import',
    unit: 'ms',
    isOfPalabra: true,
    async measure(cell) {
      const path = join(cell.folder, 'export.json');
      await writeSynced(path, documentOf(await journalOf(cell)));
      // Read, every record inspected, brought together with an empty journal, and on the disk.
      const importIt = async () => {
        const read = readJournal(await readFile(path, 'utf8'), { sha256 });
        if (!read.ok) throw new Error('what was exported cannot be imported');
        const store = await openPalabra(join(cell.folder, 'imported'));
        await store.replace(bringTogether(store.journal, read.journal, writtenAt));
        await store.close();
      };
      return [await timeOf(importIt)];
    },
  },
];

/** In MB. What Node tells counts on Linux from the process that started this one. */
function peakMemory(): number {
  try {
    const status = readFileSync('/proc/self/status', 'utf8');
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024;
  } catch {
    return process.resourceUsage().maxRSS / 1024;
  }
}
