import { type Story, same, w } from '../../story.ts';

export const montarto: Story = {
  key: 'montarto',
  name: same('Hotel Montarto'),
  kind: 'organisation',
  relation: 'supplier',
  trade: w('hotel a pie de pista', 'hotel by the slope'),
  place: 'Baqueira',
  phone: '+34 973 555 001',
  email: 'reservas@montarto.example',
  met: { place: 'Baqueira', when: w('hace ocho años', 'eight years ago') },
  address: { form: 'usted' },
  tags: ['alojamiento'],
  people: [
    {
      key: 'elvira',
      name: same('Elvira Castán'),
      role: w('reservas; guarda lo que dice', 'reservations; keeps what she says'),
      address: { form: 'tú', called: 'Elvira' },
    },
  ],
  facts: [
    {
      key: w('cupo', 'allotment'),
      text: w('doce habitaciones hasta el 15', 'twelve rooms until the 15th'),
      state: 'confirmed',
      ago: 52,
    },
  ],
  happenings: [
    {
      ago: 318,
      kind: 'visit',
      with: ['elvira'],
      words: w(
        'Elvira me enseña las habitaciones nuevas. La 214 tiene la mejor ventana del valle.',
        'Elvira shows me the new rooms. 214 has the best window in the valley.',
      ),
      warmth: 1,
    },
    {
      ago: 176,
      kind: 'call',
      with: ['elvira'],
      words: w(
        'Suben un seis por ciento. Me lo dice antes que a nadie.',
        'They go up six per cent. She tells me before anyone.',
      ),
      gives: [
        {
          key: 'tarifas',
          by: 'them',
          about: w('las tarifas nuevas por escrito', 'the new rates in writing'),
          words: w('en quince días te las mando', 'I’ll send them in a fortnight'),
          due: -161,
        },
      ],
    },
    {
      ago: 163,
      kind: 'email',
      words: w('Llegan las tarifas, dos días antes.', 'The rates arrive, two days early.'),
      settles: [{ key: 'tarifas', kind: 'kept' }],
    },
    {
      ago: 52,
      kind: 'refusal',
      words: w(
        'Querían que garantizase las doce habitaciones a ciegas. Dije que no.',
        'They wanted me to guarantee the twelve rooms blind. I said no.',
      ),
      warmth: 0,
    },
    {
      ago: 9,
      kind: 'call',
      with: ['elvira'],
      words: w(
        'Guarda seis habitaciones hasta fin de mes, sin papel. Su palabra me basta.',
        'She will hold six rooms to the end of the month, nothing signed. Her word is enough.',
      ),
      warmth: 1,
      gives: [
        {
          key: 'seis',
          by: 'them',
          person: 'elvira',
          about: w(
            'guardarme seis habitaciones hasta fin de mes',
            'holding six rooms to the end of the month',
          ),
          words: w(
            'te guardo seis hasta fin de mes',
            'I’ll hold you six until the end of the month',
          ),
          due: 1,
        },
      ],
    },
  ],
};
