/** Every call's handler, group by group. */
import type { Context } from '../app/context.ts';
import { appHandlers } from './app-handlers.ts';
import { backupHandlers } from './backup-handlers.ts';
import { changeHandlers } from './change-handlers.ts';
import { journalHandlers } from './journal-handlers.ts';
import { recoveryHandlers } from './recovery-handlers.ts';
import type { Handlers } from './register.ts';
import { transferHandlers } from './transfer-handlers.ts';
import { viewHandlers } from './view-handlers.ts';

/** The whole contract, answered. */
export const handlers = {
  ...appHandlers,
  ...journalHandlers,
  ...recoveryHandlers,
  ...viewHandlers,
  ...changeHandlers,
  ...transferHandlers,
  ...backupHandlers,
} satisfies Handlers<Context>;
