import { type Story, same, w } from '../../story.ts';

export const ana: Story = {
  key: 'ana',
  name: same('Ana Beltrán Ochoa'),
  kind: 'person',
  relation: 'client',
  trade: w('traductora', 'translator'),
  place: 'Madrid',
  phone: '+34 915 555 093',
  email: 'ana.beltran@correo.example',
  met: {
    place: 'Baqueira',
    when: w('hace dos inviernos', 'two winters ago'),
    context: w(
      'le cambié unas botas que le hacían daño',
      'I changed a pair of boots that hurt her',
    ),
    by: w('la monitora, Nerea', 'the instructor, Nerea'),
  },
  address: { form: 'tú', called: 'Ana' },
  tags: ['baqueira', 'familias'],
  tolerance: 'high',
  people: [
    {
      key: 'martin',
      name: same('Martín'),
      role: w('su hijo pequeño', 'her youngest'),
      birthdayIn: 1,
      years: 9,
      notes: w('le encantan los saltos', 'loves jumps'),
    },
    {
      key: 'luis',
      name: same('Luis'),
      role: w('su marido; no esquía, cocina', 'her husband; does not ski, cooks'),
    },
  ],
  facts: [
    {
      key: w('nivel', 'level'),
      text: w('roja; Martín, lo que le echen', 'red; Martín, anything at all'),
      state: 'confirmed',
      ago: 330,
    },
    {
      key: w('horario', 'hours'),
      text: w('nunca antes de las diez', 'never before ten'),
      state: 'confirmed',
      ago: 190,
    },
  ],
  ideas: [
    {
      words: w(
        'una semana de verano en el valle, con bicis',
        'a summer week in the valley, with bikes',
      ),
      ago: 190,
      reasonForNo: 'did-not-know',
      revisitIn: 120,
    },
  ],
  happenings: [
    {
      ago: 330,
      kind: 'visit',
      words: w(
        'Botas nuevas, una talla menos. Media hora después bajaba cantando.',
        'New boots, a size smaller. Half an hour later she was coming down singing.',
      ),
      warmth: 2,
      results: [{ kind: 'solved' }],
    },
    {
      ago: 268,
      kind: 'message',
      words: w(
        'Foto de Martín en el aire. Dice que aterrizó.',
        'A photo of Martín in the air. She says he landed.',
      ),
      warmth: 1,
    },
    {
      ago: 190,
      kind: 'call',
      words: w(
        'No sabía que aquí se viene en verano. Le hablé de las bicis y de la hierba hasta la cintura.',
        'She did not know people come in summer. I told her of the bikes, and grass up to the waist.',
      ),
      warmth: 1,
    },
    {
      ago: 88,
      kind: 'call',
      words: w(
        'Otra vez en febrero, si el piso es el mismo. Y si no, que tenga horno.',
        'February again, if it is the same flat. And if not, it must have an oven.',
      ),
      warmth: 1,
      gives: [
        {
          key: 'piso',
          by: 'me',
          about: w('el mismo piso, con horno', 'the same flat, with an oven'),
          words: w('en una semana sé si está libre', 'in a week I will know if it is free'),
          due: -81,
        },
      ],
    },
    {
      ago: 82,
      kind: 'call',
      words: w(
        'Está libre y es suyo. Gritó tanto que oí a Luis preguntar qué pasaba.',
        'It is free, and hers. She shouted so loud that I heard Luis ask what was wrong.',
      ),
      warmth: 2,
      settles: [{ key: 'piso', kind: 'kept' }],
      results: [{ kind: 'renewed', amount: 1850 }],
    },
    {
      ago: 19,
      kind: 'email',
      words: w(
        'Le aviso de que la pista de trineos cierra en enero por obras. Lo apunta y da las gracias.',
        'I warn her that the sledge run will be shut for works in January. She notes it and thanks me.',
      ),
      results: [
        {
          kind: 'praise',
          words: w(
            'Contigo el viaje empieza cuando llamas.',
            'With you the trip begins when you ring.',
          ),
        },
      ],
    },
    {
      ago: 0,
      kind: 'visit',
      plan: true,
      words: w(
        'Café con Ana a las seis, en la estación. Llevarle el mapa de saltos para Martín.',
        'Coffee with Ana at six, at the station. Take her the map of jumps for Martín.',
      ),
    },
  ],
};
