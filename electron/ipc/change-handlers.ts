/** Calls that change the journal; each resolves only once the change is on the disk. */
import type { Context } from '../app/context.ts';
import type { Handlers } from './register.ts';

/** Answers the changes, the trash and undo. */
export const changeHandlers = {
  async 'journal.change'({ session }, { name, ops }) {
    await session.change(name, ops);
    return { name };
  },

  async 'record.trash'({ session }, ref) {
    await session.trash(ref);
    return { name: 'trashed' };
  },

  async 'record.restore'({ session }, ref) {
    await session.restore(ref);
    return { name: 'restored' };
  },

  async 'client.merge'({ session }, { loser, winner }) {
    await session.mergeClients(loser, winner);
    return { name: 'clients-merged' };
  },

  'trash.empty': async ({ session }) => ({ erased: await session.emptyTrash() }),

  'history.undo': async ({ session }) => ({ name: await session.undo() }),

  'history.redo': async ({ session }) => ({ name: await session.redo() }),
} satisfies Pick<
  Handlers<Context>,
  | 'journal.change'
  | 'record.trash'
  | 'record.restore'
  | 'client.merge'
  | 'trash.empty'
  | 'history.undo'
  | 'history.redo'
>;
