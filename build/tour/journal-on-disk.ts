/** Writes a journal where the program will look for it. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Journal } from '../../shared/journal/journal.ts';
import { writeJournal } from '../../shared/transfer/journal-file.ts';

/** The document's text. */
export function journalText(journal: Journal, writtenAt: string): string {
  const sha256 = () => {
    const hash = createHash('sha256');
    return { update: (text: string) => hash.update(text), hex: () => hash.digest('hex') };
  };
  const seq = journal.entries.size + journal.clients.size;
  return [...writeJournal(journal, { seq, writtenAt, sha256 })].join('');
}

/** Puts `journal.json` into a user-data folder. */
export function putJournal(userData: string, journal: Journal, writtenAt: string): void {
  const folder = join(userData, 'journal');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'journal.json'), journalText(journal, writtenAt));
}
