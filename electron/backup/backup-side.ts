/** One folder of a journal's backups: what is in it, one more, and those that have had their time. */
import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { BackupPlace, BackupRow, BackupSide, CopyPlace } from '../../shared/ipc/backups.ts';
import type { Failure } from '../../shared/ipc/failure.ts';
import type { Id, Instant } from '../../shared/journal/record.ts';
import type { FsPort } from '../store/fs-port.ts';
import { diskFailure } from '../store/refusal.ts';
import { type FoundBackup, findBackups } from './backup-folder.ts';
import type { CheckMemory } from './check-memory.ts';
import { expired, expiredSafetyCopies } from './rotate.ts';
import { isReadable, isWhole, type Means, type Moment, writeBackup } from './write-backup.ts';

/** The folder, whose it is, and what is remembered of its files. */
export type Side = Listed & { readonly place: BackupPlace };

/** The same of any folder whose copies are listed. */
export type Listed = {
  readonly place: CopyPlace;
  readonly folder: string;
  readonly journal: Id | undefined;
  readonly memory: CheckMemory;
};

/** The copies that can be restored, those of other journals too. @throws errno errors. */
export async function rowsOf(side: Listed): Promise<readonly BackupRow[]> {
  const found = await findBackups(side.folder);
  // Of what makes no sense in a shared folder nobody knows whose it is.
  const isMeant = ({ kind, head }: FoundBackup) =>
    side.place !== 'second' || (kind === 'backup' && head !== undefined);
  return found.filter(isMeant).map((one) => rowOf(side, one));
}

/** Remembers that a copy could not be read as it was made: it is none of the whole ones any more. */
export async function noteSpoiled(
  { folder, memory }: Listed,
  { file, bytes }: BackupRow,
  at: Instant,
  isOnlyRead: boolean,
): Promise<void> {
  const checks = { [basename(file)]: { at, bytes, isWhole: false } };
  // Into what somebody else writes nothing is written, not even this.
  await memory.note(folder, checks, isOnlyRead);
}

/** How the folder stands, one that is not in its place by what is remembered of it. */
export async function sideState(side: Side, failed?: Failure['code']): Promise<BackupSide> {
  const { folder, memory } = side;
  let unreachable: Failure['code'] | undefined;
  const rows = await reachableRows(side).catch((error) => {
    unreachable = diskFailure(error).code;
    return [];
  });
  const isShared = side.place !== 'own';
  const others = isShared ? rows.filter(({ isOther }) => isOther).length : 0;
  const backups = rows.filter(({ kind, isOther }) => kind === 'backup' && !(isShared && isOther));
  const found = backups.find(({ check }) => check === 'whole');
  // What cannot be looked into now was looked into before.
  const isHidden = unreachable !== undefined || backups.some(({ isUnread }) => isUnread);
  const newest = found
    ? { at: found.at, checkedAt: found.checkedAt ?? found.at }
    : isHidden
      ? memory.newestWhole(folder)
      : undefined;
  const failure = unreachable ?? failed;
  return {
    folder,
    ...(newest && { newest }),
    ...(failure !== undefined && { failure }),
    damaged: backups.filter(({ check }) => check === 'damaged').length,
    ...(others > 0 && { others }),
  };
}

/** The folder that the user chose is there, or it is gone; the own one may be still to be made. */
async function reachableRows(side: Side): Promise<readonly BackupRow[]> {
  if (side.place === 'second') await stat(side.folder);
  return rowsOf(side);
}

/**
 * Sees to it that the folder has a whole backup of this moment; `isAsked`, one that is there already
 * is rehearsed again. @throws errno errors, a Refusal, or an abort.
 */
export async function keepOn(
  side: Side,
  moment: Moment,
  means: Means,
  isAsked: boolean,
): Promise<'new' | 'same'> {
  await makeReady(side, means.disk);
  const { folder, memory } = side;
  const found = await foundOn(side);
  const alike = found.find(
    (one) => one.head?.sha256 === moment.bodySha256 && memory.of(folder, one)?.isWhole,
  );
  if (alike) {
    if (!isAsked) return 'same';
    const isStillWhole = await isWhole(join(folder, alike.name), moment.journal, means);
    await remember(side, alike, moment.writtenAt, isStillWhole);
    if (isStillWhole) return 'same';
  }
  const made = await writeBackup(folder, moment, means);
  await remember(side, made, moment.writtenAt, true);
  await clearAway(side, moment.writtenAt, means.disk).catch(() => {});
  return 'new';
}

