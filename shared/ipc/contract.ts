/**
 * Every call from the page to the machine: its input's schema and its result's type.
 * A new call is a line in one of calls/ and a handler in electron/ipc; nothing else.
 */
import type { z } from 'zod';
import { appCalls } from './calls/app.ts';
import { backupCalls } from './calls/backups.ts';
import { changeCalls } from './calls/changes.ts';
import { journalCalls } from './calls/journals.ts';
import { recoveryCalls } from './calls/recovery.ts';
import { transferCalls } from './calls/transfer.ts';
import { viewCalls } from './calls/views.ts';

export type { FileCounts } from '../transfer/file-counts.ts';
export {
  type AppState,
  type PlaceKind,
  type SampleTrade,
  type SaveStatus,
  sampleTrades,
} from './app-state.ts';
export { type ChangeName, changeNames, type PageOp, pageOpSchema } from './changes.ts';
export type { ExportReport, FolderReport, ImportPreview, ImportReport } from './transfers.ts';

/** Every call, group by group. */
export const contract = {
  ...appCalls,
  ...journalCalls,
  ...recoveryCalls,
  ...viewCalls,
  ...changeCalls,
  ...transferCalls,
  ...backupCalls,
} as const;

/** The name of a call. */
export type CallName = keyof typeof contract;
/** A call's input. */
export type InputOf<Name extends CallName> = z.infer<(typeof contract)[Name]['input']>;
/** A call's result. */
export type ResultOf<Name extends CallName> =
  | NonNullable<(typeof contract)[Name]['result']>
  | (null extends (typeof contract)[Name]['result'] ? null : never);
