import { type Story, w } from '../../story.ts';

export const carmelaTwice: Story = {
  key: 'carmela-twice',
  name: w('La señora del 2.º B', 'The lady in 2B'),
  kind: 'person',
  relation: 'client',
  place: 'Gijón',
  phone: '+34 600 555 022',
  address: { form: 'usted' },
  tags: [],
  facts: [
    {
      key: w('a qué hora', 'what time'),
      text: w('nunca a la de la misa', 'never during Mass'),
      state: 'confirmed',
      ago: 611,
    },
  ],
  merged: { into: 'carmela', ago: 454 },
  happenings: [
    {
      ago: 611,
      kind: 'call',
      words: w(
        'Llama desde el móvil del sobrino: gotea el lavabo. Era la goma; dos minutos.',
        'Rings on her nephew’s mobile: the basin drips. It was the washer; two minutes.',
      ),
      results: [{ kind: 'solved' }],
    },
  ],
};
