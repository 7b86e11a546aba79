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
      ago: 164,
      kind: 'note',
      words: w(
        'Lo de La Caleya no fue el separador: fue no llamar.',
        'With La Caleya it was not the trap. It was not ringing.',
      ),
      gives: [
        {
          key: 'avisar',
          by: 'me',
          about: w('llamar antes de llegar tarde', 'ringing before I am late'),
          words: w('si no llego, llamo yo primero', 'if I cannot make it, I ring first'),
        },
      ],
    },
    {
      ago: 12,
      kind: 'note',
      words: w(
        'Tres semanas sin que nadie me llame a mí para preguntar. Es eso.',
        'Three weeks without anybody ringing me to ask. That is all it is.',
      ),
    },
  ],
};
