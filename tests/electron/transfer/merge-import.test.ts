import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Context } from '../../../electron/app/context.ts';
import { exportJson } from '../../../electron/transfer/export-json.ts';
import {
  chooseImport,
  mergeImport,
  replaceByImport,
} from '../../../electron/transfer/import-json.ts';
import { createClient, day, refusalOf } from '../support/journal-parts.ts';
import { beginDesk } from '../support/transfer-desk.ts';

const dialogs = vi.hoisted(() => ({
  showSaveDialog: vi.fn(),
  showOpenDialog: vi.fn(),
}));
vi.mock('electron', () => ({ dialog: dialogs }));

let desk: Awaited<ReturnType<typeof beginDesk>>;
let files = 0;
beforeEach(async () => {
  desk = await beginDesk(dialogs);
});

async function exportOf(context: Context): Promise<string> {
  files += 1;
  const file = join(desk.work, `out-${files}.json`);
  desk.saveTo(file);
  await exportJson(context);
  return file;
}
async function preview(context: Context, file: string) {
  desk.open(file);
  const found = await chooseImport(context);
  if (!found) throw new Error('no preview');
  return found;
}
async function merge(context: Context, file: string) {
  return mergeImport(context, (await preview(context, file)).token);
}
/** Another journal, empty, at a desk of its own. */
const other = (id = 'journal-2') => desk.begin(join(desk.work, id), id);
/** A second copy of the first desk's journal, which goes on by itself. */
async function copyOfFirst(): Promise<Context> {
  const copy = await other();
  const { token } = await preview(copy, await exportOf(desk.context));
  await replaceByImport(copy, token);
  return copy;
}
const rename = ({ session }: Context, id: string, name: string) =>
  session.change('client-edited', [['patch', 'client', id, { name }]]);
const make = ({ session }: Context, id: string, name: string) =>
  session.change('client-created', [createClient(id, name)]);
const namesOf = ({ session }: Context) =>
  [...session.journal.clients.values()].map(({ name }) => name).toSorted();
const bodyOf = (file: string) => {
  const text = readFileSync(file, 'utf8');
  return text.slice(text.indexOf('\n'));
};
const onDisk = () => bodyOf(join(desk.work, 'journal', 'journal.json'));

test('two copies that went on, merged both ways, are one and the same', async () => {
  const mine = desk.context;
  await make(mine, 'a', 'Ana');
  await make(mine, 'b', 'Berta');
  const theirs = await copyOfFirst();
  await make(mine, 'c', 'Carmen');
  await rename(mine, 'a', 'Ana Gil');
  await make(theirs, 'd', 'Diego');
  await rename(theirs, 'b', 'Berta Ruiz');
  const [fromMine, fromTheirs] = [await exportOf(mine), await exportOf(theirs)];

  const found = await preview(mine, fromTheirs);
  expect(found.merge).toMatchObject({
    relation: 'diverged',
    counts: { clients: { new: 1, same: 0 } },
    total: 3,
  });
  const { seq } = mine.session;
  const report = await mergeImport(mine, found.token);
  expect(report.counts.clients).toBe(4);
  expect(mine.session.seq).toBe(seq + 1);
  await merge(theirs, fromMine);
  expect(namesOf(mine)).toEqual(['Ana Gil', 'Berta Ruiz', 'Carmen', 'Diego']);
  expect(bodyOf(await exportOf(mine))).toBe(bodyOf(await exportOf(theirs)));
});

test('what another copy wrote for a client whom we merged away and erased goes to the survivor', async () => {
  const mine = desk.context;
  await make(mine, 'a', 'Ana');
  const theirs = await copyOfFirst();
  // The other copy has never heard of the survivor.
  await make(mine, 'b', 'Berta');
  await mine.session.mergeClients('a', 'b');
  await mine.session.emptyTrash();
  const note = { id: 'n', client: 'a', people: [], day, kind: 'call', contact: true, tags: [] };
  await theirs.session.change('entry-noted', [['create', 'entry', { ...note, words: 'Le urge' }]]);

  const file = await exportOf(theirs);
  const found = await preview(mine, file);
  expect(found).toMatchObject({ erasedHere: 2 });
  expect(found.merge).toMatchObject({
    counts: { entries: { new: 1 } },
    erasures: { staysOut: 1, goes: 0 },
  });
  await mergeImport(mine, found.token);
  expect(mine.session.journal.entries.get('n')).toMatchObject({ client: 'b', words: 'Le urge' });
  expect(namesOf(mine)).toEqual(['Berta']);
});

test('a merge keeps the journal as it was beside it, and undo brings that back byte for byte', async () => {
  await make(desk.context, 'a', 'Ana');
  const copy = await copyOfFirst();
  await make(copy, 'b', 'Berta');
  await make(desk.context, 'c', 'Carmen');
  const before = onDisk();
  const { safetyCopy } = await merge(desk.context, await exportOf(copy));
  expect(bodyOf(safetyCopy)).toBe(before);
  expect(desk.context.files.safetyCopy).toBe(safetyCopy);
  const after = onDisk();
  expect(after).not.toBe(before);
  expect(await desk.context.session.undo()).toBe('merged');
  expect(onDisk()).toBe(before);
  expect(await desk.context.session.redo()).toBe('merged');
  expect(onDisk()).toBe(after);
});

