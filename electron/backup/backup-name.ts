/** Names of copies: each says when it was made, in UTC, so that names sort as time does. */
import type { BackupKind } from '../../shared/ipc/backups.ts';
import type { Instant } from '../../shared/journal/record.ts';

const ours = /^palabra-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})\.json$/;
const before =
  /^before-(import|move|restore)-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})\.(\d{3})Z\.json$/;

/** The name of a backup made at an instant, to the second. */
export function backupNameAt(at: Instant): string {
  return `palabra-${at.slice(0, 19).replaceAll(':', '-')}.json`;
}

/** What a file's name says; undefined for a file that is none of ours. */
export function readBackupName(
  name: string,
): { readonly kind: BackupKind; readonly at: Instant } | undefined {
  const [, day, hour, minute, second] = ours.exec(name) ?? [];
  if (day !== undefined) return instantOrNone('backup', `${day}T${hour}:${minute}:${second}.000Z`);
  const [, why, on, h, m, s, ms] = before.exec(name) ?? [];
  if (on === undefined) return undefined;
  return instantOrNone(`before-${why}` as BackupKind, `${on}T${h}:${m}:${s}.${ms}Z`);
}

function instantOrNone(kind: BackupKind, at: Instant) {
  return Number.isNaN(Date.parse(at)) ? undefined : { kind, at };
}
