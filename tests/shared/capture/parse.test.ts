import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Captured, parseCapture } from '../../../shared/capture/parse.ts';
import { addDays, daysBetween } from '../../../shared/journal/day.ts';

const now = '2026-11-25T10:00';
const today = '2026-11-25';
const clients = [
  { id: 'ana', name: 'Ana Beltrán Ochoa', aka: ['Anita'] },
  { id: 'hotel', name: 'Hotel Montarto', people: ['Gustavo Peña', 'Inés'] },
  { id: 'herrera', name: 'Jorge Herrera' },
  { id: 'herrero', name: 'Jorge Herrero' },
  { id: 'domingo', name: 'Domingo Sanz' },
  { id: 'will', name: 'Will Parker' },
];
const read = (text: string, language?: string): Captured =>
  parseCapture(text, { now, clients, ...(language !== undefined && { language }) });

/** Pieces of lines as people type them, and what nobody would. */
const pieces = fc.constantFrom(
  'llamé a Ana',
  'le mando el presupuesto',
  'me paga',
  'en dos semanas',
  'el viernes',
  'el 31/02',
  '99/99/9999',
  'year 9999',
  'I owe her',
  "she'll send it",
  'by next Friday',
  'no',
  'si',
  '¿',
  '?',
  '+2',
  '#tag',
  '@ana',
  '3.600 €',
  '"una maravilla"',
  'a week on Friday',
  'antes del 30 de febrero',
  '\u200b',
  '😀',
  '\n',
  '.',
  ',',
);
const lines = fc.oneof(
  fc.array(pieces, { maxLength: 12 }).map((some) => some.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.string({ unit: 'binary', maxLength: 120 }),
);

describe('reading a line', () => {
  test('never throws, and every span lies within the text', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const { text, promises, settles, outcomes, ...rest } = read(line);
        const spans = [
          ...promises,
          ...settles,
          ...outcomes,
          ...[rest.clientSpan, rest.kindSpan, rest.onSpan, rest.warmthSpan],
        ].filter((span) => span !== undefined);
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeLessThan(end);
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('names no day further than ten years away', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const { on, promises, settles } = read(line);
        const days = [on, ...[...promises, ...settles].flatMap(({ due }) => due?.day ?? [])];
        for (const day of days) expect(Math.abs(daysBetween(today, day))).toBeLessThanOrEqual(3660);
      }),
      { numRuns: 1500 },
    );
  });

  test('is the same whether accents are composed or not', () => {
    fc.assert(
      fc.property(lines, (line) => {
        expect(read(line.normalize('NFD'))).toEqual(read(line.normalize('NFC')));
      }),
      { numRuns: 1500 },
    );
  });

  test('says from which words each thing was read', () => {
    const line = 'Ayer llamé a Anita, encantada. Le mando el presupuesto el viernes. #obra';
    const got = read(line);
    const at = (span?: { start: number; end: number }) => span && line.slice(span.start, span.end);
    expect(at(got.clientSpan)).toBe('Anita');
    expect(at(got.kindSpan)).toBe('llamé');
    expect(at(got.onSpan)).toBe('Ayer');
    expect(at(got.warmthSpan)).toBe('encantada');
    expect(at(got.promises[0])).toBe('Le mando el presupuesto el viernes');
    expect(at(got.promises[0]?.dueSpan)).toBe('el viernes');
    expect(got.tags).toEqual(['obra']);
  });
});

describe('what cannot be known is not guessed', () => {
  test('two clients that fit are both named, and neither is taken', () => {
    const got = read('Llamé a Jorge');
    expect(got.client).toBeNull();
    expect([...got.candidates].sort()).toEqual(['herrera', 'herrero']);
    expect(read('Llamé a Jorge Herrero').client).toBe('herrero');
  });

  test('a word that is a name too is one only where names stand', () => {
    expect(read('El domingo llamé a Ana').client).toBe('ana');
    expect(read('Domingo llamó el lunes').client).toBe('domingo');
    expect(read('will send Ana the plan on Monday').client).toBe('ana');
    expect(read('Will Parker will pay on Monday').client).toBe('will');
  });

  test('no promise in a question, a condition, a doubt, a denial, or of others', () => {
    const none = [
      '¿Le mando el contrato a Ana el viernes?',
      'Si Ana me paga el viernes, le hago un descuento.',
      'Quizá le mande algo a Ana el lunes.',
      'No le prometí nada a Ana.',
      'Su contable me manda los papeles el lunes.',
      'Should I send Ana the plan on Friday?',
      "Ana's accountant will send the forms on Monday.",
      'Ana might come by on Friday.',
      "I won't send Ana anything on Friday.",
    ];
    expect(none.filter((line) => read(line).promises.length > 0)).toEqual([]);
  });

  test('a settling promises nothing anew', () => {
    const got = read('Ya le envié a Ana el presupuesto que le prometí');
    expect(got.settles).toMatchObject([{ as: 'kept', by: 'me' }]);
    expect(got.promises).toEqual([]);
  });
});

