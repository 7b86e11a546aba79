import { type Story, same, w } from '../../story.ts';

export const carmela: Story = {
  key: 'carmela',
  name: same('Carmela Prieto'),
  kind: 'person',
  relation: 'client',
  trade: w('modista jubilada', 'retired dressmaker'),
  place: 'Gijón',
  phone: '+34 985 555 021',
  birthdayIn: 8,
  years: 81,
  notes: w(
    'Llamar al timbre dos veces y esperar: viene desde el fondo.',
    'Ring twice and wait: she comes from the far end.',
  ),
  met: {
    place: 'Cimadevilla',
    when: w('hace seis años', 'six years ago'),
    context: w(
      'bajé a cortar el agua del edificio y me sacó una silla',
      'I went down to shut the building’s water off and she brought me a chair',
    ),
  },
  address: { form: 'usted', title: 'doña', called: 'Carmela' },
  tags: ['cimadevilla', 'calderas'],
  tolerance: 'high',
  people: [
    { key: 'sobrino', name: same('Julián'), role: w('su sobrino; paga él', 'her nephew; he pays') },
    {
      key: 'delia',
      name: same('Delia'),
      role: w('la vecina del 3.º; tiene llaves', 'third-floor neighbour; has the keys'),
    },
  ],
  facts: [
    {
      key: w('caldera', 'boiler'),
      text: w('Saunier de 2009, sin manual', 'a 2009 Saunier, no manual'),
      state: 'confirmed',
      ago: 702,
    },
    {
      key: w('llaves', 'keys'),
      text: w('Delia, en el 3.º', 'Delia, on the third floor'),
      state: 'confirmed',
      ago: 702,
    },
    {
      key: w('llave de paso', 'stopcock'),
      text: w(
        'detrás de la lavadora; gira al revés',
        'behind the washing machine; turns the wrong way',
      ),
      state: 'confirmed',
      ago: 455,
    },
    {
      key: w('perro', 'dog'),
      text: w('ninguno desde Canela', 'none since Canela'),
      state: 'confirmed',
      ago: 300,
    },
    {
      key: w('si hay amianto en el tubo', 'whether the flue has asbestos'),
      state: 'unknown',
      ago: 88,
    },
  ],
  ideas: [
    {
      words: w(
        'un termo eléctrico en vez de la caldera',
        'an electric heater instead of the boiler',
      ),
      ago: 455,
      reasonForNo: 'saw-no-need',
      revisitIn: 60,
    },
  ],
  ownWords: [
    {
      ago: 88,
      word: 'firm',
      reason: w(
        'me llama para contarme cosas que no gotean',
        'she rings me about things that do not leak',
      ),
    },
  ],
  happenings: [
    {
      ago: 702,
      kind: 'visit',
      words: w(
        'Sin agua caliente desde ayer. Era el encendido. Canela, la perra, vigiló cada tornillo.',
        'No hot water since yesterday. It was the igniter. Canela, the dog, watched over every screw.',
      ),
      warmth: 1,
      results: [
        {
          kind: 'solved',
          words: w('Ay, hijo, qué gloria de agua.', 'Oh, my dear, what glorious water.'),
        },
      ],
    },
    {
      ago: 455,
      kind: 'visit',
      words: w(
        'Revisión. No quiere oír hablar de cambiarla: «morimos juntas».',
        'Yearly check. She will not hear of a new one: “we shall die together”.',
      ),
      warmth: 1,
      gives: [
        {
          key: 'junta',
          by: 'me',
          about: w('la junta de la caldera', 'the boiler’s gasket'),
          words: w(
            'la junta se la pongo en cuanto llegue',
            'I will fit the gasket as soon as it comes',
          ),
          due: -440,
        },
      ],
      results: [{ kind: 'renewed', amount: 85 }],
    },
    {
      ago: 443,
      kind: 'visit',
      with: ['delia'],
      words: w(
        'Junta puesta. Abrió Delia, que quiso saber el precio de la suya.',
        'Gasket fitted. Delia let me in, and wanted to know what hers would cost.',
      ),
      settles: [{ key: 'junta', kind: 'kept' }],
    },
    {
      ago: 300,
      kind: 'call',
      words: w(
        'No era una avería: se le ha muerto la perra. Estuvimos un rato callados.',
        'It was no breakdown: her dog has died. We were quiet for a while.',
      ),
      warmth: 1,
    },
    {
      ago: 299,
      kind: 'gift',
      words: w(
        'Le subí unas casadielles. No se habló de calderas.',
        'I took her up some pastries. Boilers were not mentioned.',
      ),
    },
    {
      ago: 88,
      kind: 'visit',
      words: w(
        'Revisión. El tubo de humos es viejo y gris; antes de tocarlo hay que saber de qué es.',
        'Yearly check. The flue is old and grey; before anyone touches it we must know what it is.',
      ),
      warmth: 1,
      results: [
        {
          kind: 'praise',
          words: w(
            'Usted no arregla: usted cuida.',
            'You don’t repair things. You look after them.',
          ),
        },
      ],
      gives: [
        {
          key: 'tubo',
          by: 'me',
          about: w('que un técnico mire el tubo de humos', 'having the flue looked at'),
          words: w('yo le traigo a quien sepa mirarlo', 'I will bring somebody who knows'),
          due: 26,
        },
      ],
    },
    {
      ago: 3,
      kind: 'call',
      words: w(
        'El agua sale tibia. Puede esperar unos días, dice; a esa edad no quiero que espere.',
        'The water is lukewarm. It can wait a few days, she says; at her age I would rather it did not.',
      ),
      gives: [
        {
          key: 'tibia',
          by: 'me',
          about: w('el agua tibia de Carmela', 'Carmela’s lukewarm water'),
          words: w(
            'esta semana paso, y con el vaso nuevo',
            'I will come by this week, with the new vessel',
          ),
          due: 3,
        },
      ],
    },
  ],
};
