/**
 * Every call from the page to the machine: its input's schema and its result's type.
 * A new call is a line here and a handler in electron/ipc; nothing else.
 */
import { z } from 'zod';
import type {
  ClientRow,
  ClientView,
  Counts,
  SearchHit,
  TodayView,
  TrashRow,
} from '../agenda/views.ts';
import { type Drafts, draftsSchema } from '../capture/draft.ts';
import { type Day, daySchema } from '../journal/day.ts';
import { type Instant, idSchema } from '../journal/record.ts';
import type { Template } from '../journal/template.ts';
import { type Device, type Language, textSizes } from '../settings/device.ts';
import type { FileCounts } from '../transfer/file-counts.ts';
import type { MergePreview } from '../transfer/merge-preview.ts';
import type { AsideKind, AsideRow } from './aside.ts';
import type {
  BackupReport,
  BackupRow,
  BackupState,
  RestorePreview,
  RestoreReport,
} from './backups.ts';
import type { Failure } from './failure.ts';
import type { DamageReport, OlderCopy, OnlyRead } from './recovery.ts';

export type { FileCounts };

/** What a change did, for the toast and for undo: the page has a sentence for each. */
export const changeNames = [
  'client-created',
  'client-edited',
  'entry-noted',
  'entry-edited',
  'plan-answered',
  'promise-made',
  'promise-edited',
  'promise-kept',
  'promise-partly',
  'promise-broken',
  'promise-moved',
  'promise-released',
  'promise-reopened',
  'outcome-noted',
  'outcome-edited',
  'fact-saved',
  'person-saved',
  'idea-saved',
  'own-word-saved',
  'template-saved',
  'questions-added',
  'client-archived',
  'client-unarchived',
  'clients-merged',
  'trashed',
  'restored',
  'imported',
  'merged',
  'backup-restored',
  'settings-saved',
] as const;
/** One of the change names. */
export type ChangeName = (typeof changeNames)[number];

const kindSchema = z.enum(['client', 'entry', 'promise', 'outcome', 'template', 'settings']);
const collectedSchema = kindSchema.exclude(['settings']);
const fieldsSchema = z.record(z.string(), z.unknown());

/**
 * An operation as the page sends it. The page makes the ids (UUID); the machine stamps
 * `createdAt`, `changedAt` and `writtenOn` on records and on new parts, and refuses the page's own.
 */
export const pageOpSchema = z.union([
  z.tuple([z.literal('create'), collectedSchema, fieldsSchema]),
  z.tuple([z.literal('patch'), kindSchema, idSchema, fieldsSchema]),
]);
/** See {@link pageOpSchema}. */
export type PageOp = z.infer<typeof pageOpSchema>;

const recordRef = z.strictObject({
  kind: kindSchema,
  id: idSchema,
  part: z.strictObject({ field: z.string(), id: idSchema }).exactOptional(),
});

/** Whether what was written is on the disk. `problem` names why it is not. */
export type SaveStatus = {
  readonly state: 'saved' | 'saving' | 'problem';
  /** When the last change reached the disk; absent before the first. */
  readonly savedAt?: Instant;
  readonly problem?: Failure['code'];
};

/** Whose work the sample journal can show; the first unless another is chosen. */
export const sampleTrades = ['ski', 'plumber', 'translator'] as const;
/** One of the sample's trades. */
export type SampleTrade = (typeof sampleTrades)[number];

/** Whose journal a window shows. */
export type PlaceKind = 'own' | 'other' | 'sample';

/** Everything the shell of the page needs. */
export type AppState = {
  readonly today: Day;
  readonly language: Language;
  readonly device: Device;
  readonly platform: 'linux' | 'mac' | 'windows';
  readonly version: string;
  /** The journal's folder, to show. */
  readonly folder: string;
  /** Whose journal this window shows: the user's own, another one, or the sample. */
  readonly place: PlaceKind;
  /** Whose work the sample shows; absent in every other journal. */
  readonly sampleTrade?: SampleTrade;
  /** The program was never used here: it asks its first questions before anything else. */
  readonly isFirstRun: boolean;
  /** The device's settings made no sense and were set aside; said until the next start. */
  readonly isDeviceReset: boolean;
  /** What was set aside in this run; said until the next start. */
  readonly aside?: AsideKind;
  /** `open`, or why it could not be opened: nothing is shown as empty that is not. */
  readonly journal:
    | { readonly state: 'open'; readonly onlyRead?: OnlyRead }
    | {
        readonly state: 'closed';
        readonly failure: Failure;
        /** Of a journal that is damaged: what, since when, and what can be saved. */
        readonly damage?: DamageReport;
        /** Of a folder that was put back older than it was. */
        readonly older?: OlderCopy;
      };
  readonly status: SaveStatus;
  readonly counts: Counts;
};