describe('the day of a promise', () => {
  test.each([
    ['Le mando el plano a Ana mañana por la mañana', '2026-11-26', 'day'],
    ['Le mando el plano a Ana el miércoles', '2026-12-02', 'day'],
    ['Le mando el plano a Ana el lunes de la semana que viene', '2026-11-30', 'day'],
    ['Le mando el plano a Ana esta semana', '2026-11-27', 'week'],
    ['Le mando el plano a Ana la próxima semana', '2026-12-04', 'week'],
    ['Le mando el plano a Ana a finales de mes', '2026-11-30', 'month'],
    ['Le mando el plano a Ana a principios de marzo', '2027-03-05', 'day'],
    ['Le mando el plano a Ana el 15', '2026-12-15', 'day'],
    ['Le mando el plano a Ana el 3/12', '2026-12-03', 'day'],
    ['Le mando el plano a Ana el 12/25', '2026-12-25', 'day'],
    ['Le mando el plano a Ana el 3 de marzo de 2027', '2027-03-03', 'day'],
    ["I'll send Ana the plan by EOD tomorrow", '2026-11-26', 'day'],
    ["I'll send Ana the plan in a couple of weeks", '2026-12-09', 'day'],
    ["I'll send Ana the plan a week on Friday", '2026-12-04', 'day'],
    ["I'll send Ana the plan mid-January", '2027-01-15', 'day'],
    ["I'll send Ana the plan on 2027-02-01", '2027-02-01', 'day'],
  ])('%s', (line, day, precision) => {
    expect(read(line).promises[0]?.due).toEqual({ day, precision });
  });

  test('in slashes is month first for Americans alone', () => {
    const line = "I'll send Ana the plan by 3/4";
    expect(read(line, 'en-GB').promises[0]?.due?.day).toBe('2027-04-03');
    expect(read(line, 'en').promises[0]?.due?.day).toBe('2027-04-03');
    expect(read(line, 'en-US').promises[0]?.due?.day).toBe('2027-03-04');
  });

  test('is none where none is named, or only a time without a date', () => {
    expect(read('Le debo a Ana una llamada').promises[0]?.due).toBeUndefined();
    expect(read("I'll send Ana the plan when she's back").promises[0]?.due).toBeUndefined();
  });

  test('is each its own where one line gives two', () => {
    const got = read('Le mando a Ana el contrato el lunes y la factura el martes');
    expect(got.promises.map(({ due }) => due?.day)).toEqual(['2026-11-30', '2026-12-01']);
  });
});

describe('odd input', () => {
  test('a pasted letter of 5,000 words keeps its words and is read from its beginning', () => {
    const letter = `Ana escribió por correo. ${'Y otra cosa más que contar. '.repeat(900)}`;
    const got = read(letter);
    expect(got.text).toBe(letter);
    expect(got).toMatchObject({ client: 'ana', kind: 'email' });
  });

  test.each(['', '   ', '😀😀😀', '\u200b\u200b', '...', '#', '@', '+', '31/02/2026'])(
    'of %j nothing is made',
    (line) => {
      expect(read(line)).toMatchObject({
        client: null,
        kind: 'note',
        on: today,
        warmth: null,
        promises: [],
        outcomes: [],
        settles: [],
        tags: [],
      });
    },
  );

  test('zero-width characters hide no name', () => {
    expect(read('Llamé a \u200bAna\u200b ayer')).toMatchObject({
      client: 'ana',
      kind: 'call',
      on: addDays(today, -1),
    });
  });

  test('both languages in one line are both read', () => {
    const got = read("Llamé a Ana, happy with the piso. I'll send her el presupuesto mañana");
    expect(got).toMatchObject({ client: 'ana', kind: 'call', warmth: 1 });
    expect(got.promises[0]?.due?.day).toBe(addDays(today, 1));
  });

  test('shouting is read like speaking', () => {
    expect(read('ANITA: LE MANDO EL PLANO MAÑANA').promises).toHaveLength(1);
  });
});
