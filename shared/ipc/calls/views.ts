/** Calls that look: what a page shows, ready to draw. */
import { z } from 'zod';
import type { BackTest } from '../../agenda/back-test.ts';
import type { ClientWords } from '../../agenda/client-words.ts';
import type { ClientRow, ClientView, SearchHit, TodayView, TrashRow } from '../../agenda/views.ts';
import { daySchema } from '../../journal/day.ts';
import { idSchema } from '../../journal/record.ts';
import type { Template } from '../../journal/template.ts';
import { call, nothing } from '../call.ts';

/** What a page asks for to show it. */
export const viewCalls = {
  'today.view': call<TodayView>()(nothing),
  'clients.list': call<readonly ClientRow[]>()(nothing),
  /** The words of health of a few clients, by id. */
  'clients.words': call<ClientWords>()(z.strictObject({ ids: z.array(idSchema).max(50) })),
  /** `asOf`: as it stood on that day, with what had been written down by then. */
  'client.view': call<ClientView>()(
    z.strictObject({ id: idSchema, asOf: daySchema.exactOptional() }),
  ),
  /**
   * What health said of the clients 90 days ago, and who was heard from since; `null` while there
   * is too little to say.
   */
  'health.back-test': call<BackTest | null>()(nothing),
  'search.find': call<readonly SearchHit[]>()(z.strictObject({ text: z.string().max(1000) })),
  'trash.list': call<readonly TrashRow[]>()(nothing),
  /** The live sets of questions, by name. */
  'templates.list': call<readonly Template[]>()(nothing),
} as const;
