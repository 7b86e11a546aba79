import { expect, test } from 'vitest';
import { clientWords } from '../../../shared/agenda/client-words.ts';
import { at, client, entry, journalOf } from '../../support/make.ts';

const day = '2026-11-25';
const calls = ['2026-11-02', '2026-11-10', '2026-11-17', '2026-11-24'];

const journal = journalOf({
  clients: [
    client('marta', 'Marta Ibáñez'),
    client('luis', 'Luis Prado'),
    client('me', 'Yo', { relation: 'self' }),
    client('gone', 'Nadie', { trashedAt: at }),
  ],
  entries: ['marta', 'me', 'gone'].flatMap((id) =>
    calls.map((on) => entry(`${id}-${on}`, id, on, { warmth: 1 })),
  ),
});

test('the clients asked for have their word, and no other client', () => {
  expect(clientWords(journal, ['marta', 'luis'], day)).toEqual({ marta: 'firm', luis: 'early' });
  expect(clientWords(journal, ['luis'], day)).toEqual({ luis: 'early' });
  expect(clientWords(journal, [], day)).toEqual({});
});

test('oneself, a client in the trash and one that never was have none', () => {
  expect(clientWords(journal, ['me', 'gone', 'nobody'], day)).toEqual({});
});
