/** Calls about backups: made, looked at, restored. */
import { z } from 'zod';
import type {
  BackupReport,
  BackupRow,
  BackupState,
  RestorePreview,
  RestoreReport,
} from '../backups.ts';
import { call, nothing } from '../call.ts';

/** What is asked about backups. */
export const backupCalls = {
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
