import { type Story, same, w } from '../../story.ts';

export const quiros: Story = {
  key: 'quiros',
  name: w('Clínica dental Quirós', 'Quirós Dental Clinic'),
  kind: 'organisation',
  relation: 'client',
  trade: w('clínica dental', 'dental clinic'),
  place: 'Avilés',
  phone: '+34 985 555 208',
  email: 'recepcion@quiros.example',
  met: {
    place: 'Avilés',
    when: w('hace tres años', 'three years ago'),
    context: w(
      'me empastó una muela y le arreglé el compresor',
      'she filled my tooth and I mended her compressor',
    ),
  },
  address: { form: 'usted' },
  tags: ['clínicas', 'urgencias'],
  tolerance: 'low',
  people: [
    {
      key: 'pilar',
      name: same('Pilar Quirós'),
      role: w('dentista; no levanta la voz', 'dentist; never raises her voice'),
      address: { form: 'usted', title: 'doctora' },
    },
    {
      key: 'berta',
      name: same('Berta'),
      role: w('recepción; la agenda es suya', 'front desk; the diary is hers'),
    },
  ],
  facts: [
    {
      key: w('a qué hora', 'what time'),
      text: w('solo de dos a cuatro', 'from two to four and no other'),
      state: 'confirmed',
      ago: 668,
    },
    {
      key: w('llave de paso', 'stopcock'),
      text: w('en el falso techo del pasillo', 'above the false ceiling in the corridor'),
      state: 'confirmed',
      ago: 668,
    },
    {
      key: w('si abren otra consulta', 'whether they open another practice'),
      text: w('parece que en Luanco', 'in Luanco, it seems'),
      state: 'assumed',
      ago: 92,
    },
  ],
  ideas: [
    {
      words: w('un descalcificador para los sillones', 'a softener for the chairs'),
      ago: 410,
      reasonForNo: 'other',
      revisitIn: 31,
    },
  ],
  ownWords: [
    {
      ago: 25,
      word: 'cold',
      reason: w('contesta Berta, ya no ella', 'Berta answers now, not she'),
    },
  ],
  happenings: [
    {
      ago: 668,
      kind: 'visit',
      words: w(
        'Agua turbia en un sillón. De dos a cuatro, en calcetines y sin hacer ruido.',
        'Cloudy water at one chair. From two to four, in socks and without a sound.',
      ),
      warmth: 1,
      results: [{ kind: 'solved' }],
    },
    {
      ago: 410,
      kind: 'warning',
      with: ['pilar'],
      words: w(
        'Le dije que esta agua les come las turbinas. Tomó nota; luego vino el filtro.',
        'I told her this water eats her drills. She made a note; then came the filter.',
      ),
      heeded: true,
    },
    {
      ago: 322,
      kind: 'visit',
      with: ['berta'],
      words: w(
        'Filtro puesto en los cuatro sillones. Berta movió a seis pacientes por mí.',
        'A filter at each of the four chairs. Berta moved six patients for me.',
      ),
      warmth: 1,
      results: [{ kind: 'won', amount: 1780 }],
    },
    {
      ago: 240,
      kind: 'call',
      with: ['pilar'],
      words: w(
        'Un año sin una sola avería. Me lo dice ella, con el calendario delante.',
        'A year without one breakdown. She is the one who says so, calendar in hand.',
      ),
      warmth: 2,
      results: [
        {
          kind: 'milestone',
          words: w(
            'Un año entero sin verle, y es un elogio.',
            'A whole year without seeing you, and I mean it kindly.',
          ),
        },
        {
          kind: 'referral',
          words: w(
            'Le he dado su nombre a la residencia de mi madre.',
            'I have given your name to my mother’s care home.',
          ),
        },
      ],
    },
    {
      ago: 92,
      kind: 'meeting',
      with: ['pilar'],
      words: w(
        'Planos de Luanco sobre la mesa. Quiere que opine antes que el arquitecto.',
        'The Luanco plans on the table. She wants my opinion before the architect’s.',
      ),
      warmth: 1,
    },
    {
      ago: 25,
      kind: 'call',
      with: ['berta'],
      words: w(
        'Gotea un sillón. Tres pacientes con babero de papel de cocina. Hoy no pude ir.',
        'One chair drips. Three patients with kitchen-roll bibs. I could not go today.',
      ),
      warmth: -1,
      gives: [
        {
          key: 'sillon',
          by: 'me',
          about: w('el sillón que gotea', 'the dripping chair'),
          words: w('antes de diez días está seco', 'dry within ten days'),
          due: -15,
        },
      ],
    },
    {
      ago: 17,
      kind: 'message',
      with: ['berta'],
      words: w(
        'La válvula viene de fuera; se lo digo a tiempo y elige ella el día.',
        'The valve comes from abroad; I say so in time, and she picks the day.',
      ),
      moves: [
        { key: 'sillon', due: -2, words: w('la válvula no está aquí', 'the valve is not here') },
      ],
    },
  ],
};
