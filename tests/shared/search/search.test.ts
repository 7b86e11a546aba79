import { describe, expect, test } from 'vitest';
import { findClients } from '../../../shared/agenda/find-clients.ts';
import type { SearchHit } from '../../../shared/agenda/views.ts';
import { applyChange } from '../../../shared/journal/change.ts';
import { copyJournal } from '../../../shared/journal/journal.ts';
import { client, entry, journalOf, outcome, promise, stamps, step } from '../../support/make.ts';

const day = '2026-03-20';
const none = { form: 'none' as const };
const journal = journalOf({
  clients: [
    client('angel', 'Ángel Núñez', {
      aka: ['Pingo'],
      trade: 'vidriería',
      phones: ['+52 (55) 1234-5678'],
      emails: ['angel@vidrios.mx'],
      tags: ['obra'],
      howMet: {
        place: 'Los Alpes',
        when: { words: 'temporada pasada' },
        context: 'en la pista azul',
        introducedBy: { client: 'marta' },
      },
      people: [
        {
          ...stamps('rosa'),
          name: 'Rosa Peña',
          role: 'compras',
          phones: [],
          emails: [],
          address: none,
        },
      ],
      facts: [{ ...stamps('fact'), key: 'perro', text: 'se llama Toño', state: 'confirmed', day }],
      ideas: [{ ...stamps('idea'), words: 'mamparas de baño', day }],
    }),
    client('marta', 'Marta', { notes: 'Prefiere el correo' }),
    client('old', 'Vieja Cantera', { archivedOn: '2025-01-01' }),
    client('gone', 'Alpes Borrado', { trashedAt: '2026-03-01T10:00:00.000Z' }),
  ],
  entries: [
    entry('e1', 'angel', '2026-03-03', { words: 'Llamó por la obra de Polanco' }),
    entry('e2', 'marta', '2026-03-09', { words: 'Otra obra, en Polanco' }),
    entry('e3', 'marta', '2026-03-10', { words: 'secreto', trashedAt: '2026-03-11T10:00:00.000Z' }),
  ],
  promises: [
    promise('p', 'angel', '2026-03-03', {
      words: 'Te mando la cotización el viernes',
      about: 'cotización',
      steps: [step('made', '2026-03-03'), step('moved', '2026-03-05', { words: 'mejor el lunes' })],
    }),
  ],
  outcomes: [outcome('o', 'angel', '2026-03-12', { words: 'Quedó precioso' })],
});

const find = (text: string): SearchHit[] => findClients(journal, text, day);
const found = (text: string): string[] => find(text).map((hit) => hit.client.id);
const marked = (hit: SearchHit | undefined) =>
  hit?.matches.map(({ source, text, spans }) => [
    source,
    ...spans.map(([a, b]) => text.slice(a, b)),
  ]);

describe('a client is found by', () => {
  test.each([
    ['its name without accents', 'angel nunez', 'name'],
    ['its name in capitals', 'ÁNGEL', 'name'],
    ['part of a name', 'uñe', 'name'],
    ['another name', 'pingo', 'name'],
    ['its trade', 'vidrieria', 'trade'],
    ['a tag', 'obra angel', 'name'],
    ['an email', 'vidrios.mx', 'contact'],
    ['where they met', 'alpes', 'how-met'],
    ['when they met', 'temporada', 'how-met'],
    ['what they were doing', 'pista', 'how-met'],
    ['who introduced them', 'pista marta', 'how-met'],
    ['a person', 'pena', 'person'],
    ['a role', 'compras', 'person'],
    ['a fact', 'toño', 'fact'],
    ['the key of a fact', 'perro', 'fact'],
    ['an idea', 'mamparas', 'idea'],
    ['an entry', 'llamó', 'entry'],
    ['a promise', 'viernes', 'promise'],
    ['what was said when it was moved', 'lunes', 'promise'],
    ['an outcome', 'precioso', 'outcome'],
  ])('%s: %s', (_, cue, source) => {
    expect(found(cue)).toEqual(['angel']);
    expect(find(cue)[0]?.matches[0]?.source).toBe(source);
  });

  test.each(['5512345678', '55 1234 5678', '(55)1234-5678', '+52', '3456'])(
    'a phone however it is spaced: %s',
    (cue) => {
      expect(found(cue)).toEqual(['angel']);
      expect(find(cue)[0]?.matches[0]?.source).toBe('contact');
    },
  );

  test('words from anywhere in its record, all of them', () => {
    expect(found('alpes precioso 5678')).toEqual(['angel']);
    expect(found('alpes correo')).toEqual([]);
  });

  test('its name though it is archived', () => {
    expect(find('cantera')[0]?.client).toMatchObject({ id: 'old', archivedOn: '2025-01-01' });
  });
});

