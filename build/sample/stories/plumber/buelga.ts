import { type Story, same, w } from '../../story.ts';

export const buelga: Story = {
  key: 'buelga',
  name: same('Marisa Buelga'),
  kind: 'person',
  relation: 'client',
  trade: w('alquila pisos a turistas', 'lets flats to tourists'),
  place: 'Llanes',
  phone: '+34 600 555 512',
  met: { place: 'Llanes', by: w('un anuncio en la ferretería', 'a card at the ironmonger’s') },
  notes: w('Vendió los tres pisos. Quedamos bien.', 'Sold all three flats. We parted well.'),
  address: { form: 'tú' },
  tags: ['pisos-turísticos'],
  archivedAgo: 262,
  facts: [
    {
      key: w('llaves', 'keys'),
      text: w('caja con código en el portal', 'coded box in the doorway'),
      state: 'confirmed',
      ago: 633,
    },
  ],
  happenings: [
    {
      ago: 633,
      kind: 'message',
      words: w(
        'Tres pisos, tres calderas y huéspedes que abren todos los grifos a la vez.',
        'Three flats, three boilers, and guests who open every tap at once.',
      ),
      warmth: 0,
      results: [{ kind: 'won', amount: 560 }],
    },
    {
      ago: 480,
      kind: 'call',
      words: w(
        'Un huésped ha desmontado la ducha. No sabe decir por qué.',
        'A guest has taken the shower apart. He cannot say why.',
      ),
      warmth: 1,
      results: [{ kind: 'solved' }],
    },
    {
      ago: 275,
      kind: 'call',
      words: w(
        'Vende los pisos. Me recomienda al comprador, que no llamó nunca.',
        'She is selling. She recommends me to the buyer, who never rang.',
      ),
      warmth: 1,
      results: [
        {
          kind: 'lost',
          words: w(
            'Contigo dormí tranquila tres veranos.',
            'With you I slept well for three summers.',
          ),
        },
      ],
    },
  ],
};
