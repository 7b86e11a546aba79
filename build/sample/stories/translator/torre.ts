import { type Story, same, w } from '../../story.ts';

export const torre: Story = {
  key: 'torre',
  name: w('Agencia Torre Alta', 'Torre Alta Language Services'),
  kind: 'organisation',
  relation: 'client',
  trade: w('agencia de traducción', 'translation agency'),
  place: 'Madrid',
  phone: '+34 915 555 410',
  email: 'proyectos@torrealta.example',
  met: { place: 'Madrid', when: w('por internet, al empezar', 'online, when I was starting') },
  address: { form: 'none' },
  tags: ['agencias', 'técnica'],
  people: [
    {
      key: 'samuel',
      name: same('Samuel'),
      role: w(
        'gestor de proyectos; firma cada vez con otro nombre',
        'project manager; signs with a new name each time',
      ),
    },
  ],
  facts: [
    {
      key: w('herramienta', 'CAT tool'),
      text: w(
        'la suya, en el navegador; se cae al comer',
        'theirs, in the browser; goes down at lunch',
      ),
      state: 'confirmed',
      ago: 578,
    },
    {
      key: w('plazo de pago', 'payment terms'),
      text: w('noventa días, si se les recuerda', 'ninety days, if one reminds them'),
      state: 'confirmed',
      ago: 330,
    },
    {
      key: w('si venden mis memorias', 'whether they sell my memories'),
      state: 'unknown',
      ago: 330,
    },
  ],
  ideas: [
    {
      words: w('subir la tarifa un diez por ciento', 'raising my rate ten per cent'),
      ago: 330,
      reasonForNo: 'saw-no-need',
      revisitIn: 80,
    },
  ],
  ownWords: [
    {
      ago: 86,
      word: 'cold',
      reason: w('me mandan avisos, no personas', 'I get notices, not people'),
    },
  ],
  happenings: [
    {
      ago: 578,
      kind: 'email',
      with: ['samuel'],
      words: w(
        'Un manual de grúas. Setecientas veces la palabra «perno».',
        'A manual for cranes. The word “bolt” seven hundred times.',
      ),
      warmth: 0,
      results: [{ kind: 'won', amount: 1120 }],
      gives: [
        {
          key: 'gruas',
          by: 'me',
          about: w('el manual de grúas', 'the crane manual'),
          words: w('doce días, subido a su plataforma', 'twelve days, uploaded'),
          due: -566,
        },
      ],
    },
    {
      ago: 564,
      kind: 'message',
      with: ['samuel'],
      words: w(
        'Subido dos días tarde: su plataforma estuvo caída los dos.',
        'Uploaded two days late: their platform was down for both.',
      ),
      settles: [{ key: 'gruas', kind: 'kept' }],
    },
    {
      ago: 330,
      kind: 'call',
      with: ['samuel'],
      words: w(
        'Pido un diez por ciento más. Me ofrece «visibilidad».',
        'I ask for ten per cent more. He offers me “visibility”.',
      ),
      warmth: -1,
      gives: [
        {
          key: 'factura',
          by: 'them',
          about: w('pagar las tres facturas atrasadas', 'paying the three late invoices'),
          words: w('esta semana sale el pago', 'the payment goes out this week'),
          due: -323,
        },
      ],
    },
    {
      ago: 289,
      kind: 'email',
      words: w(
        'Pagan dos de tres. De la tercera no consta nada.',
        'They pay two of three. Of the third there is no record.',
      ),
      settles: [{ key: 'factura', kind: 'partly' }],
    },
    {
      ago: 214,
      kind: 'refusal',
      words: w(
        'Corregir lo que escupe una máquina a mitad de precio: no.',
        'Mending what a machine spat out, at half price: no.',
      ),
      warmth: 0,
    },
    {
      ago: 86,
      kind: 'email',
      words: w(
        'Circular a «queridos lingüistas». La contesté con mi nombre.',
        'A circular to “dear linguists”. I answered with my name.',
      ),
      warmth: -1,
      gives: [
        {
          key: 'tercera',
          by: 'them',
          about: w('la tercera factura', 'the third invoice'),
          words: w('queda abonada a final de mes', 'it will be settled by the end of the month'),
          due: -64,
        },
      ],
    },
    {
      ago: 54,
      kind: 'call',
      with: ['samuel'],
      words: w(
        'El folleto de los hornos se lo dan a otra. Mejor.',
        'The oven brochure goes to somebody else. Just as well.',
      ),
      results: [
        {
          kind: 'lost',
          words: w(
            'Hemos encontrado un perfil más competitivo.',
            'We have found a more competitive profile.',
          ),
        },
      ],
    },
  ],
};
