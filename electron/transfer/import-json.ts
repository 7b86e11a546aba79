/**
 * The import, in two steps: a file is chosen, checked and previewed; then, on the user's word, it
 * takes the journal's place or is merged with it, whole, after a copy of the journal as it was.
 */
import { randomUUID } from 'node:crypto';
import { homedir } from 'node:os';
import { dialog } from 'electron';
import type { ChangeName, ImportPreview, ImportReport } from '../../shared/ipc/contract.ts';
import { copyJournal, type Journal } from '../../shared/journal/journal.ts';
import { applyHusks } from '../../shared/transfer/apply-husks.ts';
import { heldCountsOf } from '../../shared/transfer/held-counts.ts';
import { journalFailure } from '../../shared/transfer/inspect-journal.ts';
import { readJournal } from '../../shared/transfer/journal-file.ts';
import { bringTogether } from '../../shared/transfer/merge.ts';
import { mergePreview } from '../../shared/transfer/merge-preview.ts';
import type { Context, PendingImport } from '../app/context.ts';
import type { JournalSession } from '../journal/journal-session.ts';
import { Refusal } from '../store/refusal.ts';
import { sha256 } from '../store/sha256.ts';
import { rememberFolder } from './export-json.ts';
import { readForeign } from './read-foreign.ts';
import { writeSafetyCopy } from './safety-copy.ts';

/** Asks for a file and previews it; `null` when the user closed the dialog. */
export async function chooseImport(context: Context): Promise<ImportPreview | null> {
  const { device, window } = context;
  delete context.pendingImport;
  // A closed journal is refused before the user is asked for anything.
  context.session.journal;
  const chosen = await dialog.showOpenDialog(window, {
    defaultPath: device.current.lastFolder ?? homedir(),
    properties: ['openFile'],
    filters: [{ name: 'JSON', extensions: ['json'] }],
  });
  const file = chosen.filePaths[0];
  if (chosen.canceled || file === undefined) return null;
  await rememberFolder(context, file);
  // The one that is shown by now: a dialog may stand open for long.
  const pending = await previewImport(context.session, file);
  context.pendingImport = pending;
  return pending.preview;
}

/** Reads and checks a file. @throws Refusal that names what is wrong with it. */
export async function previewImport(session: JournalSession, file: string): Promise<PendingImport> {
  const { text, bytes } = await readForeign(file);
  const read = readJournal(text, { sha256 });
  if (!read.ok) throw new Refusal(read.failure);
  const { journal, header, isUntouched } = read;
  const current = session.journal;
  const isSameJournal = journal.id === current.id;
  const counts = heldCountsOf(journal);
  const merge = mergePreview(current, journal);
  const { erasedHere } = replacementOf(current, journal);
  const preview: ImportPreview = {
    token: randomUUID(),
    file,
    bytes,
    writtenAt: header.writtenAt,
    counts,
    current: heldCountsOf(current),
    isSameJournal,
    isUntouched,
    erasedHere,
    merge,
  };
  return { preview, journal, session, seq: session.seq };
}

/** Replaces the journal by the previewed file. @throws Refusal `preview-stale` after any change. */
export function replaceByImport(context: Context, token: string): Promise<ImportReport> {
  return bringIn(context, token, 'imported', (current, incoming) => {
    return replacementOf(current, incoming).journal;
  });
}

/**
 * What would take the journal's place: what was erased here stays erased, whatever an old copy
 * says. A copy, since a merge must still find what an erased client's survivor is to be given.
 */
function replacementOf(current: Journal, incoming: Journal) {
  if (incoming.id !== current.id) return { journal: incoming, erasedHere: 0 };
  const journal = copyJournal(incoming);
  return { journal, erasedHere: applyHusks(journal, current.erased.values()) };
}

/**
 * Merges the previewed file into the journal. @throws Refusal `preview-stale` after any change, or
 * `file-refused` where the two together would be no journal; then nothing has changed.
 */
export function mergeImport(context: Context, token: string): Promise<ImportReport> {
  return bringIn(context, token, 'merged', (current, incoming) => {
    const merged = bringTogether(current, incoming, context.clock.now());
    const failure = journalFailure(merged);
    if (failure) throw new Refusal(failure);
    return merged;
  });
}

/** Makes one undoable change of the previewed file, after a safety copy of what is there. */
async function bringIn(
  context: Context,
  token: string,
  name: ChangeName,
  make: (current: Journal, incoming: Journal) => Journal,
): Promise<ImportReport> {
  const { session, clock, folder, pendingImport } = context;
  if (pendingImport?.preview.token !== token || pendingImport.session !== session) {
    throw new Refusal({ code: 'preview-stale' });
  }
  delete context.pendingImport;
  let safetyCopy = '';
  await session.replace(name, async (current) => {
    if (session.seq !== pendingImport.seq) throw new Refusal({ code: 'preview-stale' });
    const next = make(current, pendingImport.journal);
    const about = { seq: session.seq, writtenAt: clock.now() };
    safetyCopy = await writeSafetyCopy(folder, 'import', current, about);
    return next;
  });
  context.files.safetyCopy = safetyCopy;
  return { counts: heldCountsOf(session.journal), safetyCopy };
}
