import { type Story, same, w } from '../../story.ts';

export const salgado: Story = {
  key: 'salgado',
  name: same('Iker Salgado'),
  kind: 'person',
  relation: 'client',
  trade: w('capitán de barco', 'ship’s captain'),
  place: 'Santander',
  phone: '+34 942 555 066',
  email: 'iker.salgado@naviera.example',
  met: {
    place: 'Alto Campoo',
    when: w('hace tres inviernos', 'three winters ago'),
    context: w(
      'preguntó por el viento antes que por el precio',
      'he asked about the wind before the price',
    ),
    byClient: 'begona',
  },
  address: { form: 'tú', called: 'capitán' },
  tags: ['travesía', 'solo'],
  tolerance: 'high',
  cadenceDays: 90,
  facts: [
    {
      key: w('nivel', 'level'),
      text: w('travesía, sin remontes', 'touring, no lifts'),
      state: 'confirmed',
      ago: 720,
    },
    {
      key: w('con quién viaja', 'who comes along'),
      text: w('solo, y llama cada noche a su madre', 'alone, and rings his mother every night'),
      state: 'assumed',
      ago: 540,
    },
    { key: w('cuándo vuelve a embarcar', 'when he sails again'), state: 'unknown', ago: 29 },
  ],
  ideas: [
    {
      words: w('un curso de aludes con su tripulación', 'an avalanche course with his crew'),
      ago: 540,
      reasonForNo: 'other-supplier',
    },
    {
      words: w('cambiar de valle cada año', 'another valley each year'),
      ago: 398,
      reasonForNo: 'other',
      revisitIn: 24,
    },
  ],
  ownWords: [
    {
      ago: 398,
      word: 'attentive',
      reason: w('me corrige, pero se queda', 'he corrects me, but stays'),
    },
    { ago: 29, word: 'firm', reason: w('llama él', 'he is the one who rings') },
  ],
  happenings: [
    {
      ago: 720,
      kind: 'call',
      words: w(
        'Quiere la cresta del Cuchillón con la primera nieve. Ha mirado ya cuatro partes.',
        'He wants the Cuchillón ridge on the first snow. He has read four forecasts already.',
      ),
      warmth: 1,
      gives: [
        {
          key: 'cresta',
          by: 'me',
          about: w('un guía para la cresta', 'a guide for the ridge'),
          words: w(
            'te encuentro guía antes de Nochebuena',
            'you will have a guide by Christmas Eve',
          ),
          due: -700,
        },
      ],
    },
    {
      ago: 702,
      kind: 'message',
      words: w('Guía encontrado: Sito, de Reinosa.', 'Guide found: Sito, from Reinosa.'),
      settles: [{ key: 'cresta', kind: 'kept' }],
    },
    {
      ago: 699,
      kind: 'call',
      words: w(
        'Sito se ha roto la muñeca. Vuelta a empezar, y lo digo yo antes de que lo pregunte él.',
        'Sito has broken his wrist. Back to the start, and I say so before he asks.',
      ),
      warmth: 0,
      settles: [
        {
          key: 'cresta',
          kind: 'reopened',
          words: w('el guía ya no puede', 'the guide no longer can'),
        },
      ],
      moves: [{ key: 'cresta', due: -684 }],
    },
    {
      ago: 685,
      kind: 'visit',
      words: w(
        'Subieron con la hija de Sito, que va más deprisa. Arriba lloró de frío y de gusto.',
        'They went up with Sito’s daughter, who is faster. At the top he cried, from cold and from joy.',
      ),
      warmth: 2,
      settles: [{ key: 'cresta', kind: 'kept' }],
      results: [
        {
          kind: 'milestone',
          words: w(
            'Llevaba veinte años mirándola desde el puente.',
            'For twenty years I had looked at it from the bridge.',
          ),
        },
      ],
    },
    {
      ago: 540,
      kind: 'meeting',
      words: w(
        'Café en el muelle. Los aludes los estudia con los de siempre, y me parece bien.',
        'Coffee on the quay. Avalanches he studies with his usual people, and that is fine by me.',
      ),
      warmth: 1,
    },
    {
      ago: 398,
      kind: 'call',
      words: w(
        'Pide un refugio con cobertura y otro sin ella. Promete mandarme sus fechas de embarque.',
        'He asks for one hut with a signal and one without. He promises me his sailing dates.',
      ),
      gives: [
        {
          key: 'embarque',
          by: 'them',
          about: w('sus fechas de embarque', 'his sailing dates'),
          words: w('en cuanto las tenga, te las paso', 'as soon as I have them, so do you'),
          due: -380,
        },
      ],
    },
    {
      ago: 377,
      kind: 'email',
      words: w(
        'Manda la mitad: el segundo barco aún no tiene puerto.',
        'He sends half: the second ship has no port yet.',
      ),
      settles: [{ key: 'embarque', kind: 'partly' }],
    },
    {
      ago: 222,
      kind: 'warning',
      words: w(
        'Le avisé de la placa de viento en la cara norte. Fue por la norte.',
        'I warned him of the wind slab on the north face. He went by the north.',
      ),
      heeded: false,
    },
    {
      ago: 29,
      kind: 'call',
      words: w(
        'Llama desde Rotterdam para saber si ha nevado. Ha nevado.',
        'He rings from Rotterdam to know if it has snowed. It has.',
      ),
      warmth: 2,
    },
    {
      ago: 28,
      kind: 'note',
      trashedAgo: 27,
      words: w(
        'Apuntado aquí por error: era de otro Iker.',
        'Noted here by mistake: it was another Iker’s.',
      ),
    },
    {
      ago: -6,
      kind: 'meeting',
      plan: true,
      words: w(
        'Desayuno con el capitán, entre barco y barco.',
        'Breakfast with the captain, between two ships.',
      ),
    },
  ],
};
