import { describe, expect, it, test } from 'vitest';
import { fitOf, questionsFor } from '../../../shared/agenda/questions.ts';
import type { Fact } from '../../../shared/journal/fact.ts';
import { questionSets } from '../../../shared/text/question-sets.ts';
import { stamps } from '../../support/make.ts';

const fact = (key: string, fields: Partial<Fact> = {}): Fact => ({
  ...stamps(key.replace(/\W/g, '')),
  key,
  state: 'unknown',
  day: '2026-03-02',
  ...fields,
});

describe('the questions of a set', () => {
  it('are those the client has no fact for, whatever the case, accents and marks', () => {
    const facts = [
      fact('¿Quién decide?'),
      fact('NIVEL de esqui', { state: 'confirmed', text: 'medio' }),
      fact('con quién viaja', { trashedAt: '2026-03-02T10:00:00.000Z' }),
    ];
    expect(questionsFor(facts, ['quién decide', 'nivel de esquí', 'con quién viaja'])).toEqual([
      { text: 'quién decide', state: 'unknown' },
      { text: 'nivel de esquí', state: 'confirmed' },
      { text: 'con quién viaja' },
    ]);
  });

  it('are asked once each, and blank lines are none', () => {
    expect(questionsFor([], ['fechas', ' ', 'Fechas', ''])).toEqual([{ text: 'fechas' }]);
  });
});

test.each([
  ['Fontanería', 'fontaneria', 2],
  ['fontanera en Jaca', 'Fontanería', 1],
  ['ski adviser', 'Adviser', 1],
  ['Ibáñez Arquitectos', 'Fontanería', 0],
  ['', 'Fontanería', 0],
  [undefined, 'Fontanería', 0],
] as const)('the trade %s and the set %s fit %i', (trade, name, fit) => {
  expect(fitOf(trade, name)).toBe(fit);
});

test('the ready-made sets are the same in both languages, short, and none asks twice', () => {
  const shape = (language: 'es' | 'en') =>
    questionSets[language].map(({ id, questions }) => [id, questions.length]);
  expect(shape('es')).toEqual(shape('en'));
  for (const { questions } of [...questionSets.es, ...questionSets.en]) {
    expect(questionsFor([], questions).map(({ text }) => text)).toEqual(questions);
    expect(questions.filter((question) => question.length > 48)).toEqual([]);
  }
});