describe('nothing is found', () => {
  test.each(['', '   ', '\u0301', 'zzz', '__proto__', '.*', '['])('by %j', (cue) => {
    expect(found(cue)).toEqual([]);
  });

  test('in the trash: records, parts and clients', () => {
    expect(found('secreto')).toEqual([]);
    expect(found('borrado')).toEqual([]);
    const copy = journalOf({ clients: [...journal.clients.values()] });
    const at = '2026-03-12T10:00:00.000Z';
    const trashed = { rosa: { trashedAt: at } };
    applyChange(copy, { at, ops: [['patch', 'client', 'angel', { people: trashed }]] });
    expect(findClients(copy, 'peña', day)).toEqual([]);
  });
});

test('what was changed since the last search is found as it is now', () => {
  const copy = copyJournal(journal);
  const ids = (cue: string) => findClients(copy, cue, day).map((hit) => hit.client.id);
  expect(ids('llamó')).toEqual(['angel']);
  expect(ids('pista marta')).toEqual(['angel']);
  const at = '2026-03-12T10:00:00.000Z';
  applyChange(copy, {
    at,
    ops: [
      ['patch', 'entry', 'e1', { words: 'Escribió por el tejado' }],
      ['patch', 'promise', 'p', { steps: { 'moved-2026-03-05': { words: 'mejor el martes' } } }],
      ['patch', 'client', 'marta', { name: 'Lucía' }],
    ],
  });
  expect(ids('llamó')).toEqual([]);
  expect(ids('tejado martes')).toEqual(['angel']);
  expect(ids('pista marta')).toEqual([]);
  expect(ids('pista lucia')).toEqual(['angel']);
  expect(found('llamó')).toEqual(['angel']);
});

describe('a hit', () => {
  test('names come first, then how they were met, then the newest', () => {
    expect(found('marta')).toEqual(['marta', 'angel']);
    expect(found('polanco')).toEqual(['marta', 'angel']);
  });

  test('shows the words that match in the text as it was written', () => {
    expect(marked(find('nunez')[0])).toEqual([['name', 'Núñez']]);
    expect(marked(find('12345678')[0])).toEqual([['contact', '1234-5678']]);
    expect(marked(find('alpes obra')[0])).toEqual([
      ['how-met', 'Alpes'],
      ['tag', 'obra'],
      ['entry', 'obra'],
    ]);
  });

  test('explains every word, in three places at most', () => {
    const hit = find('precioso viernes obra')[0];
    expect(hit?.matches).toHaveLength(3);
    expect(new Set(marked(hit)?.flatMap(([, ...words]) => words))).toEqual(
      new Set(['precioso', 'viernes', 'obra']),
    );
  });

  test('of marks and emoji marks whole letters', () => {
    const odd = journalOf({ clients: [client('x', '🦤 Pen\u0303a 🦤')] });
    const [hit] = findClients(odd, 'peña', day);
    expect(marked(hit)).toEqual([['name', 'Pen\u0303a']]);
  });

  test('in a long text shows a piece around the match, no character broken', () => {
    for (let lead = 0; lead < 8; lead += 1) {
      const words = `${'x'.repeat(lead)}${'🦤'.repeat(200)}Toño${'🦤'.repeat(200)}`;
      const long = journalOf({
        clients: [client('x', 'Eva')],
        entries: [entry('e', 'x', day, { words })],
      });
      const match = findClients(long, 'tono', day)[0]?.matches[0];
      expect(match?.text.length).toBeLessThanOrEqual(160);
      expect(match?.text).not.toMatch(
        /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,
      );
      expect(match?.spans.map(([a, b]) => match.text.slice(a, b))).toEqual(['Toño']);
    }
  });
});
