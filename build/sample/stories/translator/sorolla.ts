import { type Story, same, w } from '../../story.ts';

export const sorolla: Story = {
  key: 'sorolla',
  name: w('Bufete Peris y Sorolla', 'Peris & Sorolla, solicitors'),
  kind: 'organisation',
  relation: 'client',
  trade: w('despacho de abogados', 'law firm'),
  place: 'Valencia',
  phone: '+34 963 555 102',
  email: 'secretaria@perissorolla.example',
  met: {
    place: 'Valencia',
    when: w('hace tres años', 'three years ago'),
    by: w('una compañera de la facultad', 'a friend from university'),
  },
  address: { form: 'usted' },
  tags: ['jurada', 'urgencias'],
  tolerance: 'low',
  people: [
    {
      key: 'peris',
      name: same('Vicente Peris'),
      role: w('socio; corrige con regla', 'partner; corrects with a ruler'),
      address: { form: 'usted', title: 'letrado' },
    },
    {
      key: 'nieves',
      name: same('Nieves'),
      role: w('secretaria; avisa de lo que viene', 'secretary; warns of what is coming'),
      birthdayIn: 44,
      address: { form: 'tú', called: 'Nieves' },
    },
  ],
  facts: [
    {
      key: w('quién aprueba', 'who signs off'),
      text: w('Peris, y tarda', 'Peris, in his own time'),
      state: 'confirmed',
      ago: 684,
    },
    {
      key: w('copias en papel', 'paper copies'),
      text: w('dos, selladas en cada hoja', 'two, stamped on every sheet'),
      state: 'confirmed',
      ago: 684,
    },
    {
      key: w('dirección de facturación', 'invoice address'),
      text: w('calle Colón, entresuelo', 'Calle Colón, mezzanine'),
      state: 'confirmed',
      ago: 500,
    },
    {
      key: w('si llevan el caso de Lyon', 'whether they take the Lyon case'),
      state: 'unknown',
      ago: 37,
    },
  ],
  ideas: [
    {
      words: w('tarifa fija al mes para lo urgente', 'a flat monthly fee for rush work'),
      ago: 384,
      reasonForNo: 'saw-no-need',
      revisitIn: 45,
    },
  ],
  ownWords: [
    {
      ago: 307,
      word: 'fragile',
      reason: w('Nieves me trata de usted', 'Nieves has gone formal on me'),
    },
  ],
  happenings: [
    {
      ago: 684,
      kind: 'email',
      with: ['nieves'],
      words: w(
        'Un poder y dos escrituras, jurados, para mañana. Llegaron a las siete de la tarde.',
        'A power of attorney and two deeds, sworn, for tomorrow. They came at seven in the evening.',
      ),
      warmth: 0,
      results: [{ kind: 'won', amount: 290 }],
      gives: [
        {
          key: 'poder',
          by: 'me',
          about: w('el poder y las escrituras', 'the power of attorney and the deeds'),
          words: w('mañana a las doce están selladas', 'stamped by noon tomorrow'),
          due: -683,
        },
      ],
    },
    {
      ago: 683,
      kind: 'visit',
      with: ['nieves'],
      words: w(
        'Entregadas en mano a las once y media. Nieves me dio un caramelo.',
        'Handed over at half past eleven. Nieves gave me a sweet.',
      ),
      warmth: 1,
      settles: [{ key: 'poder', kind: 'kept' }],
    },
    {
      ago: 384,
      kind: 'meeting',
      with: ['peris'],
      words: w(
        'Propongo una tarifa fija para lo urgente. Peris dice que aquí no hay nada urgente; sonó el teléfono tres veces.',
        'I propose a flat fee for rush work. Nothing here is ever in a rush, says Peris; the phone rang three times.',
      ),
      warmth: 0,
    },
    {
      ago: 312,
      kind: 'call',
      with: ['peris'],
      words: w(
        'Una fecha cambiada en una escritura: 11 por 17. El notario la devolvió delante del cliente.',
        'A wrong date in a deed: 11 for 17. The notary sent it back in front of the client.',
      ),
      warmth: -2,
      results: [
        {
          key: 'fecha',
          kind: 'mistake',
          words: w('copié mal la fecha de la escritura', 'I copied the date of the deed wrong'),
        },
        {
          key: 'queja',
          kind: 'complaint',
          words: w('Una fecha no se traduce: se copia.', 'A date is not translated. It is copied.'),
        },
      ],
      gives: [
        {
          key: 'repaso',
          by: 'me',
          about: w(
            'que una segunda persona repase las fechas',
            'a second pair of eyes on the dates',
          ),
          words: w(
            'desde hoy nadie sella sin que Toni repase las fechas',
            'from today nothing is stamped before Toni checks the dates',
          ),
          due: -305,
        },
      ],
    },
    {
      ago: 307,
      kind: 'visit',
      with: ['peris', 'nieves'],
      words: w(
        'Escritura nueva, sin cobrar, y la hoja de repaso firmada por Toni. Peris la leyó dos veces y asintió una.',
        'A new deed, no charge, and the checklist signed by Toni. Peris read it twice and nodded once.',
      ),
      warmth: 0,
      settles: [{ key: 'repaso', kind: 'kept' }],
      results: [{ kind: 'repair', mends: ['fecha', 'queja'] }],
    },
    {
      ago: 146,
      kind: 'email',
      with: ['nieves'],
      words: w(
        'Contrato de arrendamiento, 22 páginas, sin prisa. La primera vez en tres años.',
        'A lease, 22 pages, no hurry. The first time in three years.',
      ),
      warmth: 1,
      results: [{ kind: 'renewed', amount: 740 }],
      gives: [
        {
          key: 'arrendamiento',
          by: 'me',
          about: w('el contrato de arrendamiento', 'the lease'),
          words: w('en dos semanas lo tienen', 'you will have it in two weeks'),
          due: -132,
        },
      ],
    },
    {
      ago: 129,
      kind: 'visit',
      with: ['nieves'],
      words: w(
        'Entregado tres días tarde, porque nadie lo esperaba. Nieves sí.',
        'Delivered three days late, as nobody was waiting. Nieves was.',
      ),
      warmth: 0,
      settles: [{ key: 'arrendamiento', kind: 'kept' }],
    },
    {
      ago: 37,
      kind: 'call',
      with: ['nieves'],
      words: w(
        'Hay un caso grande en Lyon. Nieves no me ha dicho nada, y me lo ha dicho.',
        'There is a big case in Lyon. Nieves told me nothing, and told me.',
      ),
      warmth: 1,
      gives: [
        {
          key: 'glosario',
          by: 'me',
          about: w('el glosario del caso de Lyon', 'the glossary for the Lyon case'),
          words: w(
            'le preparo un glosario por si acaso',
            'I will draw up a glossary, just in case',
          ),
          due: 17,
        },
      ],
    },
    {
      ago: 6,
      kind: 'email',
      with: ['peris'],
      words: w(
        'Dos certificados de nacimiento, de un mismo cliente que nació dos veces.',
        'Two birth certificates, for one client who was born twice.',
      ),
      results: [{ kind: 'won', amount: 120 }],
    },
  ],
};
