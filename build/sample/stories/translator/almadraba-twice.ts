import { type Story, w } from '../../story.ts';

export const almadrabaTwice: Story = {
  key: 'almadraba-twice',
  name: w('Almadraba, producción', 'Almadraba, production'),
  kind: 'organisation',
  relation: 'client',
  place: 'Barcelona',
  email: 'produccion@almadraba.example',
  address: { form: 'tú' },
  tags: ['editoriales'],
  facts: [
    {
      key: w('formato de entrega', 'delivery format'),
      text: w('Word, con estilos; nunca PDF', 'Word, with styles; never a PDF'),
      state: 'confirmed',
      ago: 588,
    },
  ],
  merged: { into: 'almadraba', ago: 421 },
  happenings: [
    {
      ago: 588,
      kind: 'email',
      words: w(
        'Galeradas: treinta y una dudas y una sola errata mía. La errata, en la primera línea.',
        'Proofs: thirty-one queries and a single typo of mine. It is in the first line.',
      ),
      warmth: 0,
      results: [{ kind: 'solved' }],
    },
  ],
};
