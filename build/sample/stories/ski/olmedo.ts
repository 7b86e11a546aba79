import { type Story, w } from '../../story.ts';

export const olmedo: Story = {
  key: 'olmedo',
  name: w('Concha y Andrés Olmedo', 'Concha and Andrés Olmedo'),
  kind: 'person',
  relation: 'client',
  trade: w('jubilados; él fue relojero', 'retired; he was a watchmaker'),
  place: 'Valladolid',
  phone: '+34 983 555 061',
  met: {
    place: 'Vielha',
    when: w('en Semana Santa', 'at Easter'),
    by: w('su sobrina', 'their niece'),
  },
  address: { form: 'usted', title: 'don y doña' },
  tags: ['sin-esquí', 'balneario'],
  facts: [
    {
      key: w('la cadera de él', 'his hip'),
      text: w('no puede con escaleras', 'no stairs'),
      state: 'confirmed',
      ago: 140,
    },
    { key: w('comida', 'food'), text: w('sin sal', 'no salt'), state: 'assumed', ago: 56 },
  ],
  happenings: [
    {
      ago: 245,
      kind: 'meeting',
      words: w(
        'No esquían. Quieren nieve por la ventana y un buen caldo. Andrés me puso el reloj en hora sin preguntar.',
        'They do not ski. They want snow in the window and a good broth. Andrés set my watch right without asking.',
      ),
      warmth: 2,
    },
    {
      ago: 140,
      kind: 'call',
      words: w(
        'La cadera de Andrés: nada de escaleras. La habitación, en la planta baja.',
        'Andrés’s hip: no stairs. The room, on the ground floor.',
      ),
      gives: [
        {
          key: 'bajo',
          by: 'me',
          about: w('una habitación en la planta baja', 'a room on the ground floor'),
          words: w(
            'la pido yo y se lo confirmo por carta',
            'I will ask for it and confirm by letter',
          ),
          due: -126,
        },
      ],
    },
    {
      ago: 133,
      kind: 'email',
      words: w(
        'Planta baja confirmada, por carta, como a ellos les gusta.',
        'Ground floor confirmed, by letter, as they like it.',
      ),
      settles: [{ key: 'bajo', kind: 'kept' }],
    },
    {
      ago: 21,
      kind: 'call',
      words: w(
        'Concha pregunta por la fisio de Vielha, la que le puso la mano en la rodilla y supo.',
        'Concha asks for the physio in Vielha, the one who laid a hand on her knee and knew.',
      ),
      warmth: 1,
      gives: [
        {
          key: 'fisio',
          by: 'me',
          about: w(
            'pasarle el teléfono de la fisio de Vielha',
            'giving her the number of the physio in Vielha',
          ),
          words: w('en noviembre se lo doy', 'I will give it to you in November'),
          due: 5,
          precision: 'month',
        },
      ],
    },
  ],
};
