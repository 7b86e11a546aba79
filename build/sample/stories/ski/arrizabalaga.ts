import { type Story, same, w } from '../../story.ts';

export const arrizabalaga: Story = {
  key: 'arrizabalaga',
  name: w('Familia Arrizabalaga', 'The Arrizabalagas'),
  kind: 'person',
  relation: 'client',
  trade: w('panaderos', 'bakers'),
  place: 'Vitoria',
  phone: '+34 945 555 136',
  met: {
    place: 'Boí Taüll',
    when: w('el invierno pasado', 'last winter'),
    by: w('el dueño del bar de la plaza', 'the owner of the bar on the square'),
  },
  address: { form: 'tú' },
  tags: ['familias'],
  people: [
    {
      key: 'inigo',
      name: same('Íñigo'),
      role: w('el mayor; se hizo daño en la rodilla', 'the eldest; hurt his knee'),
      birthdayIn: 96,
      years: 14,
    },
    {
      key: 'maite',
      name: same('Maite'),
      role: w('la madre; contesta ella', 'the mother; she answers'),
    },
  ],
  facts: [
    {
      key: w('horario', 'hours'),
      text: w('panaderos: llamar antes de las doce', 'bakers: ring before noon'),
      state: 'confirmed',
      ago: 312,
    },
  ],
  happenings: [
    {
      ago: 312,
      kind: 'meeting',
      words: w(
        'Traen su propio pan. Íñigo quiere carreras; su madre, que vuelva entero.',
        'They bring their own bread. Íñigo wants to race; his mother wants him back in one piece.',
      ),
      warmth: 1,
    },
    {
      ago: 265,
      kind: 'call',
      with: ['maite'],
      words: w(
        'Íñigo se ha torcido la rodilla en la última bajada. Nada roto. El seguro lo llevo yo.',
        'Íñigo has twisted his knee on the last run. Nothing broken. I will see to the insurance.',
      ),
      warmth: -1,
      gives: [
        {
          key: 'parte',
          by: 'me',
          about: w('el parte del seguro', 'the insurance claim'),
          words: w('el lunes está presentado', 'it will be in on Monday'),
          due: -261,
        },
      ],
    },
    {
      ago: 262,
      kind: 'email',
      words: w(
        'Presentado el parte, con el informe del médico de pista.',
        'Claim in, with the slope doctor’s report.',
      ),
      settles: [{ key: 'parte', kind: 'kept' }],
      results: [
        {
          kind: 'solved',
          words: w('Nos quitaste un peso de encima.', 'You took a weight off us.'),
        },
      ],
    },
    {
      ago: 110,
      kind: 'gift',
      words: w(
        'Una hogaza de seis kilos en la puerta de la oficina. Sin nota.',
        'A six-kilo loaf at the office door. No note.',
      ),
      warmth: 2,
    },
    {
      ago: 1,
      kind: 'call',
      with: ['maite'],
      words: w(
        'Íñigo vuelve a esquiar. ¿El seguro cubre una rodilla que ya se torció?',
        'Íñigo will ski again. Does the insurance cover a knee that has been twisted once?',
      ),
      gives: [
        {
          key: 'rodilla',
          by: 'me',
          about: w(
            'preguntar al seguro por la rodilla de Íñigo',
            'asking the insurer about Íñigo’s knee',
          ),
          words: w('mañana te lo digo', 'I will tell you tomorrow'),
          due: 0,
        },
      ],
    },
  ],
};
