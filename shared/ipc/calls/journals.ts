/** Calls about whose journal a window shows and where it is kept, and about what was typed for it. */
import { z } from 'zod';
import { type Drafts, draftsSchema } from '../../capture/draft.ts';
import { sampleTrades } from '../app-state.ts';
import { call, nothing } from '../call.ts';
import type { FolderReport } from '../transfers.ts';

/** What is asked about places, and the drafts that belong to one. */
export const journalCalls = {
  /** Asks for a folder and keeps the user's own journal there from now on; `null` when closed. */
  'journal.choose-folder': call<FolderReport | null>()(nothing),
  /** Asks for a folder and opens its journal in a window of its own, or says that this one shows it; `null` when closed. */
  'journal.open-other': call<{ readonly isHere: boolean } | null>()(nothing),
  /** Shows the user's own journal in its window. */
  'journal.open-own': call<null>()(nothing),
  /**
   * Opens the sample journal in a window of its own, or brings that window to the front; a trade
   * other than the one it shows makes it anew there.
   */
  'sample.open': call<null>()(z.strictObject({ trade: z.enum(sampleTrades).exactOptional() })),
  /** Closes the sample and erases it. */
  'sample.leave': call<null>()(nothing),
  /** What was typed into the capture and not saved. */
  'draft.read': call<Drafts>()(nothing),
  /** Keeps all drafts of the journal in that folder; refused where the window shows another by now. */
  'draft.save': call<null>()(z.strictObject({ folder: z.string(), drafts: draftsSchema })),
  /**
   * The answer to the push `keep-draft`: what could be kept of the drafts is on the disk. `stays`
   * where the window would take along what is nowhere else, and has said so.
   */
  'draft.kept': call<null>()(z.strictObject({ stays: z.boolean() })),
} as const;
