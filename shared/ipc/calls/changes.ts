/** Calls that change the journal; each resolves only once its change is on the disk. */
import { z } from 'zod';
import { idSchema } from '../../journal/record.ts';
import { call, nothing } from '../call.ts';
import { type ChangeName, changeNames, pageOpSchema, recordRef } from '../changes.ts';

/** What a page does to the journal. */
export const changeCalls = {
  /** Applies operations as one change; resolves only once it is on the disk. */
  'journal.change': call<{ readonly name: ChangeName }>()(
    z.strictObject({ name: z.enum(changeNames), ops: z.array(pageOpSchema).min(1).max(1000) }),
  ),
  'record.trash': call<{ readonly name: ChangeName }>()(recordRef),
  'record.restore': call<{ readonly name: ChangeName }>()(recordRef),
  /** Makes one of two clients who are the same person; everything of the loser goes to the winner. */
  'client.merge': call<{ readonly name: ChangeName }>()(
    z.strictObject({ loser: idSchema, winner: idSchema }),
  ),
  /** Erases for good what is in the trash. Not undoable. */
  'trash.empty': call<{ readonly erased: number }>()(nothing),
  'history.undo': call<{ readonly name: ChangeName }>()(nothing),
  'history.redo': call<{ readonly name: ChangeName }>()(nothing),
} as const;
