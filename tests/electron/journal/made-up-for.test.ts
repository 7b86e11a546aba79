// A file that the disk spoiled, and that the others made up for: said once it is opened, and no longer.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { note, ownJournal } from '../support/own-journal.ts';

vi.mock('electron', () => ({ dialog: {}, BrowserWindow: {} }));

test('is told to the page though nothing is missing, and not again at the next start', async () => {
  const { paths, start } = ownJournal();
  for (const id of ['a', 'b']) {
    const context = await start();
    await note(context, id, `Client ${id}`);
    expect(context.state().aside).toBeUndefined();
    await context.workspace.close();
  }
  const names = readdirSync(paths.journal).filter((name) => name.startsWith('journal-'));
  writeFileSync(join(paths.journal, names.sort().at(-1) ?? ''), Buffer.alloc(500));
  const context = await start();
  expect(context.state()).toMatchObject({ aside: 'made-up', counts: { clients: 2 } });
  await context.workspace.close();
  const next = await start();
  expect(next.state().aside).toBeUndefined();
  await next.workspace.close();
});
