import { type Story, same, w } from '../../story.ts';

export const lucia: Story = {
  key: 'lucia',
  name: same('Lucía Peñalver'),
  kind: 'person',
  relation: 'client',
  trade: w('maestra', 'schoolteacher'),
  place: 'Huesca',
  phone: '+34 974 555 088',
  email: 'lucia.penalver@escuela.example',
  met: {
    place: 'Cerler',
    when: w('en Carnaval', 'at Carnival'),
    context: w(
      'perdió un guante y lo encontramos entre tres',
      'she lost a glove, and three of us found it',
    ),
  },
  address: { form: 'tú', called: 'Lucía' },
  tags: ['familias', 'cerler'],
  people: [
    {
      key: 'mellizas',
      name: w('Las mellizas', 'The twins'),
      role: w('cinco años; primera vez', 'five years old; first time'),
      birthdayIn: 6,
      years: 6,
    },
  ],
  facts: [
    {
      key: w('niñas', 'children'),
      text: w('mellizas, cinco años', 'twins, aged five'),
      state: 'confirmed',
      ago: 48,
    },
    { key: w('si esquía ella', 'whether she skis'), state: 'unknown', ago: 48 },
  ],
  happenings: [
    {
      ago: 280,
      kind: 'message',
      words: w(
        'Pregunta si hay clases en las que los niños no lloren. Le digo la verdad: las hay en las que lloran menos.',
        'She asks if there are lessons where children do not cry. I tell her the truth: there are some where they cry less.',
      ),
      warmth: 1,
    },
    {
      ago: 48,
      kind: 'call',
      words: w(
        'Vendrán en Reyes. La misma monitora para las dos, o ninguna.',
        'They come at Epiphany. The same instructor for both girls, or none.',
      ),
      warmth: 0,
    },
    {
      ago: 19,
      kind: 'call',
      words: w(
        'Se decide por Cerler. Quiere saber quién les va a dar la mano.',
        'She settles on Cerler. She wants to know who will be holding their hands.',
      ),
      warmth: 1,
      gives: [
        {
          key: 'monitora',
          by: 'me',
          about: w(
            'hablar con la monitora para las niñas',
            'talking to the instructor for the girls',
          ),
          words: w('a fin de mes te digo quién es', 'by the end of the month I will tell you who'),
          due: 5,
        },
      ],
    },
  ],
};
