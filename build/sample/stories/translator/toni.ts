import { type Story, same, w } from '../../story.ts';

export const toni: Story = {
  key: 'toni',
  name: same('Toni Bayarri'),
  kind: 'person',
  relation: 'partner',
  trade: w('corrector y locutor', 'proofreader and voice'),
  place: 'Sagunto',
  phone: '+34 600 555 903',
  email: 'toni@bayarri.example',
  met: {
    place: 'Valencia',
    when: w('en la carrera', 'at university'),
    context: w(
      'me prestó unos apuntes con mejores erratas que los míos',
      'he lent me notes with better typos than mine',
    ),
  },
  address: { form: 'tú' },
  tags: ['colegas'],
  birthdayIn: 190,
  facts: [
    {
      key: w('tarifa', 'rate'),
      text: w('por página, nunca por palabra', 'by the page, never by the word'),
      state: 'confirmed',
      ago: 500,
    },
  ],
  happenings: [
    {
      ago: 500,
      kind: 'meeting',
      words: w(
        'Horchata y reparto: él mira lo mío, yo lo suyo. Ninguno perdona una coma.',
        'Cold horchata and a pact: he checks mine, I check his. Neither forgives a comma.',
      ),
      warmth: 2,
    },
    {
      ago: 311,
      kind: 'call',
      words: w(
        'Le cuento lo de la fecha. No se ríe, y se ofrece a repasar.',
        'I tell him about the date. He does not laugh, and offers to check.',
      ),
      warmth: 1,
      gives: [
        {
          key: 'hoja',
          by: 'them',
          about: w('una hoja de repaso', 'a checklist'),
          words: w('mañana te mando una lista de repaso', 'I’ll send you a checklist tomorrow'),
          due: -310,
        },
      ],
    },
    {
      ago: 310,
      kind: 'email',
      words: w(
        'Lista de repaso: catorce puntos. El primero, «respira».',
        'The checklist: fourteen points. The first is “breathe”.',
      ),
      settles: [{ key: 'hoja', kind: 'kept' }],
      results: [{ kind: 'solved' }],
    },
    {
      ago: 8,
      kind: 'message',
      words: w(
        'Le pido precio para cuarenta voces de un minuto. Pregunta si puede hacer de telar.',
        'I ask him the price of forty one-minute voices. He asks if he may play the loom.',
      ),
      warmth: 1,
      gives: [
        {
          key: 'voces',
          by: 'them',
          about: w('el precio de las voces', 'the price of the voices'),
          words: w('en nada te lo paso', 'you’ll have it in no time'),
          due: -1,
        },
      ],
    },
  ],
};