/** Reads one backup that nobody has checked, or not for a month; undefined where there is none. */
export async function auditOne(
  side: Side,
  now: Instant,
  means: Means,
): Promise<'whole' | 'damaged' | undefined> {
  const { folder, memory } = side;
  const monthAgo = new Date(Date.parse(now) - 30 * 24 * 3_600_000).toISOString();
  const one = (await foundOn(side)).find((found) => {
    const check = memory.of(folder, found);
    // One that is known to be damaged does not mend.
    return found.head && (!check || (check.isWhole && check.at < monthAgo));
  });
  if (!one?.head) return undefined;
  const isRead = await isReadable(join(folder, one.name), one.head.journal, means);
  await remember(side, one, now, isRead);
  return isRead ? 'whole' : 'damaged';
}

const heldMs = 30 * 24 * 3_600_000;

/**
 * Keeps the newest whole one for 30 days, whatever is made after it: it may be the last that holds
 * what the journal has lost. @throws errno errors.
 */
export async function holdNewest(side: Side, now: Instant): Promise<void> {
  const { folder, memory } = side;
  const newest = (await foundOn(side)).find(
    (found) => found.kind === 'backup' && memory.of(folder, found)?.isWhole,
  );
  const check = newest && memory.of(folder, newest);
  if (!check) return;
  const keptUntil = new Date(Date.parse(now) + heldMs).toISOString();
  await memory.note(folder, { [newest.name]: { ...check, keptUntil } });
}

/** A folder of our own is made where its journal is; one of the user's is there, or it is gone. */
async function makeReady({ place, folder }: Side, disk: FsPort): Promise<void> {
  await disk.size(place === 'own' ? dirname(folder) : folder);
  if (place === 'own') await disk.makeFolder(folder);
}

async function foundOn({ place, folder, journal }: Side): Promise<readonly FoundBackup[]> {
  const found = await findBackups(folder);
  if (place === 'own') return found;
  return found.filter(({ kind, head }) => kind === 'backup' && head && head.journal === journal);
}

async function remember(
  { folder, memory }: Side,
  { name, bytes }: Pick<FoundBackup, 'name' | 'bytes'>,
  at: Instant,
  isWhole: boolean,
): Promise<void> {
  await memory.note(folder, { [name]: { at, bytes, isWhole } });
}

/** Deletes what has had its time; only what is this journal's and was found whole. */
async function clearAway(side: Side, now: Instant, disk: FsPort): Promise<void> {
  const { folder, memory } = side;
  const found = await foundOn(side);
  const backups = found.filter(
    ({ kind, head }) => kind === 'backup' && head?.journal === side.journal,
  );
  const whole = backups.filter((one) => memory.of(folder, one)?.isWhole);
  const copies = found.filter(({ kind }) => kind !== 'backup');
  const isHeld = new Set(
    whole.filter((one) => (memory.of(folder, one)?.keptUntil ?? '') > now).map(({ name }) => name),
  );
  const names = [
    ...expired(whole, now).filter((name) => !isHeld.has(name)),
    ...expiredSafetyCopies(copies, whole[0]?.at, now),
  ];
  for (const name of names) await disk.remove(join(folder, name));
  if (names.length === 0) return;
  await memory.note(folder, Object.fromEntries(names.map((name) => [name, undefined])));
}

function rowOf({ place, folder, journal, memory }: Listed, found: FoundBackup): BackupRow {
  const { name, kind, at, bytes, isUnread, head } = found;
  const check = memory.of(folder, found);
  const isOther = head && journal !== undefined && head.journal !== journal;
  const isDamaged = (!head && !isUnread) || check?.isWhole === false;
  return {
    id: `${place}/${name}`,
    file: join(folder, name),
    place,
    ...(isOther && { isOther: true as const }),
    kind,
    at,
    bytes,
    ...(isUnread && { isUnread }),
    ...(head && { counts: head.counts }),
    check: isDamaged ? 'damaged' : check ? 'whole' : 'unchecked',
    ...(check && { checkedAt: check.at }),
  };
}
