/** A client with something of everything, and her page, for the tests of it. */
import { screen, waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import type { Fact } from '../../shared/journal/fact.ts';
import type { FakeOptions } from './fake-bridge.ts';
import { client, entry, journalOf, outcome, promise, stamps, step } from './make.ts';
import { renderApp } from './render-app.tsx';

export const today = '2026-11-25';

function fact(id: string, key: string, fields: Partial<Fact>): Fact {
  return { ...stamps(id, '2026-09-03'), key, state: 'assumed', day: '2026-09-03', ...fields };
}

function journal() {
  const howMet = { place: 'Formigal', when: { words: 'en 2025', season: 'winter' }, mood: 'sunny' };
  return journalOf({
    clients: [
      client('marta', 'Marta Ibáñez', {
        trade: 'Ibáñez Arquitectos',
        place: 'Zaragoza',
        phones: ['600 123 456'],
        tags: ['formigal'],
        address: { form: 'tú', called: 'Marta' },
        howMet: { ...howMet, introducedBy: { client: 'gonzalo' } },
        facts: [
          fact('f1', 'fechas', { text: 'segunda semana de febrero' }),
          fact('f2', 'quién decide', { state: 'unknown' }),
        ],
        people: [
          {
            ...stamps('ruben'),
            name: 'Rubén Gracia',
            role: 'socio',
            phones: [],
            emails: [],
            address: { form: 'usted' },
          },
        ],
      }),
      client('gonzalo', 'Gonzalo Urrutia'),
    ],
    entries: [
      entry('call', 'marta', '2026-10-09', { words: 'Se quedan con el Edelweiss', warmth: 1 }),
      entry('lunch', 'marta', '2026-09-24', {
        kind: 'meeting',
        words: 'Comida en Zaragoza',
        people: ['ruben'],
      }),
    ],
    promises: [
      promise('prices', 'marta', '2026-10-09', {
        about: 'los precios del Edelweiss',
        due: { day: '2026-12-01', precision: 'day' },
        entry: 'call',
      }),
      promise('hotels', 'marta', '2026-09-24', {
        about: 'tres hoteles',
        steps: [step('made', '2026-09-24'), step('kept', '2026-09-30')],
      }),
      promise('count', 'marta', '2026-10-09', { by: 'them', about: 'decirme cuántos vienen' }),
    ],
    outcomes: [
      outcome('praise', 'marta', '2026-09-24', {
        entry: 'lunch',
        words: 'El año que viene, otra vez contigo.',
      }),
    ],
  });
}

export async function openMarta(options: FakeOptions = {}) {
  const app = await renderApp({
    journal: journal(),
    today,
    page: { name: 'client', id: 'marta' },
    ...options,
  });
  await screen.findByRole('heading', { level: 1, name: 'Marta Ibáñez' });
  const marta = () => app.fake.journal.clients.get('marta');
  return { ...app, marta };
}

/** The button that edits a thing. */
export const edit = (what: string | RegExp) => screen.getByRole('button', { name: what });
/** Waits until the form has closed: its words are kept. */
export const saved = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
/** Focuses a promise's row. */
export const rowOf = (words: string) => {
  const row = screen.getByRole('button', { name: words });
  row.focus();
  return row;
};