/** What an export wrote. */
export type ExportReport = {
  readonly file: string;
  readonly bytes: number;
  readonly counts: FileCounts;
  /** SHA-256 of every byte after the file's first line, hexadecimal. */
  readonly sha256: string;
};

/** What an import would do, before anything is done. */
export type ImportPreview = {
  /** Names this preview to `import.replace`; valid until the next change. */
  readonly token: string;
  readonly file: string;
  readonly bytes: number;
  readonly writtenAt: Instant;
  readonly counts: FileCounts;
  /** The open journal's counts, which would be replaced. */
  readonly current: FileCounts;
  /** Whether it is the same journal by its id. */
  readonly isSameJournal: boolean;
  /** Whether the checksum is there and right; else it was changed outside Palabra. */
  readonly isUntouched: boolean;
  /** How many of its records stay out because they were erased here. */
  readonly erasedHere: number;
  /** What a merge would do, record by record. */
  readonly merge: MergePreview;
};

/** Where the user's own journal is kept from now on. */
export type FolderReport = {
  readonly state: AppState;
  /** The journal was copied there; its old folder is as it was. */
  readonly copiedFrom?: string;
  /** The folder held another copy of the same journal: the two were made one. */
  readonly isUnited?: true;
};

/** What an import did. */
export type ImportReport = {
  readonly counts: FileCounts;
  /** Where the journal as it was before is kept. */
  readonly safetyCopy: string;
};

type Call<Input extends z.ZodType, Result> = { readonly input: Input; readonly result?: Result };
function call<Result>() {
  return <Input extends z.ZodType>(input: Input): Call<Input, Result> => ({ input });
}
const nothing = z.strictObject({});

