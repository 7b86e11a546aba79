import { type Story, same, w } from '../../story.ts';

export const casals: Story = {
  key: 'casals',
  name: w('Familia Casals', 'The Casals family'),
  kind: 'person',
  relation: 'client',
  trade: w('hosteleros', 'innkeepers'),
  place: 'Girona',
  phone: '+34 972 555 190',
  met: {
    place: 'La Molina',
    when: w('hace cuatro inviernos', 'four winters ago'),
    by: w('su vecino, el farmacéutico', 'their neighbour, the chemist'),
  },
  notes: w(
    'Se fueron a vivir a Menorca. Ni rencor ni nieve.',
    'They moved to Menorca. No hard feelings, and no snow.',
  ),
  address: { form: 'tú' },
  tags: ['familias'],
  people: [
    {
      key: 'roser',
      name: same('Roser'),
      role: w('la abuela; la que mandaba', 'the grandmother; the one in charge'),
    },
  ],
  archivedAgo: 214,
  happenings: [
    {
      ago: 716,
      kind: 'call',
      with: ['roser'],
      words: w(
        'Ocho, de los tres a los ochenta años. Roser quiere trineo para los dos extremos.',
        'Eight of them, aged three to eighty. Roser wants a sledge for both ends.',
      ),
      warmth: 1,
      gives: [
        {
          key: 'trineos',
          by: 'me',
          about: w(
            'trineos para la pequeña y la abuela',
            'sledges for the youngest and the eldest',
          ),
          words: w('dos trineos, con cojín', 'two sledges, with a cushion'),
          due: -680,
        },
      ],
    },
    {
      ago: 681,
      kind: 'visit',
      words: w(
        'Dos trineos y un cojín solo. Lo compartieron por turnos.',
        'Two sledges and one cushion. They took turns.',
      ),
      settles: [{ key: 'trineos', kind: 'partly' }],
      results: [{ kind: 'won', amount: 2650 }],
    },
    {
      ago: 430,
      kind: 'call',
      words: w(
        'Este año igual, si les guardo el hostal pequeño.',
        'The same this year, if I can keep the small inn for them.',
      ),
      gives: [
        {
          key: 'hostal',
          by: 'me',
          about: w('guardar el hostal pequeño', 'keeping the small inn'),
          words: w('os lo guardo hasta noviembre', 'it is yours until November'),
          due: -395,
        },
      ],
    },
    {
      ago: 408,
      kind: 'call',
      words: w(
        'Se mudan a Menorca. Me sueltan de lo prometido y lo celebramos por teléfono.',
        'They are moving to Menorca. They let me off my word and we toast it over the phone.',
      ),
      warmth: 1,
      settles: [
        { key: 'hostal', kind: 'released', words: w('ya no hace falta', 'no longer needed') },
      ],
      results: [
        {
          kind: 'lost',
          words: w(
            'Si nieva en Menorca, te llamo la primera.',
            'If it snows in Menorca, you are the first I will ring.',
          ),
        },
      ],
    },
    {
      ago: 402,
      kind: 'gift',
      words: w('Les mando una bola de nieve, de las de agitar.', 'I send them a snow globe.'),
    },
  ],
};
