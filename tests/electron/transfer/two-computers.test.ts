// Two computers with clocks of their own: what was written on both is told before it is merged.
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Context } from '../../../electron/app/context.ts';
import { exportJson } from '../../../electron/transfer/export-json.ts';
import {
  mergeImport,
  previewImport,
  replaceByImport,
} from '../../../electron/transfer/import-json.ts';
import type { PageOp } from '../../../shared/ipc/contract.ts';
import { fateOf } from '../../../shared/transfer/promise-fate.ts';
import { createClient } from '../support/journal-parts.ts';
import { beginDesk } from '../support/transfer-desk.ts';

const dialogs = vi.hoisted(() => ({ showSaveDialog: vi.fn(), showOpenDialog: vi.fn() }));
vi.mock('electron', () => ({ dialog: dialogs }));

type Computer = { readonly context: Context; readonly at: (time: string) => void };
let desk: Awaited<ReturnType<typeof beginDesk>>;
let files = 0;
beforeEach(async () => {
  desk = await beginDesk(dialogs);
});

async function computer(name: string): Promise<Computer> {
  let now = '';
  const at = (time: string) => {
    now = new Date(`2026-11-26T${time}:00.000Z`).toISOString();
  };
  at('08:00');
  const clock = { now: () => now, today: () => '2026-11-26' };
  return { context: await desk.begin(join(desk.work, name), name, clock), at };
}

async function exportOf({ context }: Computer): Promise<string> {
  files += 1;
  const file = join(desk.work, `two-${files}.json`);
  desk.saveTo(file);
  await exportJson(context);
  return file;
}

async function preview({ context }: Computer, file: string) {
  const pending = await previewImport(context.session, file);
  context.pendingImport = pending;
  return pending.preview;
}
const replace = async (one: Computer, file: string) =>
  replaceByImport(one.context, (await preview(one, file)).token);
const write = ({ context }: Computer, ...ops: readonly PageOp[]) =>
  context.session.change('entry-edited', ops);
const settle = (id: string, kind: string): PageOp => [
  'patch',
  'promise',
  'p',
  { steps: { [id]: { kind, day: '2026-11-26' } } },
];
const role = (words: string): PageOp => [
  'patch',
  'client',
  'casa',
  { people: { vicent: { role: words } } },
];

const vicent = {
  id: 'vicent',
  name: 'Vicent',
  role: 'jefe',
  phones: [],
  emails: [],
  address: { form: 'none' },
};
const wine = {
  id: 'p',
  client: 'casa',
  by: 'me',
  words: 'El vino',
  about: 'el vino',
  steps: [{ id: 's', kind: 'made', day: '2026-11-26' }],
};

/** A exports at 10:00, B begins with that, both go on, and B's export comes to A. */
async function story([begins, settles, edits]: readonly [string, string, string]) {
  const [a, b] = [await computer('a'), await computer('b')];
  a.at('09:00');
  await write(a, createClient('casa', 'Casa Benimar'), ['create', 'promise', wine]);
  await write(a, ['patch', 'client', 'casa', { people: { vicent } }]);
  a.at('10:00');
  const start = await exportOf(a);
  b.at(begins);
  await replace(b, start);
  b.at(settles);
  await write(b, settle('b-kept', 'kept'));
  b.at(edits);
  await write(b, role('cocinero'));
  a.at('14:00');
  await write(a, role('jefe de cocina'), createClient('pepe', 'Bar Pepe'));
  a.at('15:00');
  await write(a, settle('a-broken', 'broken'));
  const file = await exportOf(b);
  a.at('17:00');
  return { a, file };
}

const vicentSaid = {
  of: 'person',
  field: 'role',
  part: 'Vicent',
  ours: 'jefe de cocina',
  theirs: 'cocinero',
  winner: 'ours',
};
const [broken, kept] = [
  { state: 'broken', day: '2026-11-26' },
  { state: 'kept', day: '2026-11-26' },
];

test('what both wrote is in conflict, with what each says and what holds; what one has is only here', async () => {
  const { a, file } = await story(['10:05', '12:00', '13:00']);
  const { merge: found, token } = await preview(a, file);
  expect(found.relation).toBe('diverged');
  expect(found.counts).toMatchObject({
    clients: { conflicting: 1, only: 1, kept: 0 },
    promises: { conflicting: 1, changed: 0 },
  });
  expect(found.changes).toMatchObject([
    { id: 'casa', verdict: 'conflicting', winner: 'ours', fields: [vicentSaid] },
    {
      id: 'p',
      verdict: 'conflicting',
      winner: 'ours',
      fates: { ours: broken, theirs: kept, merged: broken },
    },
  ]);
  await mergeImport(a.context, token);
  const merged = a.context.session.journal.promises.get('p');
  expect(merged?.steps).toHaveLength(3);
  expect(merged && fateOf(merged)).toEqual(broken);
});

test('the same file again has nothing in conflict any more', async () => {
  const { a, file } = await story(['10:05', '12:00', '13:00']);
  await mergeImport(a.context, (await preview(a, file)).token);
  const { merge: again } = await preview(a, file);
  expect(again.relation).toBe('past');
  expect(again.changes.map(({ verdict }) => verdict)).toEqual(['kept', 'kept']);
});

test('where the other clock is behind, both conflicts are seen, and nothing goes untold', async () => {
  const { a, file } = await story(['07:05', '07:10', '07:20']);
  const { merge: found } = await preview(a, file);
  expect(found.changes).toMatchObject([
    // B's writing is stamped after what it changed, though B's clock had not reached that hour.
    { id: 'casa', verdict: 'conflicting', fields: [vicentSaid] },
    { id: 'p', verdict: 'conflicting', fates: { merged: broken } },
  ]);
});