test('merging twice changes nothing, and the second time says so beforehand', async () => {
  await make(desk.context, 'a', 'Ana');
  const copy = await copyOfFirst();
  await make(copy, 'b', 'Berta');
  await rename(desk.context, 'a', 'Ana Gil');
  const file = await exportOf(copy);
  await merge(desk.context, file);
  const once = onDisk();
  expect((await preview(desk.context, file)).merge).toMatchObject({ relation: 'past', total: 1 });
  await merge(desk.context, file);
  expect(onDisk()).toBe(once);
});

test('a journal merged with itself stays as it is', async () => {
  await make(desk.context, 'a', 'Ana');
  const before = onDisk();
  const file = await exportOf(desk.context);
  expect((await preview(desk.context, file)).merge).toMatchObject({ relation: 'same', total: 0 });
  await merge(desk.context, file);
  expect(onDisk()).toBe(before);
});

test('a journal merged with its own past keeps all that came since', async () => {
  await make(desk.context, 'a', 'Ana');
  const past = await exportOf(desk.context);
  await rename(desk.context, 'a', 'Ana Gil');
  await make(desk.context, 'b', 'Berta');
  const before = onDisk();
  expect((await preview(desk.context, past)).merge.relation).toBe('past');
  await merge(desk.context, past);
  expect(onDisk()).toBe(before);
});

test('a stranger’s journal comes in beside what is here, and stays out where it was erased', async () => {
  await make(desk.context, 'a', 'Ana');
  const stranger = await other('journal-9');
  await make(stranger, 'x', 'Xavier');
  await make(stranger, 'y', 'Yolanda');
  const file = await exportOf(stranger);
  const found = await preview(desk.context, file);
  expect(found.merge).toMatchObject({ relation: 'stranger', counts: { clients: { new: 2 } } });
  await mergeImport(desk.context, found.token);
  expect(namesOf(desk.context)).toEqual(['Ana', 'Xavier', 'Yolanda']);
  expect(desk.context.session.journal.id).toBe('journal-1');

  await desk.context.session.trash({ kind: 'client', id: 'x' });
  await desk.context.session.emptyTrash();
  expect((await preview(desk.context, file)).merge.erasures).toEqual({ staysOut: 1, goes: 0 });
  await merge(desk.context, file);
  expect(namesOf(desk.context)).toEqual(['Ana', 'Yolanda']);
});

test('what was erased in the other copy goes here too', async () => {
  await make(desk.context, 'a', 'Ana');
  await make(desk.context, 'b', 'Berta');
  const copy = await copyOfFirst();
  await copy.session.trash({ kind: 'client', id: 'b' });
  await copy.session.emptyTrash();
  const file = await exportOf(copy);
  expect((await preview(desk.context, file)).merge.erasures).toEqual({ staysOut: 0, goes: 1 });
  await merge(desk.context, file);
  expect(namesOf(desk.context)).toEqual(['Ana']);
  expect(onDisk()).not.toContain('Berta');
});

test('two journals that together would be none are refused, and nothing is written', async () => {
  await make(desk.context, 'same-id', 'Ana');
  const stranger = await other('journal-9');
  await make(stranger, 'x', 'Xavier');
  await stranger.session.change('entry-noted', [
    ['create', 'entry', { ...note, id: 'same-id', client: 'x' }],
  ]);
  const before = onDisk();
  const found = await preview(desk.context, await exportOf(stranger));
  expect(await refusalOf(mergeImport(desk.context, found.token))).toMatchObject({
    code: 'file-refused',
    problems: [{ reason: 'duplicate-id', id: 'same-id' }],
  });
  expect(onDisk()).toBe(before);
  expect(desk.backups()).toEqual([]);
  expect(desk.names()).toEqual(['Ana']);
});
const note = {
  people: [],
  day: '2026-03-02',
  kind: 'note',
  contact: false,
  words: 'Vino',
  tags: [],
};

test('a merge is good until the next change, and does not take place without its safety copy', async () => {
  await make(desk.context, 'a', 'Ana');
  const copy = await copyOfFirst();
  await make(copy, 'b', 'Berta');
  const file = await exportOf(copy);
  const first = await preview(desk.context, file);
  await make(desk.context, 'c', 'Carmen');
  const stale = { code: 'preview-stale' };
  expect(await refusalOf(mergeImport(desk.context, first.token))).toEqual(stale);
  const second = await preview(desk.context, file);
  writeFileSync(join(desk.work, 'journal', 'backups'), 'a file where the folder should be');
  expect((await refusalOf(mergeImport(desk.context, second.token))).code).toBe('disk-error');
  expect(desk.names()).toEqual(['Ana', 'Carmen']);
});
