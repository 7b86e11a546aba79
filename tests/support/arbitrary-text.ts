import fc from 'fast-check';

/** What people and hostile files write: accents, emoji, right to left, marks, quotes, 10,000 characters. */
export const anyText = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }).map(whole) },
  fc.constantFrom(
    'Ángel Núñez',
    'مرحبا بالعالم',
    'שלום',
    '👩‍👩‍👧‍👦 familia',
    'n\u0303 y ñ',
    '"\\\u2028\u2029\n\t\u0000',
    '\ufeff',
    '__proto__',
    'constructor',
    'null',
  ),
  { weight: 1, arbitrary: fc.constant('ñandú🦤'.repeat(1250)) },
);

/** The same with at least one character that is not a space. */
export const anyName = anyText.map((text) => (text.trim() === '' ? 'Iglú' : text));

/** JSON of any shape, as a newer minor version might add it. */
export const anyJson: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom(null, true, false, 0, -3, 1.5, 1e-7),
    fc.integer(),
    anyText,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(unknownKey(), tie('value'), { maxKeys: 3 }),
  ),
})).value;

/** Keys that no schema knows, awkward ones among them; never `__proto__`, which is refused. */
export function unknownKey(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom('constructor', 'toString', 'hasOwnProperty', '10', '9', 'Zeta', 'ñ', '🦤', 'é'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }).map((text) => `x${whole(text)}`),
  );
}

function whole(text: string): string {
  return [...text].filter((one) => !/^[\ud800-\udfff]$/.test(one)).join('');
}