/** Every call. */
export const contract = {
  'app.state': call<AppState>()(nothing),
  'app.choose': call<AppState>()(
    z.strictObject({
      language: z.enum(['system', 'es', 'en']).exactOptional(),
      appearance: z.enum(['system', 'light', 'dark']).exactOptional(),
      textSize: z.literal(textSizes).exactOptional(),
    }),
  ),
  /** The first questions were answered, or passed over: they are not asked again. */
  'app.begin': call<AppState>()(nothing),
  /** Puts a text (a phone, an email) on the clipboard. */
  'app.copy': call<null>()(z.strictObject({ text: z.string().max(10_000) })),
  /** Shows the journal's folder, or a file that Palabra wrote, in the system's file manager. */
  'app.show': call<null>()(
    z.strictObject({ what: z.enum(['folder', 'backups', 'aside', 'export', 'safety-copy']) }),
  ),
  'app.quit': call<null>()(nothing),
  /** What was set aside in the journal's folder and is still there. */
  'aside.list': call<readonly AsideRow[]>()(nothing),
  /** Asks for a folder and keeps the user's own journal there from now on; `null` when closed. */
  'journal.choose-folder': call<FolderReport | null>()(nothing),
  /** Asks for a folder and opens its journal in a window of its own, or says that this one shows it; `null` when closed. */
  'journal.open-other': call<{ readonly isHere: boolean } | null>()(nothing),
  /** Looks again for a journal that could not be opened, or can only be read; or asks a disk again that took no change. */
  'journal.retry': call<AppState>()(nothing),
  /** Shows what can be trusted of a journal that is damaged, or older than it was; nothing is written. */
  'recovery.look': call<AppState>()(nothing),
  /** Goes on from what can be trusted of a damaged journal; its old files are kept aside. */
  'recovery.repair': call<AppState>()(nothing),
  /** Goes on from a folder that was put back older than it was. */
  'recovery.continue': call<AppState>()(nothing),
  /** Begins a new journal where the one that was there is missing; or beside one of which nothing can be read. */
  'journal.begin-here': call<AppState>()(nothing),
  /** Shows the user's own journal in its window. */
  'journal.open-own': call<null>()(nothing),
  /**
   * Opens the sample journal in a window of its own, or brings that window to the front; a trade
   * other than the one it shows makes it anew there.
   */
  'sample.open': call<null>()(z.strictObject({ trade: z.enum(sampleTrades).exactOptional() })),
  /** Closes the sample and erases it. */
  'sample.leave': call<null>()(nothing),
  /** What was typed into the capture and not saved. */
  'draft.read': call<Drafts>()(nothing),
  /** Keeps all drafts of the journal in that folder; refused where the window shows another by now. */
  'draft.save': call<null>()(z.strictObject({ folder: z.string(), drafts: draftsSchema })),
  /**
   * The answer to the push `keep-draft`: what could be kept of the drafts is on the disk. `stays`
   * where the window would take along what is nowhere else, and has said so.
   */
  'draft.kept': call<null>()(z.strictObject({ stays: z.boolean() })),
  'today.view': call<TodayView>()(nothing),
  'clients.list': call<readonly ClientRow[]>()(nothing),
  /** `asOf`: as it stood on that day, with what had been written down by then. */
  'client.view': call<ClientView>()(
    z.strictObject({ id: idSchema, asOf: daySchema.exactOptional() }),
  ),
  'search.find': call<readonly SearchHit[]>()(z.strictObject({ text: z.string().max(1000) })),
  'trash.list': call<readonly TrashRow[]>()(nothing),
  /** The live sets of questions, by name. */
  'templates.list': call<readonly Template[]>()(nothing),
  /** Applies operations as one change; resolves only once it is on the disk. */
  'journal.change': call<{ readonly name: ChangeName }>()(
    z.strictObject({ name: z.enum(changeNames), ops: z.array(pageOpSchema).min(1).max(1000) }),
  ),
  'record.trash': call<{ readonly name: ChangeName }>()(recordRef),
  'record.restore': call<{ readonly name: ChangeName }>()(recordRef),
  /** Makes one of two clients who are the same person; everything of the loser goes to the winner. */
  'client.merge': call<{ readonly name: ChangeName }>()(
    z.strictObject({ loser: idSchema, winner: idSchema }),
  ),
  /** Erases for good what is in the trash. Not undoable. */
  'trash.empty': call<{ readonly erased: number }>()(nothing),
  'history.undo': call<{ readonly name: ChangeName }>()(nothing),
  'history.redo': call<{ readonly name: ChangeName }>()(nothing),
  /** Asks where and exports; `null` when the user closed the dialog. */
  'export.json': call<ExportReport | null>()(nothing),
  /** Asks for a file, reads and checks it; `null` when the user closed the dialog. */
  'import.choose': call<ImportPreview | null>()(nothing),
  /** Replaces the journal by the previewed file, after a safety copy. Undoable while newest. */
  'import.replace': call<ImportReport>()(z.strictObject({ token: z.string() })),
  /** Merges the previewed file into the journal, after a safety copy. Undoable while newest. */
  'import.merge': call<ImportReport>()(z.strictObject({ token: z.string() })),
  'backup.state': call<BackupState>()(nothing),
  /** Every copy that can be restored, newest first; of a closed journal too, as all that follow. */
  'backup.list': call<readonly BackupRow[]>()(nothing),
  /** Makes a backup now, or checks the newest one again where nothing has changed. */
  'backup.make': call<BackupReport>()(nothing),
  /** Asks for a second folder, and makes a backup there; `null` when closed. */
  'backup.choose-second': call<BackupReport | null>()(nothing),
  /** The second folder is not used any more; what is in it stays. */
  'backup.forget-second': call<BackupState>()(nothing),
  /** Reads and checks a backup, and says what restoring it would do. */
  'backup.preview': call<RestorePreview>()(z.strictObject({ id: z.string().max(200) })),
  /**
   * Puts the previewed backup in the journal's place, after a safety copy; undoable while newest.
   * Where the journal is closed, it begins anew in a folder of its own, and the old one stays.
   */
  'backup.restore': call<RestoreReport>()(z.strictObject({ token: z.string() })),
  /** Asks for a folder, copies the previewed backup there, and opens it; `null` when closed. */
  'backup.open-beside': call<{ readonly folder: string } | null>()(
    z.strictObject({ token: z.string() }),
  ),
} as const;

/** The name of a call. */
export type CallName = keyof typeof contract;
/** A call's input. */
export type InputOf<Name extends CallName> = z.infer<(typeof contract)[Name]['input']>;
/** A call's result. */
export type ResultOf<Name extends CallName> =
  | NonNullable<(typeof contract)[Name]['result']>
  | (null extends (typeof contract)[Name]['result'] ? null : never);
