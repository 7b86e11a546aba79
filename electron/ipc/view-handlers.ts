/** Calls that look: everything a page shows is worked out here and crosses ready to draw. */
import { backTestOf, type LookedBack, lookBack } from '../../shared/agenda/back-test.ts';
import { clientRows } from '../../shared/agenda/client-rows.ts';
import { clientView } from '../../shared/agenda/client-view.ts';
import { clientWords } from '../../shared/agenda/client-words.ts';
import { findClients } from '../../shared/agenda/find-clients.ts';
import { todayView } from '../../shared/agenda/today.ts';
import { trashList } from '../../shared/agenda/trash.ts';
import { liveClients } from '../../shared/journal/journal.ts';
import { isLive } from '../../shared/journal/record.ts';
import type { Context } from '../app/context.ts';
import { inSlices } from '../store/in-slices.ts';
import { Refusal } from '../store/refusal.ts';
import type { Handlers } from './register.ts';

// A few milliseconds' worth.
const clientsAtOnce = 10;

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

  async 'health.back-test'({ session, clock }) {
    const { journal } = session;
    const today = clock.today();
    const looked: LookedBack[] = [];
    await inSlices(liveClients(journal), clientsAtOnce, (client) => {
      const one = lookBack(journal, client, today);
      if (one) looked.push(one);
    });
    return backTestOf(looked, today);
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
  | 'health.back-test'
  | 'search.find'
  | 'trash.list'
  | 'templates.list'
>;
