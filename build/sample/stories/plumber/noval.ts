import { type Story, same, w } from '../../story.ts';

export const noval: Story = {
  key: 'noval',
  name: same('Suministros Noval'),
  kind: 'organisation',
  relation: 'supplier',
  trade: w('almacén de fontanería', 'plumbers’ merchant'),
  place: 'Siero',
  phone: '+34 985 555 300',
  email: 'mostrador@noval.example',
  met: { place: 'Siero', when: w('desde aprendiz', 'since I was an apprentice') },
  address: { form: 'tú' },
  tags: ['proveedores'],
  people: [
    {
      key: 'tino',
      name: same('Tino'),
      role: w('mostrador; memoria de elefante', 'the counter; never forgets a part'),
      address: { form: 'tú', called: 'Tino' },
    },
  ],
  facts: [
    {
      key: w('descuento', 'discount'),
      text: w('veintidós, y treinta en cobre', 'twenty-two, and thirty on copper'),
      state: 'confirmed',
      ago: 598,
    },
  ],
  happenings: [
    {
      ago: 598,
      kind: 'visit',
      with: ['tino'],
      words: w(
        'Tino encontró una junta de una caldera que ya no existe. En el cajón de «por si acaso».',
        'Tino found a gasket for a boiler no longer made. In the drawer marked “just in case”.',
      ),
      warmth: 2,
    },
    {
      ago: 390,
      kind: 'call',
      words: w(
        'Querían que firmase un pedido mínimo al mes. Dije que no; compro lo que pongo.',
        'They wanted me to sign for a minimum each month. I said no; I buy what I fit.',
      ),
      warmth: 0,
    },
    {
      ago: 389,
      kind: 'refusal',
      words: w(
        'Pedido mínimo: no. Por escrito, para que no quede en el aire.',
        'Minimum order: no. In writing, so that it is not left hanging.',
      ),
    },
    {
      ago: 186,
      kind: 'call',
      with: ['tino'],
      words: w(
        'El separador de La Caleya, «esta semana». Le pregunto qué semana.',
        'The trap for La Caleya, “this week”. I ask him which week.',
      ),
      gives: [
        {
          key: 'separador',
          by: 'them',
          person: 'tino',
          about: w('el separador de grasas', 'the grease trap'),
          words: w('esta semana lo tienes', 'you’ll have it this week'),
          due: -180,
        },
      ],
    },
    {
      ago: 166,
      kind: 'visit',
      with: ['tino'],
      words: w(
        'Llega el separador, dos semanas tarde. Lo cargó él mismo en la furgoneta.',
        'The trap comes in, two weeks late. He loaded it into the van himself.',
      ),
      warmth: -1,
      settles: [{ key: 'separador', kind: 'kept' }],
    },
    {
      ago: 90,
      kind: 'email',
      words: w(
        'Abonan el vaso de expansión que vino picado. Sin discutir.',
        'They credit the vessel that came dented. No argument.',
      ),
      results: [{ kind: 'solved' }],
    },
    {
      ago: 7,
      kind: 'call',
      with: ['tino'],
      words: w(
        'El vaso para Carmela y la válvula de la clínica, en el mismo pedido.',
        'The vessel for Carmela and the valve for the clinic, on one order.',
      ),
      gives: [
        {
          key: 'vaso',
          by: 'them',
          person: 'tino',
          about: w('el vaso de expansión', 'the expansion vessel'),
          words: w('pasado mañana en el mostrador', 'on the counter in two days'),
          due: 1,
        },
      ],
    },
  ],
};
