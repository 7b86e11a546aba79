/** What the page is told about backups: their state, their list, and what restoring one would do. */
import type { Instant } from '../journal/record.ts';
import type { FileCounts } from '../transfer/file-counts.ts';
import type { RestoreOutlook } from '../transfer/restore-outlook.ts';
import type { Failure } from './failure.ts';

/** The folders that backups are made in: the journal's own, and the second one that was chosen. */
export type BackupPlace = 'own' | 'second';

/** Where copies are looked for besides: in a folder that was left, and where a journal was looked for. */
export type CopyPlace = BackupPlace | 'left' | 'found';

/** Why a copy was made: by itself or at a key, or before something took the journal's place. */
export type BackupKind = 'backup' | 'before-import' | 'before-move' | 'before-restore';

/** A copy that can be restored. */
export type BackupRow = {
  /** Names it to `backup.preview`. */
  readonly id: string;
  readonly file: string;
  readonly place: CopyPlace;
  /** It is a copy of another journal than this one. */
  readonly isOther?: true;
  readonly kind: BackupKind;
  readonly at: Instant;
  readonly bytes: number;
  /** The disk does not give it back just now: it is neither whole nor damaged, for all that is known. */
  readonly isUnread?: true;
  /** As its first line says; absent where that makes no sense. */
  readonly counts?: FileCounts;
  /** `whole`: it was read back, restored into memory and compared. */
  readonly check: 'whole' | 'damaged' | 'unchecked';
  readonly checkedAt?: Instant;
};

/** How backups stand in one folder. */
export type BackupSide = {
  readonly folder: string;
  /** The newest one that was found whole. */
  readonly newest?: { readonly at: Instant; readonly checkedAt: Instant };
  /** Why the last attempt of this run failed, or why the folder cannot be looked into. */
  readonly failure?: Failure['code'];
  /** It has failed for so long that it is said on the page too; absent while it has not. */
  readonly isLate?: true;
  /** How many turned out damaged; none of them is deleted. */
  readonly damaged: number;
  /** How many copies of other journals are there; absent where there are none. */
  readonly others?: number;
};

/** How backups stand. */
export type BackupState = {
  /** False for the sample, which is not kept. */
  readonly isKept: boolean;
  readonly isWorking: boolean;
  /**
   * The newest backup lacks what was written last, which is copied in a quiet moment (`soon`) or on
   * leaving; absent where it has everything.
   */
  readonly rest?: 'soon' | 'on-leaving';
  readonly own: BackupSide;
  /** Absent where none was chosen. */
  readonly second?: BackupSide;
};

/** What making one came to; a failure of either folder is in the state. */
export type BackupReport = {
  /** `same`: nothing had changed, and the newest one was checked again. `failed`: neither. */
  readonly made: 'new' | 'same' | 'nothing-yet' | 'failed';
  readonly state: BackupState;
};

/** What restoring a backup would do, before anything is done. */
export type RestorePreview = {
  /** Valid until the next change. */
  readonly token: string;
  readonly backup: BackupRow;
  readonly counts: FileCounts;
  /** Absent where the journal is closed: then there is nothing to compare with. */
  readonly outlook?: RestoreOutlook;
  /** Records that stay out because they were erased since. */
  readonly erasedSince: number;
  /** Whether the checksum is there and right; else it was changed outside Palabra. */
  readonly isUntouched: boolean;
};

/** What a restoring did. */
export type RestoreReport = {
  readonly counts: FileCounts;
  /** Where the journal as it was before is kept; absent where it was closed. */
  readonly safetyCopy?: string;
  /** The journal's new folder, where it was closed; the old one is as it was. */
  readonly folder?: string;
};
