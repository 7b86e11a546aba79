import { type Story, w } from '../../story.ts';

export const self: Story = {
  key: 'self',
  name: w('Yo', 'Myself'),
  kind: 'person',
  relation: 'self',
  address: { form: 'none' },
  tags: [],
  happenings: [
    {
      ago: 30,
      kind: 'note',
      words: w(
        'Prometo menos desde que lo apunto. Y cumplo más.',
        'I promise less since I write it down. And keep more.',
      ),
      gives: [
        {
          key: 'parar',
          by: 'me',
          about: w('parar los domingos', 'stopping on Sundays'),
          words: w('los domingos no contesto a nadie', 'on Sundays I answer nobody'),
        },
      ],
    },
    {
      ago: 11,
      kind: 'note',
      words: w(
        'Domingo entero sin teléfono. No se hundió nada.',
        'A whole Sunday without the phone. Nothing sank.',
      ),
    },
  ],
};
