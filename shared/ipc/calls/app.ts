/** Calls about the program itself: its state, what belongs to this machine, what it shows elsewhere. */
import { z } from 'zod';
import { textSizes } from '../../settings/device.ts';
import type { AppState } from '../app-state.ts';
import type { AsideRow } from '../aside.ts';
import { call, nothing } from '../call.ts';

/** What is asked of the program. */
export const appCalls = {
  'app.state': call<AppState>()(nothing),
  'app.choose': call<AppState>()(
    z.strictObject({
      language: z.enum(['system', 'es', 'en']).exactOptional(),
      appearance: z.enum(['system', 'light', 'dark']).exactOptional(),
      textSize: z.literal(textSizes).exactOptional(),
    }),
  ),
  /** The first questions were answered, or passed over: they are not asked again. */
  'app.begin': call<AppState>()(nothing),
  /** Puts a text (a phone, an email) on the clipboard. */
  'app.copy': call<null>()(z.strictObject({ text: z.string().max(10_000) })),
  /** Shows the journal's folder, or a file that Palabra wrote, in the system's file manager. */
  'app.show': call<null>()(
    z.strictObject({ what: z.enum(['folder', 'backups', 'aside', 'export', 'safety-copy']) }),
  ),
  'app.quit': call<null>()(nothing),
  /** What was set aside in the journal's folder and is still there. */
  'aside.list': call<readonly AsideRow[]>()(nothing),
} as const;
