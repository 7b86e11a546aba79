// A draft on the disk: found again after its note was saved, and what its saving says of the disk.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { journalHandlers } from '../../../electron/ipc/journal-handlers.ts';
import { note, ownJournal } from '../support/own-journal.ts';

vi.mock('electron', () => ({ dialog: {}, BrowserWindow: {} }));

test('killed before it was emptied, it is no draft at the next start, nor on the disk; what was not noted is', async () => {
  const machine = ownJournal();
  let context = await machine.start();
  await note(context, 'ana', 'Ana');
  const entry = { id: 'e1', client: 'ana', people: [], day: '2026-03-02', tags: [] };
  const fields = { kind: 'note', contact: false, words: 'Vino' };
  await context.session.change('entry-noted', [['create', 'entry', { ...entry, ...fields }]]);
  const noted = { id: 'e1', words: 'Vin', client: 'Ana', kind: 'note' as const, promises: [] };
  const typed = { ...noted, id: 'e2', words: 'Otra' };
  const drafts = { today: noted, ana: typed };
  await journalHandlers['draft.save'](context, { folder: context.folder, drafts: drafts as never });
  await context.workspace.close();

  context = await machine.start();
  expect(await journalHandlers['draft.read'](context)).toEqual({ ana: typed });
  const file = join(machine.paths.journal, 'draft.json');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ ana: typed });
  await context.workspace.close();

  writeFileSync(file, JSON.stringify({ today: noted }));
  context = await machine.start();
  expect(await journalHandlers['draft.read'](context)).toEqual({});
  await context.workspace.close();
});

test('a disk that takes a draft again is asked whether it takes the rest', async () => {
  const machine = ownJournal();
  const context = await machine.start();
  await note(context, 'ana', 'Ana');
  let asked = 0;
  const { session, workspace } = context;
  vi.spyOn(workspace, 'tryAgain').mockImplementation(async () => {
    asked += 1;
  });
  const save = () =>
    journalHandlers['draft.save'](context, { folder: context.folder, drafts: {} as never });
  await save();
  expect(asked).toBe(0);
  const status = vi.spyOn(session, 'status', 'get');
  status.mockReturnValue({ state: 'problem', problem: 'save-unsure' });
  await save();
  // Whether the last change counts is asked at its button: it opens the journal anew.
  expect(asked).toBe(0);
  status.mockReturnValue({ state: 'problem', problem: 'disk-full' });
  await save();
  expect(asked).toBe(1);
  status.mockRestore();
  await workspace.close();
});
