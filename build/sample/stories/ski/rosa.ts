import { type Story, same, w } from '../../story.ts';

export const rosa: Story = {
  key: 'rosa',
  name: same('Rosa Quintana'),
  kind: 'person',
  relation: 'prospect',
  trade: w('directora de un coro', 'choir director'),
  place: 'Burgos',
  email: 'rosa@coro.example',
  met: {
    place: 'Burgos',
    when: w('en un concierto, en octubre', 'at a concert, in October'),
    byClient: 'jerome',
  },
  address: { form: 'none' },
  tags: ['grupos'],
  facts: [
    {
      key: w('grupo', 'group'),
      text: w('treinta y dos voces', 'thirty-two voices'),
      state: 'confirmed',
      ago: 36,
    },
    { key: w('presupuesto', 'budget'), text: w('ajustado', 'tight'), state: 'assumed', ago: 36 },
    {
      key: w('si cantan en la iglesia del valle', 'whether they sing in the valley church'),
      state: 'unknown',
      ago: 14,
    },
  ],
  ideas: [
    {
      words: w('un concierto en la iglesia de Arties', 'a concert in the church at Arties'),
      ago: 36,
      reasonForNo: 'saw-no-need',
    },
  ],
  happenings: [
    {
      ago: 36,
      kind: 'meeting',
      words: w(
        'Treinta y dos voces y un autobús. Quiere nieve un día y cantar los otros dos.',
        'Thirty-two voices and one coach. She wants a day of snow and two of singing.',
      ),
      warmth: 1,
      results: [
        {
          kind: 'requested',
          words: w('Me dijeron que preguntara por ti.', 'They told me to ask for you.'),
        },
      ],
    },
    {
      ago: 14,
      kind: 'call',
      words: w(
        'Compara con otra agencia. Prefiero que compare.',
        'She is comparing with another agency. I would rather she did.',
      ),
      gives: [
        {
          key: 'presupuesto',
          by: 'me',
          about: w('el presupuesto para treinta y dos', 'the quote for thirty-two'),
          words: w('te lo paso a principios de diciembre', 'you will have it in early December'),
          due: 12,
        },
      ],
    },
    {
      ago: 4,
      kind: 'note',
      words: w(
        'El órgano de la iglesia lo restauró Jérôme. Decírselo.',
        'Jérôme restored the organ in that church. Tell her.',
      ),
    },
  ],
};
