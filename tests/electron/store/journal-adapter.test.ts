import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeDisk } from '../../../electron/store/fs-port.ts';
import { JournalAdapter } from '../../../electron/store/journal-adapter.ts';
import { openStore } from '../../../electron/store/open-store.ts';
import { beginJournal, stampedClient, tickingClock } from '../support/journal-parts.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('what was read is handed over once: no log is held for as long as the journal is open', async () => {
  const folder = join(temporaryFolder(), 'journal');
  const at = '2026-03-02T10:00:00.000Z';
  const store = await openStore(folder, { now: tickingClock().now, begin: beginJournal });
  await store.commit({ at, ops: [stampedClient('a', at)] });
  await store.close();
  const adapter = new JournalAdapter(nodeDisk, folder);
  const journal = await adapter.read();
  expect(journal?.clients.size).toBe(1);
  expect(adapter.handOver()).toMatchObject({ found: { journal, seq: 1 }, head: { seq: 1 } });
  expect(adapter.handOver()).toEqual({
    found: { journal: undefined, highest: 0 },
    head: undefined,
  });
});
