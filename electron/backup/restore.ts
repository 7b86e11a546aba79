/** Restoring a backup: read, checked and compared first; then it takes the journal's place. */
import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { BackupRow, RestorePreview, RestoreReport } from '../../shared/ipc/backups.ts';
import type { Failure } from '../../shared/ipc/failure.ts';
import type { Husk, Journal } from '../../shared/journal/journal.ts';
import { applyHusks } from '../../shared/transfer/apply-husks.ts';
import { fileCountsOf } from '../../shared/transfer/file-counts.ts';
import { readJournal } from '../../shared/transfer/journal-file.ts';
import { restoreOutlook } from '../../shared/transfer/restore-outlook.ts';
import type { Context, PendingRestore } from '../app/context.ts';
import type { JournalPlace } from '../journal/journal-place.ts';
import { Refusal } from '../store/refusal.ts';
import { sha256 } from '../store/sha256.ts';
import { readForeign } from '../transfer/read-foreign.ts';
import { writeSafetyCopy } from '../transfer/safety-copy.ts';
import { backupsFolderName } from './backups.ts';
import { freePath, restoreInto } from './restore-into.ts';

const spoiled: ReadonlySet<Failure['code']> = new Set([
  'file-damaged',
  'file-foreign',
  'file-refused',
]);

/** Reads a copy of the list. @throws Refusal that names what is wrong with it. */
export async function previewRestore(context: Context, id: string): Promise<RestorePreview> {
  const { session, backups } = context;
  delete context.pendingRestore;
  const rows = await backups.list();
  const row = rows.find((one) => one.id === id);
  if (!row) throw new Refusal({ code: 'file-missing' });
  const { journal, isUntouched } = await readRow(row).catch(async (error) => {
    // From now on it is none of those that hold everything.
    const { code } = error instanceof Refusal ? error.failure : {};
    if (code !== undefined && spoiled.has(code)) await backups.noteSpoiled(row).catch(() => {});
    throw error;
  });
  if (!isUntouched && row.check !== 'damaged') await backups.noteSpoiled(row).catch(() => {});
  const counts = fileCountsOf(journal);
  const seq = session.failure ? undefined : session.seq;
  const erasedSince = applyHusks(journal, await husksFor(context, journal, rows, row));
  const preview: RestorePreview = {
    token: randomUUID(),
    backup: row,
    counts,
    erasedSince,
    isUntouched,
    ...(seq !== undefined && { outlook: restoreOutlook(session.journal, journal) }),
  };
  context.pendingRestore = { preview, journal, seq };
  return preview;
}

/**
 * Restores the previewed copy. @throws Refusal `preview-stale` after any change, or of the disk;
 * then nothing has changed.
 */
export async function restoreBackup(context: Context, token: string): Promise<RestoreReport> {
  const pending = takePending(context, token);
  if (pending.seq === undefined) return beginAgain(context, pending);
  const { session, clock, folder } = context;
  let safetyCopy = '';
  await session.replace('backup-restored', async (current) => {
    if (session.seq !== pending.seq) throw new Refusal({ code: 'preview-stale' });
    const about = { seq: session.seq, writtenAt: clock.now() };
    safetyCopy = await writeSafetyCopy(folder, 'restore', current, about);
    return pending.journal;
  });
  context.files.safetyCopy = safetyCopy;
  return { counts: fileCountsOf(session.journal), safetyCopy };
}

/** The preview that a token names, once. */
export function takePending(context: Context, token: string): PendingRestore {
  const { pendingRestore } = context;
  if (pendingRestore?.preview.token !== token) throw new Refusal({ code: 'preview-stale' });
  delete context.pendingRestore;
  return pendingRestore;
}

/** A closed journal is left as it is, for whoever may mend it; this one goes on beside it. */
async function beginAgain(context: Context, { journal }: PendingRestore): Promise<RestoreReport> {
  const { workspace, program, device, clock } = context;
  if (!context.session.failure) throw new Refusal({ code: 'preview-stale' });
  const left = workspace.place;
  const about = { journal, writtenAt: clock.now() };
  const beside = (near: string) => restoreBeside(near, clock.today(), about);
  // Where the left folder's own place is gone or full, the program's is not.
  const folder = await beside(left.folder).catch(() => beside(program.paths.journal));
  if (left.kind === 'own' && !program.isJournalForced) {
    await device.save({ journalFolder: folder, journalId: journal.id, hasBegun: true });
  }
  // What else may be restored is in the folder that was left.
  const { leftBackups } = device.current;
  const before = [join(left.folder, backupsFolderName), ...(leftBackups?.[journal.id] ?? [])];
  await device
    .save({ leftBackups: { ...leftBackups, [journal.id]: before.slice(0, 3) } })
    .catch(() => {});
  const place: JournalPlace = { kind: left.kind, folder, expects: 'begun' };
  await workspace.reopen(place);
  return { counts: fileCountsOf(journal), folder };
}

async function restoreBeside(
  near: string,
  day: string,
  about: Parameters<typeof restoreInto>[1],
): Promise<string> {
  const folder = await freePath(dirname(near), `${basename(near)} ${day}`);
  await restoreInto(folder, about);
  return folder;
}

async function readRow(row: BackupRow): Promise<{ journal: Journal; isUntouched: boolean }> {
  const { text } = await readForeign(row.file);
  // One that was rehearsed needs no second inspection, as long as it is the same byte by byte.
  if (row.check === 'whole') {
    const trusted = readJournal(text, { sha256, trust: true });
    if (trusted.ok && trusted.isUntouched) return trusted;
  }
  const read = readJournal(text, { sha256 });
  if (!read.ok) throw new Refusal(read.failure);
  return read;
}

/** What was erased stays erased: as the open journal knows it, or its newest backup. */
async function husksFor(
  { session }: Context,
  journal: Journal,
  rows: readonly BackupRow[],
  chosen: BackupRow,
): Promise<Iterable<Husk>> {
  if (!session.failure) {
    return session.journal.id === journal.id ? session.journal.erased.values() : [];
  }
  for (const row of rows) {
    if (row.at <= chosen.at || row.isOther) continue;
    const newer = await readRow(row).catch(() => undefined);
    if (newer && newer.journal.id === journal.id) return newer.journal.erased.values();
  }
  return [];
}
