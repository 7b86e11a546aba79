/** Calls for files in and out. */
import { z } from 'zod';
import { call, nothing } from '../call.ts';
import type { ExportReport, ImportPreview, ImportReport } from '../transfers.ts';

/** What is asked about exports and imports. */
export const transferCalls = {
  /** Asks where and exports; `null` when the user closed the dialog. */
  'export.json': call<ExportReport | null>()(nothing),
  /** Asks for a file, reads and checks it; `null` when the user closed the dialog. */
  'import.choose': call<ImportPreview | null>()(nothing),
  /** Replaces the journal by the previewed file, after a safety copy. Undoable while newest. */
  'import.replace': call<ImportReport>()(z.strictObject({ token: z.string() })),
  /** Merges the previewed file into the journal, after a safety copy. Undoable while newest. */
  'import.merge': call<ImportReport>()(z.strictObject({ token: z.string() })),
} as const;
