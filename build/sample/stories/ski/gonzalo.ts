import { type Story, same, w } from '../../story.ts';

export const gonzalo: Story = {
  key: 'gonzalo',
  name: same('Gonzalo Urrutia'),
  kind: 'person',
  relation: 'client',
  trade: w('notario', 'notary'),
  place: 'Bilbao',
  phone: '+34 944 555 172',
  email: 'gonzalo.urrutia@notaria.example',
  met: {
    place: 'Cauterets',
    when: w('hace tres inviernos', 'three winters ago'),
    context: w(
      'compartimos mesa porque no había otra',
      'we shared a table because there was no other',
    ),
  },
  address: { form: 'tú', called: 'Gonzalo' },
  tags: ['baqueira', 'apartamentos'],
  birthdayIn: 71,
  years: 58,
  facts: [
    {
      key: w('nivel', 'level'),
      text: w('negra, sin prisa', 'black runs, unhurried'),
      state: 'confirmed',
      ago: 340,
    },
    {
      key: w('alojamiento', 'lodging'),
      text: w('dos apartamentos que se comuniquen', 'two flats with a door between them'),
      state: 'confirmed',
      ago: 96,
    },
    { key: w('si vienen los suegros', 'whether the in-laws come'), state: 'unknown', ago: 40 },
  ],
  happenings: [
    {
      ago: 340,
      kind: 'visit',
      words: w(
        'Le llevo las llaves a Baqueira. Nieva desde el martes y está feliz como un crío.',
        'I take the keys to Baqueira for him. Snow since Tuesday, and he is as happy as a boy.',
      ),
      warmth: 2,
      results: [{ kind: 'won', amount: 4200 }],
    },
    {
      ago: 262,
      kind: 'call',
      words: w(
        'Me habla de una arquitecta de Zaragoza que monta viajes para su estudio. Que la llame de su parte.',
        'He tells me of an architect in Zaragoza who plans trips for her firm. I should call her in his name.',
      ),
      warmth: 1,
      results: [
        {
          kind: 'referral',
          words: w(
            'Dile que vas de mi parte y que yo no recomiendo a nadie.',
            'Tell her I sent you, and that I never recommend anyone.',
          ),
        },
      ],
    },
    {
      ago: 201,
      kind: 'gift',
      words: w(
        'Le mando un queso de Ossau por Marta y por todo lo demás.',
        'I send him an Ossau cheese, for Marta and for everything else.',
      ),
    },
    {
      ago: 96,
      kind: 'meeting',
      words: w(
        'Este invierno son seis: quiere dos apartamentos que se comuniquen, y chimenea en uno.',
        'This winter they are six: he wants two flats with a door between them, and a fireplace in one.',
      ),
      warmth: 1,
      gives: [
        {
          key: 'apartamentos',
          by: 'me',
          about: w('dos apartamentos con puerta en medio', 'two flats with a door between'),
          words: w(
            'para el puente del Pilar los tienes apalabrados',
            'I will have them held by mid-October',
          ),
          due: -42,
        },
      ],
    },
    {
      ago: 40,
      kind: 'call',
      words: w(
        'Apalabrados, con dos días de retraso porque la dueña estaba de viaje. Ni lo notó.',
        'Held, two days late because the owner was away. He did not even notice.',
      ),
      warmth: 1,
      settles: [{ key: 'apartamentos', kind: 'kept' }],
    },
    {
      ago: 5,
      kind: 'call',
      words: w(
        'Pide el plano para repartir los cuartos antes de que lleguen los suegros. La señal la paga la semana que viene.',
        'He asks for the floor plan, to share out the rooms before the in-laws arrive. The deposit he will pay next week.',
      ),
      gives: [
        {
          key: 'plano',
          by: 'me',
          about: w(
            'mandarle el plano de los dos apartamentos',
            'sending him the plan of the two flats',
          ),
          words: w('el miércoles tienes el plano', 'you will have the plan on Wednesday'),
          due: 0,
        },
        {
          key: 'senal',
          by: 'them',
          about: w('la señal del apartamento', 'the deposit for the flat'),
          words: w(
            'la semana que viene te hago la transferencia',
            'I’ll make the transfer next week',
          ),
          due: 9,
        },
      ],
    },
  ],
};
