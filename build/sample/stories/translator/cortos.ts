import { type Story, same, w } from '../../story.ts';

export const cortos: Story = {
  key: 'cortos',
  name: w('Festival de Cortos de Alcoy', 'Alcoy Short Film Festival'),
  kind: 'organisation',
  relation: 'client',
  trade: w('festival de cine', 'film festival'),
  place: 'Alcoi',
  email: 'hola@cortosalcoi.example',
  met: {
    place: 'Alcoi',
    when: w('hace dos años', 'two years ago'),
    context: w(
      'me senté en la fila de los subtituladores sin saberlo',
      'I sat in the subtitlers’ row without knowing',
    ),
  },
  address: { form: 'tú' },
  tags: ['subtítulos', 'festivales'],
  people: [
    {
      key: 'jordi',
      name: same('Jordi Sempere'),
      role: w('programa y barre', 'programmes, and sweeps up'),
      birthdayIn: 301,
      address: { form: 'tú', called: 'Jordi' },
    },
  ],
  facts: [
    {
      key: w('formato de entrega', 'delivery format'),
      text: w(
        'subtítulos de dos líneas, cuarenta signos',
        'subtitles of two lines, forty characters',
      ),
      state: 'confirmed',
      ago: 622,
    },
    {
      key: w('plazo de pago', 'payment terms'),
      text: w('cuando cobra la subvención', 'when their grant comes in'),
      state: 'assumed',
      ago: 452,
    },
  ],
  happenings: [
    {
      ago: 622,
      kind: 'call',
      with: ['jordi'],
      words: w(
        'Nueve cortos y una semana. Dos no tienen diálogo; esos los hago gratis.',
        'Nine shorts and a week. Two have no dialogue; those I do for nothing.',
      ),
      warmth: 2,
      results: [{ kind: 'won', amount: 840 }],
      gives: [
        {
          key: 'nueve',
          by: 'me',
          about: w('los subtítulos de los nueve cortos', 'subtitles for the nine shorts'),
          words: w('el último lo tienes la víspera', 'you will have the last one the day before'),
          due: -614,
        },
      ],
    },
    {
      ago: 615,
      kind: 'email',
      with: ['jordi'],
      words: w(
        'Los nueve, con dos días de sueño atrasado. Ni una línea de cuarenta y uno.',
        'All nine, and two nights’ sleep owed. Not one line of forty-one.',
      ),
      settles: [{ key: 'nueve', kind: 'kept' }],
    },
    {
      ago: 613,
      kind: 'visit',
      words: w(
        'La sala se rió donde tocaba. Es la única nota que cuenta.',
        'The room laughed where it should. No other mark counts.',
      ),
      warmth: 2,
      results: [
        { kind: 'praise', words: w('Nadie leyó: todos oyeron.', 'Nobody read. Everybody heard.') },
      ],
    },
    {
      ago: 452,
      kind: 'email',
      with: ['jordi'],
      words: w('Cobrado, con la subvención y una camiseta.', 'Paid, with the grant and a T-shirt.'),
    },
    {
      ago: 251,
      kind: 'call',
      with: ['jordi'],
      words: w(
        'Otra edición, once cortos. Le pido dos semanas y me las da sin rechistar.',
        'Another year, eleven shorts. I ask for two weeks and get them without a murmur.',
      ),
      warmth: 1,
      results: [{ kind: 'renewed', amount: 1050 }],
    },
    {
      ago: 76,
      kind: 'message',
      with: ['jordi'],
      words: w(
        'Un corto nuestro ha ganado en Gijón. «Nuestro», dice.',
        'One of our shorts has won in Gijón. “Our”, he says.',
      ),
      warmth: 2,
    },
  ],
};
