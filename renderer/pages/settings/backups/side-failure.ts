import type { BackupPlace, BackupSide } from '../../../../shared/ipc/backups.ts';
import type { Say } from '../../../text/use-text.ts';

/** Why the last backup in a folder failed, as a sentence; undefined where it did not. */
export function sideFailure(
  t: Say,
  place: BackupPlace,
  side: BackupSide | undefined,
): string | undefined {
  if (side?.failure === undefined) return undefined;
  const { failure } = side;
  const known = failure === 'disk-full' || failure === 'read-only' || failure === 'folder-gone';
  const reason = known ? failure : 'other';
  return t(place === 'own' ? `backup.failed-${reason}` : `backup.second-failed-${reason}`);
}
