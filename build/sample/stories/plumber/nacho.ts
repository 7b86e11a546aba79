import { type Story, same, w } from '../../story.ts';

export const nacho: Story = {
  key: 'nacho',
  name: w('Nacho Villar e Inés Sela', 'Nacho Villar and Inés Sela'),
  kind: 'person',
  relation: 'client',
  trade: w('maestro y arquitecta', 'teacher and architect'),
  place: 'Gijón',
  phone: '+34 600 555 310',
  email: 'nacho.ines@correo.example',
  met: {
    place: 'El Llano',
    when: w('recién mudados', 'just after they moved in'),
    by: w('la panadera de la esquina', 'the baker on the corner'),
  },
  address: { form: 'tú' },
  tags: ['reformas', 'baños'],
  people: [
    {
      key: 'vera',
      name: same('Vera'),
      role: w('su hija; pregunta por qué', 'their daughter; asks why'),
      birthdayIn: 51,
      years: 5,
    },
  ],
  facts: [
    {
      key: w('perro', 'dog'),
      text: w(
        'Bruno: ladra y luego se tumba encima de la caja',
        'Bruno: barks, then lies on the toolbox',
      ),
      state: 'confirmed',
      ago: 520,
    },
    {
      key: w('presupuesto', 'budget'),
      text: w('justo, con hipoteca nueva', 'tight, with a new mortgage'),
      state: 'assumed',
      ago: 520,
    },
    {
      key: w('quién decide', 'who decides'),
      text: w('Inés el plano, Nacho el precio', 'Inés the plan, Nacho the price'),
      state: 'confirmed',
      ago: 138,
    },
  ],
  ideas: [
    {
      words: w('suelo radiante en el baño', 'underfloor heating in the bathroom'),
      ago: 506,
      reasonForNo: 'other-supplier',
    },
  ],
  happenings: [
    {
      ago: 520,
      kind: 'visit',
      words: w(
        'Baño entero: bañera fuera, ducha a ras de suelo. Bruno se acostó en la caja de herramientas.',
        'A whole bathroom: bath out, level shower in. Bruno went to sleep on the toolbox.',
      ),
      warmth: 1,
      gives: [
        {
          key: 'bano',
          by: 'me',
          about: w('el presupuesto del baño', 'the quote for the bathroom'),
          words: w('el viernes que viene lo tenéis', 'you will have it by Friday week'),
          due: -510,
        },
      ],
    },
    {
      ago: 506,
      kind: 'email',
      words: w(
        'Presupuesto enviado cuatro días tarde. Ya tenían otro encima de la mesa.',
        'The quote sent four days late. Another was on the table by then.',
      ),
      settles: [{ key: 'bano', kind: 'kept' }],
      results: [
        {
          kind: 'lost',
          words: w(
            'Nos gustas tú, pero el otro llegó antes.',
            'We like you better, but the other came first.',
          ),
        },
      ],
    },
    {
      ago: 138,
      kind: 'call',
      words: w(
        'La ducha del otro filtra al vecino y el otro no coge el teléfono. Quieren que vaya yo.',
        'The other man’s shower leaks on the neighbour, and he does not pick up. They want me.',
      ),
      warmth: 0,
      results: [
        {
          kind: 'requested',
          words: w(
            'Teníamos que haberte esperado cuatro días.',
            'We should have waited those four days.',
          ),
        },
      ],
      gives: [
        {
          key: 'filtra',
          by: 'me',
          about: w('la ducha que filtra', 'the leaking shower'),
          words: w('mañana a primera hora estoy', 'I will be there first thing tomorrow'),
          due: -137,
        },
      ],
    },
    {
      ago: 137,
      kind: 'visit',
      words: w(
        'Sumidero mal sellado. Vera preguntó por qué el agua va para abajo; buena pregunta.',
        'A badly sealed drain. Vera asked why water goes down; a good question.',
      ),
      warmth: 2,
      settles: [{ key: 'filtra', kind: 'kept' }],
      results: [{ kind: 'won', amount: 420 }],
    },
    {
      ago: 71,
      kind: 'message',
      words: w(
        'Inés manda un plano acotado del segundo baño. Da gusto.',
        'Inés sends a dimensioned plan of the second bathroom. A pleasure to read.',
      ),
      warmth: 1,
      gives: [
        {
          key: 'azulejo',
          by: 'them',
          about: w('elegir el azulejo', 'choosing the tiles'),
          words: w('en dos semanas lo tenemos elegido', 'we’ll have chosen in two weeks'),
          due: -57,
        },
      ],
    },
    {
      ago: 58,
      kind: 'message',
      words: w(
        'Elegido: verde botella, el que Nacho no quería.',
        'Chosen: bottle green, the one Nacho did not want.',
      ),
      settles: [{ key: 'azulejo', kind: 'kept' }],
    },
    {
      ago: 15,
      kind: 'call',
      words: w(
        'Quieren empezar cuando el abuelo pueda llevarse a Bruno.',
        'They want to begin once the grandfather can take Bruno.',
      ),
      gives: [
        {
          key: 'bruno',
          by: 'them',
          about: w('decirme cuándo se va Bruno', 'telling me when Bruno goes'),
          words: w(
            'en cuanto hablemos con el abuelo te decimos',
            'once we’ve talked to Grandad we’ll say',
          ),
          due: 6,
        },
      ],
    },
    {
      ago: 0,
      kind: 'visit',
      plan: true,
      words: w(
        'Medir el segundo baño con Inés, a las cinco. Llevar el nivel láser y una galleta para Bruno.',
        'Measure the second bathroom with Inés, at five. Take the laser level, and a biscuit for Bruno.',
      ),
    },
  ],
};
