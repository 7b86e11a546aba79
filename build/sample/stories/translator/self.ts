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
      ago: 280,
      kind: 'note',
      words: w(
        'El plazo que prometo es el que me gustaría; el bueno es ese y un tercio más.',
        'The deadline I promise is the one I would like; the true one is a third longer.',
      ),
      gives: [
        {
          key: 'tercio',
          by: 'me',
          about: w('prometer un tercio más', 'promising a third longer'),
          words: w(
            'a cada plazo, un tercio más antes de decirlo',
            'to every deadline, a third more before I say it',
          ),
        },
      ],
    },
    {
      ago: 14,
      kind: 'note',
      words: w(
        'Una mañana entera sin correo: nueve páginas.',
        'A whole morning without mail: nine pages.',
      ),
    },
  ],
};
