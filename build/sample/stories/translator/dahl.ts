import { type Story, same, w } from '../../story.ts';

export const dahl: Story = {
  key: 'dahl',
  name: same('Henrik Dahl'),
  kind: 'person',
  relation: 'client',
  trade: w('novelista danés; vive en Altea', 'Danish novelist; lives in Altea'),
  place: 'Altea',
  phone: '+34 600 555 818',
  email: 'henrik@dahl.example',
  met: {
    place: 'Altea',
    when: w('hace cuatro veranos', 'four summers ago'),
    context: w(
      'corregí en voz alta el menú de un bar y él tomaba notas',
      'I was correcting a bar’s menu aloud, and he was taking notes',
    ),
  },
  address: { form: 'tú' },
  tags: ['novela', 'autores'],
  tolerance: 'high',
  cadenceDays: 60,
  people: [
    {
      key: 'mette',
      name: same('Mette'),
      role: w('su mujer; primera lectora', 'his wife; first reader'),
    },
  ],
  facts: [
    {
      key: w('quién aprueba', 'who signs off'),
      text: w('Mette, aunque firme él', 'Mette, though he signs'),
      state: 'assumed',
      ago: 610,
    },
    {
      key: w('plazo de pago', 'payment terms'),
      text: w('al momento, y redondea hacia arriba', 'at once, and rounds up'),
      state: 'confirmed',
      ago: 475,
    },
  ],
  happenings: [
    {
      ago: 733,
      kind: 'meeting',
      with: ['mette'],
      words: w(
        'Cuentos de faro. Mette los leyó en voz alta y corregimos con el mar de fondo.',
        'Lighthouse stories. Mette read them aloud and we corrected to the sound of the sea.',
      ),
      warmth: 2,
      results: [{ kind: 'won', amount: 2100 }],
    },
    {
      ago: 610,
      kind: 'call',
      words: w(
        'Quiere presentar los cuentos en la librería de Altea, conmigo al lado.',
        'He wants to launch the stories in the Altea bookshop, with me beside him.',
      ),
      warmth: 1,
      gives: [
        {
          key: 'presentar',
          by: 'me',
          about: w('presentar los cuentos con él', 'launching the stories with him'),
          words: w('allí estaré, y leo yo el primero', 'I will be there, and read the first one'),
          due: -570,
        },
      ],
    },
    {
      ago: 580,
      kind: 'message',
      words: w(
        'La librería cierra. Me libera de leer; pide que lea igual, en su cocina.',
        'The bookshop is closing. He lets me off reading; could I read all the same, in his kitchen?',
      ),
      settles: [
        { key: 'presentar', kind: 'released', words: w('cerró la librería', 'the shop closed') },
      ],
    },
    {
      ago: 475,
      kind: 'email',
      words: w(
        'Una obra de teatro breve, para aficionados. Mando la mitad y le digo cuándo va el resto.',
        'A short play, for amateurs. I send half, and say when the rest will come.',
      ),
      gives: [
        {
          key: 'teatro',
          by: 'me',
          about: w('la obra de teatro', 'the play'),
          words: w('el resto, antes del ensayo', 'the rest, before the rehearsal'),
          due: -460,
        },
      ],
    },
    {
      ago: 455,
      kind: 'call',
      words: w(
        'El ensayo fue con medio texto. Lo improvisaron, dice, y salió mejor. No me consuela.',
        'They rehearsed with half a text. They made it up, he says, and it was better. That is no comfort.',
      ),
      warmth: 0,
      settles: [{ key: 'teatro', kind: 'broken' }],
      results: [{ kind: 'mistake', key: 'ensayo', promise: 'teatro' }],
    },
    {
      ago: 448,
      kind: 'visit',
      words: w(
        'Fui al estreno con el texto entero y un corte nuevo en el segundo acto. Se quedó el corte.',
        'I went to the first night with the whole text and a new cut in the second act. The cut stayed.',
      ),
      warmth: 2,
      results: [
        {
          kind: 'repair',
          mends: ['teatro', 'ensayo'],
          words: w('Has venido tú; lo demás es papel.', 'You came. The rest is paper.'),
        },
      ],
    },
    {
      ago: 233,
      kind: 'call',
      words: w(
        'Novela nueva, y esta vez sin faro. Me pide que la lea antes de que exista.',
        'A new novel, without a lighthouse this time. He wants me to read it before it exists.',
      ),
      warmth: 1,
      gives: [
        {
          key: 'leer',
          by: 'me',
          about: w('leer el manuscrito', 'reading the manuscript'),
          words: w(
            'lo leo en un mes y te digo la verdad',
            'I will read it in a month and tell you the truth',
          ),
          due: -200,
        },
      ],
    },
    {
      ago: 203,
      kind: 'email',
      words: w(
        'Leída. La verdad: sobra el faro, que sí sale.',
        'Read. The truth: cut the lighthouse, for there is one.',
      ),
      settles: [{ key: 'leer', kind: 'kept' }],
    },
    {
      ago: 41,
      kind: 'call',
      words: w(
        'Ha reescrito el final y quiere otra lectura. La promesa vuelve a estar viva.',
        'He has rewritten the ending and wants another reading. The promise is alive again.',
      ),
      warmth: 1,
      settles: [
        { key: 'leer', kind: 'reopened', words: w('hay final nuevo', 'there is a new ending') },
      ],
      moves: [{ key: 'leer', due: 22 }],
    },
    {
      ago: 20,
      kind: 'message',
      with: ['mette'],
      words: w(
        'Mette dice que el final bueno era el primero. No se lo digo a Henrik todavía.',
        'Mette says the first ending was the right one. I am not telling Henrik yet.',
      ),
      warmth: 2,
    },
    {
      ago: 19,
      kind: 'note',
      trashedAgo: 19,
      words: w(
        'Comprar pilas para el reloj. (Era para mi lista.)',
        'Buy batteries for the clock. (Meant for my own list.)',
      ),
    },
  ],
};
