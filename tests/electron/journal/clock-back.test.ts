import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { JournalSession } from '../../../electron/journal/journal-session.ts';
import { createClient, tickingClock } from '../support/journal-parts.ts';
import { note, ownJournal } from '../support/own-journal.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

vi.mock('electron', () => ({ dialog: {}, BrowserWindow: {} }));

test('a clock that jumped back still stamps each writing of a thing later than the one before', async () => {
  let now = '2026-03-02T09:00:00.000Z';
  const session = await JournalSession.open(join(temporaryFolder(), 'journal'), {
    clock: { now: () => now, today: () => '2026-03-02' },
    newId: () => 'journal-1',
  });
  const stampOf = () => session.journal.clients.get('a')?.changedAt ?? '';
  await session.change('client-created', [createClient('a', 'one')]);
  now = '2026-03-02T07:00:00.000Z';
  const stamps = [stampOf()];
  for (const work of [
    () => session.change('client-edited', [['patch', 'client', 'a', { name: 'two' }]]),
    () => session.undo(),
    () => session.redo(),
    () => session.trash({ kind: 'client', id: 'a' }),
    () => session.restore({ kind: 'client', id: 'a' }),
  ]) {
    await work();
    stamps.push(stampOf());
  }
  expect(stamps).toEqual([...new Set(stamps)].sort());
  expect(session.journal.clients.get('a')?.name).toBe('two');
  await session.close();
});

test('a clock that jumps back makes no older copy of the journal that this computer saw', async () => {
  const machine = ownJournal();
  let context = await machine.start();
  await note(context, 'a', 'Ana');
  await context.workspace.close();
  for (const id of ['b', 'c']) {
    context = await machine.start(tickingClock(Date.parse('2019-01-01T00:00:00.000Z')));
    expect(context.session.failure).toBeUndefined();
    await note(context, id, id);
    expect(context.state().journal).toEqual({ state: 'open' });
    expect(context.session.status.state).toBe('saved');
    await context.workspace.close();
  }
});
