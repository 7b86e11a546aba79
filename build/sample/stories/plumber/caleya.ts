import { type Story, same, w } from '../../story.ts';

export const caleya: Story = {
  key: 'caleya',
  name: same('Sidrería La Caleya'),
  kind: 'organisation',
  relation: 'client',
  trade: w('sidrería', 'cider house'),
  place: 'Villaviciosa',
  phone: '+34 985 555 077',
  met: {
    place: 'Villaviciosa',
    when: w('una noche de fiesta mayor', 'on the night of the town’s fair'),
    context: w(
      'fui a cenar y acabé debajo del fregadero',
      'I went for dinner and ended up under the sink',
    ),
  },
  address: { form: 'tú' },
  tags: ['hostelería', 'desagües'],
  people: [
    {
      key: 'chus',
      name: same('Chus Miyar'),
      role: w('dueña; manda y fríe', 'owner; gives orders and fries'),
      birthdayIn: 3,
      years: 52,
      address: { form: 'tú', called: 'Chus' },
    },
    {
      key: 'xuan',
      name: same('Xuan'),
      role: w('escancia; llama él cuando se atasca', 'pours the cider; rings when it clogs'),
    },
  ],
  facts: [
    {
      key: w('a qué hora', 'what time'),
      text: w('antes de las doce o después de las cinco', 'before noon or after five'),
      state: 'confirmed',
      ago: 641,
    },
    {
      key: w('separador de grasas', 'grease trap'),
      text: w('pequeño para lo que fríen', 'too small for what they fry'),
      state: 'confirmed',
      ago: 350,
    },
    {
      key: w('llave de paso', 'stopcock'),
      text: w('en la bodega, tras el tercer tonel', 'in the cellar, behind the third cask'),
      state: 'confirmed',
      ago: 641,
    },
    { key: w('licencia de la terraza', 'terrace licence'), state: 'unknown', ago: 46 },
  ],
  ideas: [
    {
      words: w(
        'limpiar el separador cada tres meses, con cuota',
        'emptying the trap every three months, for a fee',
      ),
      ago: 350,
      reasonForNo: 'did-not-know',
      revisitIn: 9,
    },
  ],
  ownWords: [
    {
      ago: 168,
      word: 'fragile',
      reason: w('ya no me guarda mesa', 'she no longer keeps me a table'),
    },
    {
      ago: 46,
      word: 'attentive',
      reason: w('vuelve a tutearme por teléfono', 'she is short with me, but she rings'),
    },
  ],
  happenings: [
    {
      ago: 641,
      kind: 'visit',
      words: w(
        'Sábado, lleno, y el desagüe devolviendo. Salió por la arqueta en una hora. Cené de pie.',
        'A full house, and the drain coming back up. Cleared through the manhole in an hour. I dined standing.',
      ),
      warmth: 2,
      results: [
        {
          kind: 'solved',
          words: w('¡Que le pongan de todo a este hombre!', 'Give this man one of everything!'),
        },
        { kind: 'won', amount: 240 },
      ],
    },
    {
      ago: 350,
      kind: 'warning',
      words: w(
        'Les dije que el separador se queda corto y que atascará en fiestas. Contestaron que siempre fue así.',
        'I told them the trap is too small and will clog at fair time. It always was, they said.',
      ),
      heeded: false,
    },
    {
      ago: 204,
      kind: 'call',
      with: ['xuan'],
      words: w(
        'Atasco en fiestas, como estaba dicho. Xuan lo reconoce riéndose; Chus, no.',
        'Clogged at fair time, as foretold. Xuan admits it, laughing; Chus does not.',
      ),
      warmth: 0,
      gives: [
        {
          key: 'separador',
          by: 'me',
          about: w('el separador nuevo', 'the new grease trap'),
          words: w('antes del puente lo tenéis puesto', 'it will be in before the long weekend'),
          due: -176,
        },
      ],
    },
    {
      ago: 168,
      kind: 'call',
      with: ['chus'],
      words: w(
        'El puente pasó y el separador sigue en el almacén de Noval. No llamé. Ella sí, con el comedor lleno.',
        'The long weekend came and the trap was still in Noval’s warehouse. I did not ring. She did, with a full dining room.',
      ),
      warmth: -2,
      settles: [
        {
          key: 'separador',
          kind: 'broken',
          words: w('ni puesto ni avisado', 'neither fitted nor foretold'),
        },
      ],
      results: [
        {
          key: 'plantada',
          kind: 'complaint',
          words: w('Cuarenta cubiertos y yo con un cubo.', 'Forty covers, and me with a bucket.'),
        },
      ],
    },
    {
      ago: 165,
      kind: 'visit',
      with: ['chus'],
      words: w(
        'Fui a dar la cara, con el separador en la furgoneta. Lo puse de noche y no cobré la mano de obra.',
        'I went and faced her, the trap in the van. Fitted it by night and did not charge the labour.',
      ),
      warmth: 0,
      results: [{ kind: 'repair', mends: ['separador', 'plantada'] }],
    },
    {
      ago: 120,
      kind: 'call',
      with: ['xuan'],
      words: w(
        'Quieren dos fregaderos nuevos y un lavavasos donde no cabe.',
        'They want two new sinks, and a glass washer where there is no room.',
      ),
      gives: [
        {
          key: 'fregaderos',
          by: 'me',
          about: w('dos fregaderos y un lavavasos', 'two sinks and a glass washer'),
          words: w('en tres semanas está todo', 'all of it within three weeks'),
          due: -99,
        },
      ],
    },
    {
      ago: 100,
      kind: 'visit',
      words: w(
        'Fregaderos puestos. El lavavasos, no: la pared es de adobe y se ríe de los tacos.',
        'Sinks in. The washer is not: the wall is mud brick and laughs at plugs.',
      ),
      warmth: 0,
      settles: [
        {
          key: 'fregaderos',
          kind: 'partly',
          words: w('falta el lavavasos', 'all but the glass washer'),
        },
      ],
      results: [{ kind: 'renewed', amount: 1260 }],
    },
    {
      ago: 46,
      kind: 'visit',
      with: ['chus'],
      words: w(
        'Toma de agua para la terraza. Chus me sirvió el culín ella misma.',
        'A tap for the terrace. Chus poured my cider herself.',
      ),
      warmth: 1,
    },
    {
      ago: 2,
      kind: 'call',
      with: ['xuan'],
      words: w(
        'El grifo de la barra silba con cada caña. El ruido molesta más que la fuga.',
        'The bar tap whistles with every glass. The noise is worse than the leak.',
      ),
      gives: [
        {
          key: 'silba',
          by: 'me',
          about: w('el grifo que silba', 'the tap that whistles'),
          words: w('pasado mañana no silba', 'it will be quiet in two days'),
          due: 0,
        },
      ],
    },
  ],
};
