import { type Story, same, w } from '../../story.ts';

export const carrasquer: Story = {
  key: 'carrasquer',
  name: w('Bodegas Carrasquer', 'Carrasquer Winery'),
  kind: 'organisation',
  relation: 'client',
  trade: w('bodega familiar', 'family winery'),
  place: 'Requena',
  phone: '+34 962 555 230',
  email: 'export@carrasquer.example',
  met: {
    place: 'Requena',
    when: w('en una cata, hace dos años', 'at a tasting, two years ago'),
    context: w(
      'la etiqueta decía «sabor de carne» y me reí en voz alta',
      'the label said “meat flavour”, and I laughed out loud',
    ),
  },
  address: { form: 'tú' },
  tags: ['vino', 'etiquetas'],
  people: [
    {
      key: 'vicent',
      name: same('Vicent Carrasquer'),
      role: w('exportación; vende más que escribe', 'export; sells more than he writes'),
      address: { form: 'tú', called: 'Vicent' },
    },
    {
      key: 'empar',
      name: same('Empar'),
      role: w('enóloga; cada adjetivo le duele', 'winemaker; every adjective hurts her'),
      birthdayIn: 9,
      years: 39,
    },
  ],
  facts: [
    {
      key: w('guía de estilo', 'style guide'),
      text: w('ninguna palabra que no se beba', 'no word that cannot be drunk'),
      state: 'confirmed',
      ago: 646,
    },
    {
      key: w('herramienta', 'CAT tool'),
      text: w('ninguna; todo en una hoja de cálculo', 'none; all in a spreadsheet'),
      state: 'confirmed',
      ago: 646,
    },
    {
      key: w('quién aprueba', 'who signs off'),
      text: w('Empar, aunque diga Vicent', 'Empar, whatever Vicent says'),
      state: 'assumed',
      ago: 350,
    },
  ],
  ideas: [
    {
      words: w('la carta del restaurante', 'the restaurant’s menu'),
      ago: 350,
      reasonForNo: 'other-supplier',
    },
  ],
  happenings: [
    {
      ago: 646,
      kind: 'visit',
      with: ['vicent', 'empar'],
      words: w(
        'Doce etiquetas y una bodega fría. Empar me hizo probar cada palabra.',
        'Twelve labels and a cold cellar. Empar made me taste every word.',
      ),
      warmth: 2,
      results: [{ kind: 'won', amount: 960 }],
      gives: [
        {
          key: 'etiquetas',
          by: 'me',
          about: w('las doce etiquetas', 'the twelve labels'),
          words: w('en diez días están las doce', 'all twelve in ten days'),
          due: -636,
        },
      ],
    },
    {
      ago: 637,
      kind: 'email',
      with: ['empar'],
      words: w(
        'Doce etiquetas. Discutimos «sedoso» hasta la noche; ganó ella.',
        'Twelve labels. We argued over “silky” until night; she won.',
      ),
      warmth: 1,
      settles: [{ key: 'etiquetas', kind: 'kept' }],
    },
    {
      ago: 463,
      kind: 'refusal',
      with: ['vicent'],
      words: w(
        'Quería «el mejor vino de España» en la etiqueta. Le dije que no la firmaba.',
        'He wanted “the best wine in Spain” on the label. I said I would not put my name to it.',
      ),
      warmth: 0,
    },
    {
      ago: 462,
      kind: 'call',
      with: ['empar'],
      words: w(
        'Llama Empar para dar las gracias por el no.',
        'Empar rings to thank me for the no.',
      ),
      warmth: 2,
      results: [
        {
          kind: 'praise',
          words: w(
            'Prefiero a alguien que me lleve la contraria.',
            'I would rather have somebody who says no to me.',
          ),
        },
      ],
    },
    {
      ago: 350,
      kind: 'meeting',
      with: ['vicent'],
      words: w(
        'La web en tres idiomas. Y la carta, que la hace un sobrino.',
        'The website in three languages. And the menu, which a nephew does.',
      ),
      warmth: 1,
      gives: [
        {
          key: 'web',
          by: 'me',
          about: w('los textos de la web', 'the website’s texts'),
          words: w('en un mes, los tres idiomas', 'three languages, in a month'),
          due: -320,
        },
        {
          key: 'fotos',
          by: 'them',
          about: w('las fichas de cata', 'the tasting notes'),
          words: w('mañana mismo te las paso', 'you’ll have them tomorrow'),
          due: -349,
        },
      ],
    },
    {
      ago: 341,
      kind: 'call',
      with: ['empar'],
      words: w(
        'Las fichas no llegan: Vicent cree que las tengo. No las tengo.',
        'No tasting notes: Vicent believes I have them. I do not.',
      ),
      settles: [{ key: 'fotos', kind: 'broken' }],
    },
    {
      ago: 321,
      kind: 'email',
      words: w(
        'Dos idiomas de tres: del tercero faltan las fichas, y no son mías.',
        'Two languages of three: the third waits for the notes, and those are not mine.',
      ),
      warmth: 0,
      settles: [{ key: 'web', kind: 'partly', words: w('dos de tres', 'two of three') }],
      results: [{ kind: 'renewed', amount: 1500 }],
    },
    {
      ago: 205,
      kind: 'warning',
      with: ['vicent'],
      words: w(
        'Le dije que el lema nuevo, leído en portugués, hace reír. Lo imprimió, y en Oporto se rieron.',
        'I told him the new motto makes one laugh in Portuguese. He printed it, and in Porto they laughed.',
      ),
      heeded: false,
    },
    {
      ago: 118,
      kind: 'message',
      with: ['vicent'],
      words: w(
        'Un importador de Osaka ha pedido «a la de las etiquetas».',
        'An importer in Osaka has asked for “the label lady”.',
      ),
      warmth: 1,
      results: [
        {
          kind: 'referral',
          words: w(
            'Le he dado tu correo al japonés; ríete tú.',
            'I’ve given the man from Osaka your address; you laugh.',
          ),
        },
      ],
    },
    {
      ago: 16,
      kind: 'call',
      with: ['vicent'],
      words: w(
        'Añada nueva. Quiere las etiquetas antes de embotellar, y aún no sabe cuándo embotella.',
        'A new vintage. He wants the labels before bottling, and does not know when he bottles.',
      ),
      gives: [
        {
          key: 'cuando',
          by: 'them',
          person: 'vicent',
          about: w('decirme cuándo embotellan', 'telling me when they bottle'),
          words: w('en tres semanas te doy el día', 'I’ll have the day for you in three weeks'),
          due: 5,
        },
        {
          key: 'anada',
          by: 'me',
          about: w('la etiqueta de la añada nueva', 'the new vintage’s label'),
          words: w(
            'te mando la etiqueta en cuanto la pruebe',
            'you will have the label once I have tasted it',
          ),
          due: 6,
        },
      ],
    },
    {
      ago: -3,
      kind: 'visit',
      plan: true,
      with: ['empar'],
      words: w(
        'Probar la añada con Empar. Ir en tren.',
        'Taste the vintage with Empar. Go by train.',
      ),
    },
  ],
};
