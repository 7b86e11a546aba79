/** Steps that several end-to-end files share: a window with a hand on it, and its journal's file. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Hand, handOn } from '../../build/tour/hand.ts';
import { readFirstForm } from '../../electron/store/first-form.ts';
import { nodeDisk } from '../../electron/store/fs-port.ts';
import { recover } from '../../electron/store/recover.ts';
import { sha256 } from '../../electron/store/sha256.ts';
import type { Journal } from '../../shared/journal/journal.ts';
import type { Language } from '../../shared/settings/device.ts';
import { writeJournal } from '../../shared/transfer/journal-file.ts';
import { type LaunchedApp, type LaunchOptions, launchApp, temporaryFolder } from './launch-app.ts';

export type Opened = Omit<LaunchedApp, 'app' | 'page'> & { readonly hand: Hand };

/** Starts the program and takes hold of its window. */
export async function openPalabra(
  options: LaunchOptions & {
    readonly language: Language;
    /** Nobody used this program before; otherwise its first questions are behind it. */
    readonly isFirstRun?: boolean;
  },
): Promise<Opened> {
  const { isFirstRun = false, folder = temporaryFolder(), ...others } = options;
  if (!isFirstRun) passFirstRun(folder);
  const { app, page, ...rest } = await launchApp({ ...others, folder });
  const hand = handOn(app, page, options.language);
  return { ...rest, hand };
}

/** Leaves the device as one on which the first questions were answered. */
function passFirstRun(userData: string): void {
  const file = path.join(userData, 'device.json');
  if (existsSync(file)) return;
  mkdirSync(userData, { recursive: true });
  writeFileSync(file, JSON.stringify({ hasBegun: true }));
}

/** The journal's folder in a user-data folder. */
export function journalFolder(userData: string): string {
  return path.join(userData, 'journal');
}

/** Whether anything was ever written into the journal of a user-data folder. */
export function isBegun(userData: string): boolean {
  const folder = journalFolder(userData);
  return existsSync(folder) && readdirSync(folder).some((name) => /^(journal|log)\b/.test(name));
}

/** The document of the journal in a user-data folder, open or not. */
export function savedText(userData: string): Promise<string> {
  return documentIn(journalFolder(userData));
}

/** The document of the journal in a folder, as a fresh start would find it; nothing is written. */
export async function documentIn(folder: string): Promise<string> {
  const found = await recover(nodeDisk, folder);
  if (found.journal) return documentOf(found.journal, found.seq);
  const first = await readFirstForm(nodeDisk, folder);
  if (first?.state !== 'whole') throw new Error(`no journal in ${readdirSync(folder)}`);
  return documentOf(first.journal, first.seq);
}

function documentOf(journal: Journal, seq: number): string {
  // When a snapshot was written is nothing that a person wrote.
  const writtenAt = '2000-01-01T00:00:00.000Z';
  return [...writeJournal(journal, { seq, writtenAt, sha256 })].join('');
}

/** A journal's document without what differs between two exports of the same journal. */
export function withoutStamps(text: string): string {
  return text.replace(/"seq":\d+,"writtenAt":"[^"]+"/, '"seq":0,"writtenAt":""');
}

/** Reads an export. */
export function readExport(file: string): { readonly text: string; readonly document: never } {
  const text = readFileSync(file, 'utf8');
  return { text, document: JSON.parse(text) as never };
}
