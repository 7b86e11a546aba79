/** Journals that are not simply opened: damaged, put back older than they were, or somebody else's just now. */
import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Journal } from '../../../shared/journal/journal.ts';
import { journalText, putJournal } from '../journal-on-disk.ts';

/** In what way a journal is ill. */
export type Illness = 'damaged' | 'part' | 'older' | 'held';

/** Puts it into a user-data folder. `part`: what came after its snapshot is gone, and there is a copy. */
export function putIllJournal(
  userData: string,
  illness: Illness,
  journal: Journal,
  writtenAt: string,
): void {
  const folder = join(userData, 'journal');
  if (illness === 'damaged') {
    mkdirSync(folder);
    writeFileSync(join(folder, 'journal.json'), '{"clients":');
    return;
  }
  putJournal(userData, journal, writtenAt);
  if (illness === 'part') {
    renameSync(join(folder, 'journal.json'), join(folder, 'journal-000001.json'));
    putBackup(folder, journal, '2026-11-24T11:10:00.000Z');
  }
  if (illness === 'held') {
    writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: 1, host: 'taller', born: '' }));
  }
  if (illness === 'older') {
    const key = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 24);
    const seen = {
      journal: journal.id,
      seq: journal.entries.size + journal.clients.size + 12,
      at: '2026-11-25T11:20:00.000Z',
    };
    writeFileSync(join(userData, 'heads.json'), JSON.stringify({ [key]: seen }));
  }
}

/** A backup of that moment, found whole. */
export function putBackup(folder: string, journal: Journal, at: string): void {
  const backups = join(folder, 'backups');
  const name = `palabra-${at.slice(0, 19).replaceAll(':', '-')}.json`;
  mkdirSync(backups, { recursive: true });
  writeFileSync(join(backups, name), journalText(journal, at));
  const { size: bytes } = statSync(join(backups, name));
  const check = { [name]: { at, bytes, isWhole: true } };
  writeFileSync(join(backups, 'backups.json'), JSON.stringify({ '.': check }));
}
