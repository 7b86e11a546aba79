/** Calls that look: everything a page shows is worked out here and crosses ready to draw. */
import { clientRows } from '../../shared/agenda/client-rows.ts';
import { clientView } from '../../shared/agenda/client-view.ts';
import { clientWords } from '../../shared/agenda/client-words.ts';
import { findClients } from '../../shared/agenda/find-clients.ts';
import { todayView } from '../../shared/agenda/today.ts';
import { trashList } from '../../shared/agenda/trash.ts';
import { isLive } from '../../shared/journal/record.ts';
import type { Context } from '../app/context.ts';
import { Refusal } from '../store/refusal.ts';
import type { Handlers } from './register.ts';

/** Answers the views. */
export const viewHandlers = {
  'today.view': ({ session, clock }) =>
    todayView(session.journal, clock.today(), { evening: clock.isEvening() }),

  'clients.list': ({ session, clock }) => clientRows(session.journal, clock.today()),

  'clients.words': ({ session, clock }, { ids }) =>
    clientWords(session.journal, ids, clock.today()),

  'client.view'({ session, clock }, { id, asOf }) {
    const view = clientView(session.journal, id, clock.today(), asOf);
    if (!view) throw new Refusal({ code: 'not-found' });
    return view;
  },

  'search.find': ({ session, clock }, { text }) =>
    findClients(session.journal, text, clock.today()),

  'trash.list': ({ session }) => trashList(session.journal),

  'templates.list': ({ session }) =>
    [...session.journal.templates.values()]
      .filter(isLive)
      .sort((a, b) => a.name.localeCompare(b.name)),
} satisfies Pick<
  Handlers<Context>,
  | 'today.view'
  | 'clients.list'
  | 'clients.words'
  | 'client.view'
  | 'search.find'
  | 'trash.list'
  | 'templates.list'
>;
