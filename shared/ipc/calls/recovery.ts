/** Calls that lead on from a journal that is closed, damaged, or older than it was. */
import type { AppState } from '../app-state.ts';
import { call, nothing } from '../call.ts';

/** The ways out. */
export const recoveryCalls = {
  /** Looks again for a journal that could not be opened, or can only be read; or asks a disk again that took no change. */
  'journal.retry': call<AppState>()(nothing),
  /** Shows what can be trusted of a journal that is damaged, or older than it was; nothing is written. */
  'recovery.look': call<AppState>()(nothing),
  /** Goes on from what can be trusted of a damaged journal; its old files are kept aside. */
  'recovery.repair': call<AppState>()(nothing),
  /** Goes on from a folder that was put back older than it was. */
  'recovery.continue': call<AppState>()(nothing),
  /** Begins a new journal where the one that was there is missing; or beside one of which nothing can be read. */
  'journal.begin-here': call<AppState>()(nothing),
} as const;
