import { type Story, same, w } from '../../story.ts';

export const jerome: Story = {
  key: 'jerome',
  name: same('Jérôme Vidal'),
  kind: 'person',
  relation: 'client',
  trade: w('reparador de órganos', 'organ restorer'),
  place: 'Toulouse',
  phone: '+33 5 61 55 50 18',
  met: {
    place: 'Los Alpes',
    when: w('temporada pasada', 'last season'),
    context: w(
      'en el telecabina parado de Les Grands Montets, cuarenta minutos',
      'in the stopped cabin at Les Grands Montets, for forty minutes',
    ),
    byClient: 'gonzalo',
  },
  address: { form: 'usted', title: 'monsieur' },
  tags: ['alpes', 'chamonix'],
  facts: [
    {
      key: w('nivel', 'level'),
      text: w('fuera de pista, con guía', 'off piste, with a guide'),
      state: 'confirmed',
      ago: 310,
    },
    {
      key: w('vértigo', 'vertigo'),
      text: w('en los telesillas largos', 'on long chairlifts'),
      state: 'assumed',
      ago: 310,
    },
  ],
  happenings: [
    {
      ago: 310,
      kind: 'meeting',
      words: w(
        'Nos quedamos colgados cuarenta minutos y acabamos cantando. Restaura órganos de iglesia; viaja con un diapasón en el bolsillo.',
        'We hung there for forty minutes and ended up singing. He restores church organs, and travels with a tuning fork in his pocket.',
      ),
      warmth: 2,
    },
    {
      ago: 118,
      kind: 'call',
      words: w(
        'Llamó sin decir quién era: «soy yo, el de los Alpes, el del diapasón». Quiere volver a Chamonix en marzo, tres días, sin gente.',
        'He rang without saying who he was: “it’s me, from the Alps, the one with the tuning fork”. He wants Chamonix again in March, three days, no crowds.',
      ),
      warmth: 1,
      gives: [
        {
          key: 'guia',
          by: 'me',
          about: w('un guía que hable poco', 'a guide of few words'),
          words: w(
            'le busco un guía que hable poco, para septiembre',
            'I will find you a guide of few words, by September',
          ),
          due: -70,
          precision: 'month',
        },
      ],
    },
    {
      ago: 74,
      kind: 'email',
      words: w(
        'Encontrado: Hervé, de la Compañía de Guías. Contesta con monosílabos; se van a entender.',
        'Found: Hervé, of the Company of Guides. He answers in single words; they will get on.',
      ),
      settles: [{ key: 'guia', kind: 'kept' }],
      results: [{ kind: 'solved' }],
    },
    {
      ago: 33,
      kind: 'message',
      words: w(
        'Me manda la grabación de un órgano recién afinado. No dice nada más. No hace falta.',
        'He sends me a recording of an organ newly tuned. Not a word more. None needed.',
      ),
      warmth: 2,
      results: [
        {
          kind: 'praise',
          words: w(
            'Usted escucha antes de vender. No es corriente.',
            'You listen before you sell. That is not common.',
          ),
        },
      ],
    },
    {
      ago: 12,
      kind: 'call',
      words: w(
        'Le quedan por decidir las fechas; depende de una iglesia de Albi.',
        'The dates are still open; they hang on a church in Albi.',
      ),
      gives: [
        {
          key: 'fechas',
          by: 'them',
          about: w('las fechas de marzo', 'the dates in March'),
          words: w('en diciembre le digo las fechas', 'I will tell you the dates in December'),
          due: 20,
          precision: 'month',
        },
        {
          key: 'refugio',
          by: 'me',
          about: w('preguntar en el refugio de Argentière', 'asking at the Argentière hut'),
          words: w('pregunto en el refugio y le escribo', 'I will ask at the hut and write to you'),
          due: 16,
        },
      ],
    },
  ],
};
