import { type Story, same, w } from '../../story.ts';

export const llorens: Story = {
  key: 'llorens',
  name: same('Amparo Llorens'),
  kind: 'person',
  relation: 'client',
  trade: w('bióloga marina', 'marine biologist'),
  place: 'Dénia',
  phone: '+34 600 555 700',
  email: 'a.llorens@instituto.example',
  birthdayIn: 2,
  years: 47,
  met: {
    place: 'Valencia',
    when: w('hace tres años', 'three years ago'),
    context: w(
      'se sentó a mi lado en el tren con un pulpo en un cubo',
      'she sat beside me on the train with an octopus in a bucket',
    ),
  },
  address: { form: 'tú', called: 'Amparo' },
  tags: ['ciencia', 'artículos'],
  tolerance: 'high',
  facts: [
    {
      key: w('herramienta', 'CAT tool'),
      text: w('LaTeX, y que nadie lo toque', 'LaTeX, and nobody touches it'),
      state: 'confirmed',
      ago: 655,
    },
    {
      key: w('guía de estilo', 'style guide'),
      text: w('la de la revista', 'the journal’s'),
      state: 'confirmed',
      ago: 655,
    },
    {
      key: w('quién paga', 'who pays'),
      text: w('el instituto, con número de proyecto', 'the institute, with a project number'),
      state: 'assumed',
      ago: 270,
    },
    { key: w('número del proyecto nuevo', 'new project’s number'), state: 'unknown', ago: 4 },
  ],
  ideas: [
    {
      words: w('un libro de divulgación sobre pulpos', 'a popular book on octopuses'),
      ago: 270,
      reasonForNo: 'other',
      revisitIn: 20,
    },
  ],
  ownWords: [
    {
      ago: 61,
      word: 'firm',
      reason: w(
        'me cuenta los resultados antes que a su jefe',
        'tells me her results before her boss',
      ),
    },
  ],
  happenings: [
    {
      ago: 655,
      kind: 'call',
      words: w(
        'Un artículo sobre pulpos que recuerdan. Pregunté tanto que lo reescribió.',
        'A paper on octopuses that remember. I asked so much that she rewrote it.',
      ),
      warmth: 2,
      results: [{ kind: 'won', amount: 680 }],
      gives: [
        {
          key: 'pulpos',
          by: 'me',
          about: w('el artículo de los pulpos', 'the octopus paper'),
          words: w('en tres semanas lo tienes', 'yours in three weeks'),
          due: -634,
        },
      ],
    },
    {
      ago: 636,
      kind: 'email',
      words: w(
        'Entregado. Falta una referencia que no existe; se la invento yo no.',
        'Delivered. One reference does not exist, and I will not invent it.',
      ),
      settles: [{ key: 'pulpos', kind: 'kept' }],
    },
    {
      ago: 541,
      kind: 'message',
      words: w(
        '¡Aceptado! Foto de un pulpo con gorro de fiesta.',
        'Accepted! A photo of an octopus in a party hat.',
      ),
      warmth: 2,
      results: [
        {
          kind: 'milestone',
          words: w(
            'Mi primer artículo sin «major revision».',
            'My first paper without a major revision.',
          ),
        },
      ],
    },
    {
      ago: 400,
      kind: 'warning',
      words: w(
        'Le dije que esa revista cobra y no lee. Se fue a otra.',
        'I told her that journal charges and does not read. She went elsewhere.',
      ),
      heeded: true,
    },
    {
      ago: 270,
      kind: 'meeting',
      words: w(
        'Paseo por el puerto. El libro de divulgación, cuando tenga plaza; y la plaza, cuando tenga libro.',
        'A walk on the harbour. The popular book, once she has tenure; and tenure, once she has a book.',
      ),
      warmth: 1,
    },
    {
      ago: 182,
      kind: 'call',
      words: w(
        'Una beca, para ayer. Resumen en quinientas palabras.',
        'A grant, for yesterday. A summary in five hundred words.',
      ),
      gives: [
        {
          key: 'beca',
          by: 'me',
          about: w('el resumen de la beca', 'the grant summary'),
          words: w('pasado mañana, quinientas justas', 'in two days, five hundred exactly'),
          due: -180,
        },
      ],
    },
    {
      ago: 180,
      kind: 'email',
      words: w(
        'Cuatrocientas noventa y nueve. Sobró una.',
        'Four hundred and ninety-nine. One to spare.',
      ),
      warmth: 1,
      settles: [{ key: 'beca', kind: 'kept' }],
      results: [
        { kind: 'solved', words: w('Llegó con once minutos.', 'In with eleven minutes left.') },
      ],
    },
    {
      ago: 61,
      kind: 'call',
      words: w(
        'Le han dado la beca. Me lo dijo antes de decírselo a su jefe.',
        'She has the grant. I heard before her boss did.',
      ),
      warmth: 2,
      results: [{ kind: 'renewed', amount: 1900 }],
    },
    {
      ago: 60,
      kind: 'gift',
      words: w(
        'Le mando un pulpo de fieltro, con ocho botones.',
        'I send her a felt octopus with eight buttons.',
      ),
    },
    {
      ago: 4,
      kind: 'call',
      words: w(
        'El revisor dos no entiende la figura tres. Yo tampoco, y se lo digo.',
        'Reviewer two does not understand figure three. Nor do I, and I tell her.',
      ),
      warmth: 1,
      gives: [
        {
          key: 'revisor',
          by: 'me',
          about: w('la respuesta al revisor dos', 'the answer to reviewer two'),
          words: w(
            'en una semana tienes la respuesta, educada',
            'in a week you will have the answer, a polite one',
          ),
          due: 3,
        },
      ],
    },
  ],
};
