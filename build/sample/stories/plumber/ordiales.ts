import { type Story, same, w } from '../../story.ts';

export const ordiales: Story = {
  key: 'ordiales',
  name: w('Panadería Ordiales', 'Ordiales Bakery'),
  kind: 'organisation',
  relation: 'client',
  trade: w('panadería', 'bakery'),
  place: 'Mieres',
  phone: '+34 985 555 390',
  met: {
    place: 'Mieres',
    when: w('hace dos años', 'two years ago'),
    context: w(
      'paré a comprar pan y oí el contador dar vueltas',
      'I stopped for bread and heard the meter spinning',
    ),
  },
  address: { form: 'tú' },
  tags: ['hostelería', 'calderas'],
  people: [
    {
      key: 'luz',
      name: same('Luz Ordiales'),
      role: w('amasa de noche', 'kneads by night'),
      birthdayIn: 240,
      address: { form: 'tú', called: 'Luz' },
    },
  ],
  facts: [
    {
      key: w('a qué hora', 'what time'),
      text: w('de dos a cinco de la mañana, o nunca', 'from two to five in the morning, or never'),
      state: 'confirmed',
      ago: 537,
    },
    {
      key: w('llave de paso', 'stopcock'),
      text: w('en el obrador, bajo los sacos', 'in the bakehouse, under the sacks'),
      state: 'confirmed',
      ago: 537,
    },
  ],
  happenings: [
    {
      ago: 537,
      kind: 'visit',
      with: ['luz'],
      words: w(
        'Una fuga bajo el horno, de las que calientan el suelo. A las tres de la mañana, con olor a bollos.',
        'A leak under the oven, the kind that warms the floor. At three in the morning, smelling of buns.',
      ),
      warmth: 2,
      results: [{ kind: 'won', amount: 380 }],
      gives: [
        {
          key: 'contador',
          by: 'me',
          about: w(
            'reclamar lo que contó de más el contador',
            'claiming back what the meter overcounted',
          ),
          words: w('la reclamación del agua la escribo yo', 'I will write to the water company'),
          due: -523,
        },
      ],
    },
    {
      ago: 524,
      kind: 'email',
      words: w(
        'Reclamación enviada, con fotos de la fuga y del pan.',
        'Claim sent, with photos of the leak and of the bread.',
      ),
      settles: [{ key: 'contador', kind: 'kept' }],
    },
    {
      ago: 472,
      kind: 'message',
      with: ['luz'],
      words: w(
        'Le devuelven noventa euros. Me guarda una hogaza.',
        'They give her ninety euros back. She keeps me a loaf.',
      ),
      warmth: 2,
      results: [
        {
          kind: 'solved',
          words: w('Noventa euros son muchos bollos.', 'Ninety euros is a lot of buns.'),
        },
      ],
    },
    {
      ago: 79,
      kind: 'visit',
      words: w(
        'Purgado el circuito del horno. Nada roto; pan para el camino.',
        'Bled the oven’s circuit. Nothing broken; bread for the road.',
      ),
      warmth: 1,
      results: [{ kind: 'renewed', amount: 95 }],
    },
  ],
};
