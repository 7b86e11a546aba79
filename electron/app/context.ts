/** What a call is answered with: the things that belong to the window it came from. */
import type { BrowserWindow } from 'electron';
import type { AsideKind } from '../../shared/ipc/aside.ts';
import type { RestorePreview } from '../../shared/ipc/backups.ts';
import type { AppState, ImportPreview } from '../../shared/ipc/contract.ts';
import type { DamageReport } from '../../shared/ipc/recovery.ts';
import type { Journal } from '../../shared/journal/journal.ts';
import type { Backups } from '../backup/backups.ts';
import type { Push } from '../ipc/push.ts';
import type { DraftFile } from '../journal/draft-file.ts';
import type { JournalSession } from '../journal/journal-session.ts';
import type { Clock } from './clock.ts';
import type { DeviceSettings } from './device.ts';
import type { Program } from './program.ts';
import type { Workspace } from './workspace.ts';

/** A file that was read and checked, and waits for the user's word. */
export type PendingImport = {
  readonly preview: ImportPreview;
  readonly journal: Journal;
  /** The journal it was checked against, and how many changes that had seen. */
  readonly session: JournalSession;
  readonly seq: number;
};

/** A backup that was read and checked, and waits for the user's word. */
export type PendingRestore = {
  readonly preview: RestorePreview;
  /** The erased already taken out of it. */
  readonly journal: Journal;
  /** How many changes the open journal had seen; undefined where it was closed. */
  readonly seq: number | undefined;
};

/** One window's things. */
export type Context = {
  readonly window: BrowserWindow;
  /** The journal shown now; do not keep it across an `await`. */
  readonly session: JournalSession;
  readonly clock: Clock;
  readonly device: DeviceSettings;
  /** The journal's folder. */
  readonly folder: string;
  readonly drafts: DraftFile;
  readonly backups: Backups;
  readonly workspace: Workspace;
  readonly program: Program;
  readonly state: () => AppState;
  readonly push: Push;
  /** Makes language and appearance hold, after one of them was chosen. */
  readonly applyDevice: () => void;
  readonly quit: () => void;
  /** What this run wrote and may show in the file manager, and what it has set aside. */
  readonly files: {
    export?: string;
    safetyCopy?: string;
    aside?: AsideKind;
    /** What was found of a damaged journal that is being looked at. */
    damage?: DamageReport | undefined;
  };
  /** The import waiting to be confirmed. */
  pendingImport?: PendingImport;
  /** The restoring waiting to be confirmed. */
  pendingRestore?: PendingRestore;
};
