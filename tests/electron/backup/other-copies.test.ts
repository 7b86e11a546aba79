// Copies that are not where one would look: in a folder of copies alone, another journal's, and those
// of the folder that a restoring left; and copies that turn out spoiled.
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { Context } from '../../../electron/app/context.ts';
import { previewRestore, restoreBackup } from '../../../electron/backup/restore.ts';
import { chooseSecond } from '../../../electron/backup/second-folder.ts';
import { moveOwnJournal } from '../../../electron/journal/move-own-journal.ts';
import { refusalOf, tickingClock } from '../support/journal-parts.ts';
import { note, ownJournal } from '../support/own-journal.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

vi.mock('electron', () => ({ dialog: {}, BrowserWindow: {} }));

const names = ({ session }: Context) =>
  [...session.journal.clients.values()].map(({ name }) => name).sort();
const rowsOf = async ({ backups }: Context) => backups.list();

/** A folder of copies of a journal with Ana; nothing else of that journal is left. */
async function copies(): Promise<string> {
  const { paths, start } = ownJournal();
  const context = await start();
  await note(context, 'a', 'Ana');
  await context.backups.make();
  await context.workspace.close();
  const folder = join(temporaryFolder(), 'copias');
  cpSync(join(paths.journal, 'backups'), folder, { recursive: true });
  return folder;
}

test('where a missing journal is looked for in a folder of its copies, they are offered', async () => {
  const { paths, start } = ownJournal();
  const first = await start();
  await note(first, 'a', 'Ana');
  await first.backups.make();
  await first.workspace.close();
  const elsewhere = join(temporaryFolder(), 'backups');
  cpSync(join(paths.journal, 'backups'), elsewhere, { recursive: true });
  rmSync(paths.journal, { recursive: true });
  const context = await start();
  expect(context.session.failure).toEqual({ code: 'journal-missing' });
  expect(await rowsOf(context)).toEqual([]);
  expect(await refusalOf(moveOwnJournal(context, elsewhere))).toEqual({ code: 'only-copies-here' });
  const [row] = await rowsOf(context);
  expect(row).toMatchObject({ place: 'found', counts: { clients: 1 }, check: 'whole' });
  const { token } = await previewRestore(context, row?.id ?? '');
  await restoreBackup(context, token);
  expect(names(context)).toEqual(['Ana']);
  await context.workspace.close();
});

test('no journal is begun in a folder of copies before they were seen, in it or above it', async () => {
  const folder = await copies();
  const above = temporaryFolder();
  cpSync(folder, join(above, 'backups'), { recursive: true });
  const context = await ownJournal().start();
  for (const chosen of [folder, above]) {
    const before = readdirSync(chosen);
    expect(await refusalOf(moveOwnJournal(context, chosen))).toEqual({ code: 'only-copies-here' });
    expect(readdirSync(chosen)).toEqual(before);
  }
  const [row] = await rowsOf(context);
  const { token } = await previewRestore(context, row?.id ?? '');
  await restoreBackup(context, token);
  expect(names(context)).toEqual(['Ana']);
  await context.workspace.close();
});

test('a second folder shows the copies of another journal as such, and they are left alone', async () => {
  const folder = await copies();
  const context = await ownJournal().start();
  await note(context, 'b', 'Berta');
  const { state } = await chooseSecond(context, folder);
  expect(state.second).toMatchObject({ others: 1, damaged: 0 });
  const rows = await rowsOf(context);
  expect(rows.map(({ isOther }) => isOther)).toEqual([undefined, undefined, true]);
  expect(rows.map(({ place }) => place).sort()).toEqual(['own', 'second', 'second']);
  const preview = await previewRestore(context, rows.at(-1)?.id ?? '');
  expect(preview).toMatchObject({ counts: { clients: 1 }, outlook: { isStranger: true } });
  await context.workspace.close();
});

test('the copies of the folder that a restoring left stay within reach, also at the next start', async () => {
  const { paths, start } = ownJournal();
  const clock = tickingClock();
  const first = await start(clock);
  await note(first, 'a', 'Ana');
  await first.backups.make();
  await first.workspace.close();
  for (const name of readdirSync(paths.journal))
    if (/^(log|journal)-/.test(name)) writeFileSync(join(paths.journal, name), 'spoiled');
  const damaged = await start(clock);
  const [row] = await rowsOf(damaged);
  const { token } = await previewRestore(damaged, row?.id ?? '');
  const { folder } = await restoreBackup(damaged, token);
  const left = { place: 'left', file: row?.file, check: 'whole' };
  expect(await rowsOf(damaged)).toMatchObject([left]);
  await damaged.workspace.close();
  const next = await start(clock);
  expect(next.folder).toBe(folder);
  expect((await rowsOf(next)).filter(({ place }) => place === 'left')).toMatchObject([left]);
  await next.workspace.close();
});

test('a copy that turns out spoiled is damaged from then on, and none of the whole ones', async () => {
  const { start } = ownJournal();
  const context = await start();
  await note(context, 'a', 'Ana');
  await context.backups.make();
  const [row] = await rowsOf(context);
  expect(row?.check).toBe('whole');
  const file = row?.file ?? '';
  // As long as it was, and its first line is right.
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace('"tolerance":"normal"', '"tolerance":1234567.'),
  );
  await refusalOf(previewRestore(context, row?.id ?? ''));
  expect((await rowsOf(context))[0]?.check).toBe('damaged');
  const { own } = await context.backups.state();
  expect(own.newest).toBeUndefined();
  expect(own.damaged).toBe(1);
  await context.workspace.close();
  // It is remembered, and the next one is made at once.
  const next = await start();
  const checks = Object.fromEntries((await rowsOf(next)).map((one) => [one.file, one.check]));
  expect(checks[file]).toBe('damaged');
  await next.workspace.close();
});
