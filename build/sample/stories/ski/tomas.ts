import { type Story, same, w } from '../../story.ts';

export const tomas: Story = {
  key: 'tomas',
  name: same('Tomás Núñez'),
  kind: 'person',
  relation: 'client',
  trade: w('entrenador de balonmano', 'handball coach'),
  place: 'Logroño',
  phone: '+34 941 555 207',
  met: {
    place: 'Astún',
    when: w('el invierno pasado', 'last winter'),
    context: w('llevaba a veinte críos y un solo silbato', 'he had twenty kids and one whistle'),
  },
  address: { form: 'tú' },
  tags: ['grupos', 'astún'],
  tolerance: 'low',
  facts: [
    {
      key: w('grupo', 'group'),
      text: w('veinte cadetes, todos con casco', 'twenty juniors, all with helmets'),
      state: 'confirmed',
      ago: 290,
    },
  ],
  happenings: [
    {
      ago: 290,
      kind: 'meeting',
      words: w(
        'Veinte cadetes, cuatro días. Pregunta tres veces por los cascos; hace bien.',
        'Twenty juniors, four days. He asks about helmets three times, and is right to.',
      ),
      warmth: 1,
      results: [{ kind: 'won', amount: 5400 }],
    },
    {
      ago: 243,
      kind: 'warning',
      words: w(
        'Le dije que el albergue que le gusta no tiene calefacción en el comedor. Cambió de albergue.',
        'I told him the hostel he likes has no heating in the dining room. He changed hostels.',
      ),
      heeded: true,
    },
    {
      ago: 120,
      kind: 'call',
      words: w(
        'Pide precio para un campus en agosto. Lo necesita para la junta del club.',
        'He asks a price for a camp in August. He needs it for the club’s board.',
      ),
      gives: [
        {
          key: 'campus',
          by: 'me',
          about: w('el precio del campus de agosto', 'the price of the August camp'),
          words: w(
            'lo tienes antes de la junta, el día 12',
            'you will have it before the board meets, on the 12th',
          ),
          due: -105,
        },
      ],
    },
    {
      ago: 101,
      kind: 'call',
      words: w(
        'La junta fue el martes y el precio no estaba. Contestó con dos palabras.',
        'The board met on Tuesday and the price was not there. He answered in two words.',
      ),
      warmth: -2,
      settles: [{ key: 'campus', kind: 'broken' }],
      results: [
        {
          kind: 'lost',
          words: w('Ya lo hemos cerrado con otros.', 'We have closed it with somebody else.'),
        },
      ],
    },
    {
      ago: 94,
      kind: 'note',
      words: w('Escribirle a mano, sin pedir nada.', 'Write to him by hand, asking nothing.'),
    },
  ],
};
