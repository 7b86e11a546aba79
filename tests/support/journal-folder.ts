/** Steps that several end-to-end files share: a window with a hand on it, and its journal's file. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Hand, handOn } from '../../build/tour/hand.ts';
import type { Language } from '../../shared/settings/device.ts';
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

/** The journal's file in a user-data folder. */
export function journalFile(userData: string): string {
  return path.join(userData, 'journal', 'journal.json');
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
