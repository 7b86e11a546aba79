import { type Story, same, w } from '../../story.ts';

export const begona: Story = {
  key: 'begona',
  name: same('Begoña Larrañaga'),
  kind: 'person',
  relation: 'client',
  trade: w('dueña de una librería', 'owner of a bookshop'),
  place: 'San Sebastián',
  phone: '+34 943 555 120',
  met: {
    place: 'Candanchú',
    when: w('hace tres inviernos', 'three winters ago'),
    context: w('se le rompió un bastón y le presté el mío', 'she broke a pole and I lent her mine'),
  },
  address: { form: 'tú', called: 'Bego' },
  tags: ['puentes', 'candanchú'],
  people: [
    {
      key: 'itziar',
      name: same('Itziar'),
      role: w('su hermana; paga a medias', 'her sister; pays half'),
    },
  ],
  facts: [
    {
      key: w('nivel', 'level'),
      text: w('azul, y a mucha honra', 'blue, and proud of it'),
      state: 'confirmed',
      ago: 338,
    },
    {
      key: w('transporte', 'transport'),
      text: w('no conduce con nieve', 'will not drive in snow'),
      state: 'confirmed',
      ago: 150,
    },
    { key: w('si viene su hermana', 'whether her sister comes'), state: 'unknown', ago: 66 },
  ],
  happenings: [
    {
      ago: 338,
      kind: 'call',
      words: w(
        'El puente de diciembre lo quiere corto y sin madrugones. Me lee por teléfono la primera página de una novela que pasa en un refugio.',
        'The December weekend she wants short, and no early mornings. She reads me over the phone the first page of a novel set in a mountain hut.',
      ),
      warmth: 2,
    },
    {
      ago: 298,
      kind: 'call',
      words: w(
        'Habla maravillas del refugio y fatal del autobús. Lo del autobús tiene arreglo.',
        'She praises the hut to the skies and damns the coach. The coach can be mended.',
      ),
      warmth: 1,
      results: [
        {
          kind: 'praise',
          words: w(
            'Es la primera vez que un viaje se parece a lo que me contaron.',
            'It is the first time that a trip was like what I was told.',
          ),
        },
      ],
    },
    {
      ago: 150,
      kind: 'message',
      words: w(
        'Me manda un libro: «para las noches sin cobertura».',
        'She sends me a book: “for the nights without a signal”.',
      ),
      warmth: 2,
    },
    {
      ago: 66,
      kind: 'call',
      words: w(
        'Quiere ir en el puente de la Inmaculada, con o sin Itziar. Otra vez sin coche.',
        'She wants to go for the December long weekend, with Itziar or without. No car, again.',
      ),
      warmth: 0,
      gives: [
        {
          key: 'puente',
          by: 'me',
          about: w(
            'tres propuestas para el puente de la Inmaculada',
            'three proposals for the December long weekend',
          ),
          words: w('antes de diciembre tienes tres propuestas', 'three proposals before December'),
          due: 2,
        },
      ],
    },
  ],
};
