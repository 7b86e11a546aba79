import { type Story, same, w } from '../../story.ts';

export const almadraba: Story = {
  key: 'almadraba',
  name: w('Editorial Almadraba', 'Almadraba Press'),
  kind: 'organisation',
  relation: 'client',
  trade: w('editorial literaria', 'literary publisher'),
  place: 'Barcelona',
  phone: '+34 932 555 018',
  email: 'rocio@almadraba.example',
  met: {
    place: 'Guadalajara',
    when: w('en la feria del libro, hace cuatro años', 'at the book fair, four years ago'),
    context: w('las dos huíamos de la misma fiesta', 'we were both running from the same party'),
  },
  address: { form: 'tú' },
  tags: ['novela', 'editoriales'],
  tolerance: 'low',
  people: [
    {
      key: 'rocio',
      name: same('Rocío Galiana'),
      role: w('editora; lee en voz alta', 'editor; reads aloud'),
      birthdayIn: 5,
      address: { form: 'tú', called: 'Rocío' },
    },
    {
      key: 'pau',
      name: same('Pau'),
      role: w('producción; teme a las erratas', 'production; afraid of typos'),
    },
  ],
  facts: [
    {
      key: w('guía de estilo', 'style guide'),
      text: w(
        'la suya, once páginas; «sólo» con tilde',
        'their own, eleven pages; no Oxford comma',
      ),
      state: 'confirmed',
      ago: 719,
    },
    {
      key: w('quién aprueba', 'who signs off'),
      text: w('Rocío, y nadie más', 'Rocío, and no one else'),
      state: 'confirmed',
      ago: 719,
    },
    {
      key: w('dirección de facturación', 'invoice address'),
      text: w('la de Sant Pere, no la del almacén', 'Sant Pere, not the warehouse'),
      state: 'confirmed',
      ago: 560,
    },
    {
      key: w('plazo de pago', 'payment terms'),
      text: w('sesenta días que son setenta', 'sixty days that become seventy'),
      state: 'assumed',
      ago: 420,
    },
    { key: w('tirada de la novela', 'print run of the novel'), state: 'unknown', ago: 49 },
  ],
  ideas: [
    {
      words: w('proponerles yo una autora', 'bringing them an author myself'),
      ago: 420,
      reasonForNo: 'did-not-know',
      revisitIn: 12,
    },
  ],
  ownWords: [
    {
      ago: 255,
      word: 'attentive',
      reason: w('le debo una y las dos lo sabemos', 'I owe her one, and we both know it'),
    },
    {
      ago: 49,
      word: 'firm',
      reason: w(
        'me manda libros que no son para traducir',
        'she sends me books that are not for translating',
      ),
    },
  ],
  happenings: [
    {
      ago: 719,
      kind: 'call',
      with: ['rocio'],
      words: w(
        'Novela corta, 38.000 palabras y una voz que no se deja. Me la leyó por teléfono durante media hora.',
        'A short novel, 38,000 words and a voice that will not sit still. She read it to me for half an hour over the phone.',
      ),
      warmth: 2,
      results: [{ kind: 'won', amount: 3800 }],
      gives: [
        {
          key: 'primera',
          by: 'me',
          about: w('la novela corta', 'the short novel'),
          words: w(
            'entrego a los noventa días, ni uno más',
            'delivered in ninety days, not one more',
          ),
          due: -629,
        },
      ],
    },
    {
      ago: 630,
      kind: 'email',
      with: ['rocio'],
      words: w(
        'Entregada un día antes. Contesta a las tres de la mañana: va por la página 90.',
        'Delivered a day early. She answers at three in the morning: she is on page 90.',
      ),
      warmth: 2,
      settles: [{ key: 'primera', kind: 'kept' }],
      results: [
        {
          kind: 'praise',
          words: w('Se me olvidó que era una traducción.', 'I forgot it was a translation.'),
        },
      ],
    },
    {
      ago: 560,
      kind: 'email',
      with: ['pau'],
      words: w(
        'Factura devuelta: iba al almacén. Apuntada la buena.',
        'Invoice returned: it went to the warehouse. The right one is noted.',
      ),
    },
    {
      ago: 420,
      kind: 'meeting',
      with: ['rocio'],
      words: w(
        'Comida larga. Quiere la segunda de la autora; yo quiero proponerle a otra y no me atrevo.',
        'A long lunch. She wants the author’s second; I want to propose another and do not dare.',
      ),
      warmth: 1,
      results: [
        {
          kind: 'renewed',
          amount: 4600,
          words: w(
            'La segunda es tuya; no la he ofrecido a nadie.',
            'The second is yours; I have offered it to nobody.',
          ),
        },
      ],
      gives: [
        {
          key: 'segunda',
          by: 'me',
          about: w('la segunda novela', 'the second novel'),
          words: w('en cinco meses tienes la segunda', 'you will have the second in five months'),
          due: -270,
        },
      ],
    },
    {
      ago: 281,
      kind: 'call',
      with: ['rocio'],
      words: w(
        'Le digo que no llego, con once días por delante. Silencio, y luego: dos semanas.',
        'I tell her I cannot make it, with eleven days to go. Silence, and then: two weeks.',
      ),
      warmth: -1,
      moves: [
        {
          key: 'segunda',
          due: -256,
          words: w('dos semanas, y ni una', 'two weeks, and none after'),
        },
      ],
    },
    {
      ago: 255,
      kind: 'email',
      with: ['pau'],
      words: w(
        'Entregada un día después de lo movido. Pau había parado la imprenta y la volvió a arrancar.',
        'Delivered a day after the new date. Pau had stopped the press, and started it again.',
      ),
      warmth: 0,
      settles: [{ key: 'segunda', kind: 'kept' }],
    },
    {
      ago: 133,
      kind: 'gift',
      with: ['pau'],
      words: w(
        'Una caja de naranjas para Pau, por la imprenta.',
        'A crate of oranges for Pau, on account of the press.',
      ),
      warmth: 1,
    },
    {
      ago: 132,
      kind: 'message',
      with: ['rocio'],
      words: w(
        'La primera va por la tercera edición. Brindamos por mensaje.',
        'The first is in its third printing. We drink to it by text.',
      ),
      warmth: 2,
      results: [
        {
          kind: 'milestone',
          words: w(
            'Tercera edición, y tu nombre en la cubierta.',
            'Third printing, and your name on the cover.',
          ),
        },
      ],
    },
    {
      ago: 49,
      kind: 'call',
      with: ['rocio'],
      words: w(
        'Novela nueva, larga, con dialecto. Quiere ver dos capítulos antes de firmar.',
        'A new novel, long, in dialect. She wants two chapters before we sign.',
      ),
      warmth: 1,
      gives: [
        {
          key: 'capitulos',
          by: 'me',
          about: w('los dos capítulos de muestra', 'the two sample chapters'),
          words: w('en siete semanas te mando dos capítulos', 'two chapters, in seven weeks'),
          due: 0,
        },
        {
          key: 'contrato',
          by: 'them',
          person: 'rocio',
          about: w('el borrador del contrato', 'the draft contract'),
          words: w('el borrador te llega este mes', 'the draft will reach you this month'),
          due: -9,
        },
      ],
    },
    {
      ago: 18,
      kind: 'email',
      with: ['rocio'],
      words: w(
        'Le pregunto por el dialecto: ¿inventado o prestado? Contesta: «robado».',
        'I ask her about the dialect: invented or borrowed? She answers: “stolen”.',
      ),
      warmth: 1,
    },
  ],
};
