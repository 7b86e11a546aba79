import { type Story, w } from '../../story.ts';

/** Written down in a hurry, and found months later to be somebody already known. */
export const begoTwice: Story = {
  key: 'bego-twice',
  name: w('Bego, la de la librería', 'Bego from the bookshop'),
  kind: 'person',
  relation: 'prospect',
  place: 'San Sebastián',
  phone: '+34 600 555 121',
  address: { form: 'tú' },
  tags: [],
  facts: [
    {
      key: w('comidas', 'meals'),
      text: w('nada de setas', 'no mushrooms'),
      state: 'confirmed',
      ago: 238,
    },
  ],
  merged: { into: 'begona', ago: 149 },
  happenings: [
    {
      ago: 238,
      kind: 'call',
      words: w(
        'Llama desde otro número. Busca un refugio donde se coma sin prisa, y sin setas.',
        'She rings from another number. She is after a hut where one eats slowly, and without mushrooms.',
      ),
      warmth: 1,
    },
  ],
};
