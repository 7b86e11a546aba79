import { type Story, same, w } from '../../story.ts';

export const uria: Story = {
  key: 'uria',
  name: w('Comunidad Uría 14', 'Uría 14 owners'),
  kind: 'organisation',
  relation: 'client',
  trade: w('comunidad de vecinos, 32 pisos', 'residents’ association, 32 flats'),
  place: 'Oviedo',
  phone: '+34 985 555 140',
  email: 'administracion@uria14.example',
  met: { place: 'Oviedo', when: w('hace dos años', 'two years ago'), byClient: 'eloy' },
  address: { form: 'usted' },
  tags: ['comunidades', 'bajantes'],
  tolerance: 'low',
  people: [
    {
      key: 'fermin',
      name: same('Fermín Cueto'),
      role: w('administrador; todo por escrito', 'manager; all in writing'),
      address: { form: 'usted', title: 'señor' },
    },
    {
      key: 'lola',
      name: same('Lola'),
      role: w('portera; sabe dónde suena', 'caretaker; knows where it knocks'),
      birthdayIn: 12,
    },
  ],
  facts: [
    {
      key: w('llaves', 'keys'),
      text: w('cuarto de contadores: Lola', 'meter room: Lola'),
      state: 'confirmed',
      ago: 690,
    },
    {
      key: w('llave de paso', 'stopcock'),
      text: w('una por columna; la C está dura', 'one for each riser; C is stiff'),
      state: 'confirmed',
      ago: 552,
    },
    {
      key: w('quién aprueba el gasto', 'who approves the cost'),
      text: w('la junta, de mil euros para arriba', 'the meeting, above a thousand euros'),
      state: 'assumed',
      ago: 200,
    },
    { key: w('año de las bajantes', 'age of the stacks'), state: 'unknown', ago: 200 },
  ],
  happenings: [
    {
      ago: 690,
      kind: 'meeting',
      with: ['fermin'],
      words: w(
        'Me presenta Eloy. Fermín pide tres presupuestos y lee los tres hasta el final.',
        'Eloy introduces me. Fermín asks for three quotes and reads all three to the end.',
      ),
      warmth: 0,
      gives: [
        {
          key: 'informe',
          by: 'me',
          about: w('el informe de las columnas', 'the report on the risers'),
          words: w('en dos semanas tiene el informe', 'you will have the report in two weeks'),
          due: -676,
        },
      ],
    },
    {
      ago: 677,
      kind: 'email',
      with: ['fermin'],
      words: w(
        'Informe enviado, con fotos y un plano hecho a mano.',
        'Report sent, with photos and a plan drawn by hand.',
      ),
      settles: [{ key: 'informe', kind: 'kept' }],
      results: [
        {
          kind: 'won',
          amount: 6400,
          words: w(
            'Es el único que ha subido a la azotea.',
            'You are the only one who went up to the roof.',
          ),
        },
      ],
    },
    {
      ago: 552,
      kind: 'visit',
      with: ['lola'],
      words: w(
        'Columna C cambiada. Corté el agua del portal entero sin avisar al segundo: champú en la cabeza.',
        'Riser C replaced. I cut the whole stair off without telling the second floor: shampoo in her hair.',
      ),
      warmth: -1,
      results: [
        {
          key: 'corte',
          kind: 'mistake',
          words: w('no avisé del corte al 2.º A', 'I did not warn 2A of the cut'),
        },
      ],
    },
    {
      ago: 549,
      kind: 'email',
      with: ['fermin'],
      words: w(
        'Queja formal, dos folios. La razón cabe en una línea y la tienen.',
        'A formal complaint, two pages long. The point fits on one line, and it is right.',
      ),
      warmth: -2,
      results: [
        {
          key: 'queja',
          kind: 'complaint',
          words: w('El agua no se corta: se anuncia.', 'Water is not cut off. It is announced.'),
        },
      ],
      gives: [
        {
          key: 'carteles',
          by: 'me',
          about: w('avisar de cada corte con cartel', 'a notice before every cut'),
          words: w(
            'dos días antes, un cartel en cada rellano',
            'two days before, a notice on every landing',
          ),
          due: -535,
        },
      ],
    },
    {
      ago: 536,
      kind: 'visit',
      words: w(
        'Carteles en los nueve rellanos, y flores en el 2.º A.',
        'Notices on all nine landings, and flowers for 2A.',
      ),
      warmth: 0,
      settles: [{ key: 'carteles', kind: 'kept' }],
      results: [
        {
          kind: 'repair',
          mends: ['corte', 'queja'],
          words: w(
            'Queda usted perdonado. Las flores no hacían falta.',
            'You are forgiven. There was no need for flowers.',
          ),
        },
      ],
    },
    {
      ago: 371,
      kind: 'call',
      with: ['lola'],
      words: w(
        'Las dos de la mañana: agua por la lámpara del 4.º. En veinte minutos estaba cortada.',
        'Two in the morning: water through the light on the fourth. Off within twenty minutes.',
      ),
      warmth: 1,
      results: [
        {
          kind: 'solved',
          words: w('Lo oí llegar antes de colgar.', 'I heard you arrive before I hung up.'),
        },
        { kind: 'won', amount: 310 },
      ],
    },
    {
      ago: 200,
      kind: 'meeting',
      with: ['fermin'],
      words: w(
        'Junta de vecinos. Treinta y dos opiniones sobre las bajantes; saco el plano y quedan tres.',
        'The owners’ meeting. Thirty-two opinions on the stacks; I unfold the plan and three are left.',
      ),
      warmth: 1,
      gives: [
        {
          key: 'bajantes',
          by: 'me',
          about: w('presupuesto de las bajantes, por fases', 'quote for the stacks, in stages'),
          words: w(
            'se lo parto en tres fases antes de la junta',
            'in three stages, before the next meeting',
          ),
          due: -150,
        },
      ],
    },
    {
      ago: 171,
      kind: 'message',
      with: ['fermin'],
      words: w(
        'La junta se retrasa y le pido las mismas tres semanas. Las da, por escrito.',
        'Their meeting is put off and I ask for the same three weeks. Granted, in writing.',
      ),
      moves: [
        { key: 'bajantes', due: -129, words: w('van con la junta', 'along with the meeting') },
      ],
    },
    {
      ago: 131,
      kind: 'email',
      with: ['fermin'],
      words: w(
        'Presupuesto en tres fases, con lo que puede esperar y lo que no.',
        'The quote in three stages, with what can wait and what cannot.',
      ),
      settles: [{ key: 'bajantes', kind: 'kept' }],
    },
    {
      ago: 33,
      kind: 'call',
      with: ['fermin'],
      words: w(
        'Aprobada la primera fase. Pagan la mitad por adelantado, que es novedad.',
        'First stage approved. They pay half up front, which is new.',
      ),
      warmth: 1,
      results: [{ kind: 'renewed', amount: 8900 }],
      gives: [
        {
          key: 'mitad',
          by: 'them',
          person: 'fermin',
          about: w('la mitad por adelantado', 'half up front'),
          words: w(
            'la transferencia sale a primeros',
            'the transfer goes out at the start of the month',
          ),
          due: -6,
        },
        {
          key: 'empezar',
          by: 'me',
          about: w('empezar la primera fase', 'beginning the first stage'),
          words: w(
            'en cuanto cobre, en seis semanas está empezado',
            'once paid, begun within six weeks',
          ),
          due: 20,
        },
      ],
    },
    {
      ago: 10,
      kind: 'note',
      with: ['lola'],
      words: w(
        'Lola dice que la columna A «canta». Poner el oído el primer día.',
        'Lola says riser A “sings”. Listen to it on the first day.',
      ),
    },
  ],
};
