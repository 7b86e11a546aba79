/** A client with a history that weighs: words kept, late and broken, a complaint mended, silence. */
import { screen } from '@testing-library/react';
import type { Client } from '../../shared/journal/client.ts';
import type { Language } from '../../shared/settings/device.ts';
import { client, entry, journalOf, outcome, promise, stamps, step } from './make.ts';
import { renderApp } from './render-app.tsx';

const due = (day: string) => ({ day, precision: 'day' }) as const;

function journalWith(fields: Partial<Client>) {
  return journalOf({
    clients: [
      client('marta', 'Marta', {
        ownWords: [
          {
            ...stamps('w1', '2026-06-03'),
            day: '2026-06-03',
            word: 'firm',
            reason: 'me llamó ella',
          },
        ],
        ...fields,
      }),
      client('lucia', 'Lucía'),
      client('yo', 'Yo', { relation: 'self' }),
      client('nadie', 'Nadie'),
    ],
    entries: [
      entry('e1', 'marta', '2026-04-01', { words: 'Primera llamada' }),
      entry('e2', 'marta', '2026-05-01', { words: 'Muy contenta', warmth: 2 }),
      entry('e3', 'marta', '2026-06-01', { words: 'Comida larga' }),
      entry('e4', 'marta', '2026-07-01', { words: 'Quiere repetir', warmth: 1 }),
      entry('e5', 'marta', '2026-08-01', { words: 'Fría al teléfono', warmth: -1 }),
      entry('e6', 'marta', '2026-09-01', { words: 'Volvemos a hablar' }),
      // Told a month late: on the first of July nobody knew it.
      entry('late', 'marta', '2026-06-20', {
        ...stamps('late', '2026-07-20'),
        words: 'Contado tarde',
      }),
      entry('l1', 'lucia', '2026-11-01', { words: 'Hola' }),
      entry('y1', 'yo', '2026-11-01', { words: 'Correr más' }),
    ],
    promises: [
      promise('kept', 'marta', '2026-05-01', {
        about: 'el presupuesto',
        due: due('2026-05-20'),
        steps: [step('made', '2026-05-01'), step('kept', '2026-05-18')],
      }),
      promise('late-kept', 'marta', '2026-06-01', {
        about: 'las fotos',
        due: due('2026-06-10'),
        steps: [step('made', '2026-06-01'), step('kept', '2026-06-20')],
      }),
      promise('broken', 'marta', '2026-07-01', {
        about: 'la reserva',
        due: due('2026-07-20'),
        steps: [step('made', '2026-07-01'), step('broken', '2026-07-25')],
      }),
      promise('open', 'marta', '2026-09-01', { about: 'los mapas', due: due('2026-10-01') }),
    ],
    outcomes: [
      outcome('sorry', 'marta', '2026-08-01', { kind: 'complaint', words: 'Me dejaste colgada' }),
      outcome('mend', 'marta', '2026-09-01', { kind: 'repair', repairs: ['sorry'] }),
    ],
  });
}

/** Opens one of the clients on 2026-11-25. */
export async function openHealth(
  language: Language,
  id: 'marta' | 'lucia' | 'yo' | 'nadie' = 'marta',
  fields: Partial<Client> = {},
) {
  const journal = journalWith(fields);
  const drawn = await renderApp({ journal, language, page: { name: 'client', id } });
  await screen.findByRole('heading', { level: 1, name: journal.clients.get(id)?.name ?? id });
  return drawn;
}
