import { type Story, same, w } from '../../story.ts';

export const eloy: Story = {
  key: 'eloy',
  name: same('Eloy Arango'),
  kind: 'person',
  relation: 'partner',
  trade: w('albañil', 'builder'),
  place: 'Langreo',
  phone: '+34 600 555 411',
  met: {
    place: 'Langreo',
    when: w('en la escuela taller', 'at trade school'),
    context: w('compartíamos bocadillo y nivel', 'we shared a sandwich and a spirit level'),
  },
  address: { form: 'tú' },
  tags: ['gremio'],
  birthdayIn: 133,
  years: 44,
  facts: [
    {
      key: w('días libres', 'days off'),
      text: w('los lunes, pesca', 'Mondays, fishing'),
      state: 'confirmed',
      ago: 610,
    },
  ],
  happenings: [
    {
      ago: 715,
      kind: 'call',
      words: w(
        'Me pasa una comunidad en Oviedo: «no les hables deprisa».',
        'He sends me a block in Oviedo: “don’t talk to them fast”.',
      ),
      warmth: 1,
      results: [
        {
          kind: 'referral',
          words: w('A este lo llamo yo para mi casa.', 'This is the one I call for my own house.'),
        },
      ],
    },
    {
      ago: 610,
      kind: 'meeting',
      words: w(
        'Sidra y cuentas. Nos debemos lo mismo; lo dejamos en tablas.',
        'Cider and sums. We owe each other the same; we call it quits.',
      ),
      warmth: 2,
      gives: [
        {
          key: 'rozas',
          by: 'me',
          about: w('ayudarle con la casa de su madre', 'helping with his mother’s house'),
          words: w(
            'te hago la fontanería de tu madre, sin factura de amigo',
            'I will do your mother’s pipes, at no friend’s price',
          ),
          due: -560,
        },
      ],
    },
    {
      ago: 572,
      kind: 'call',
      words: w(
        'Su madre vende la casa. Me libera y se ríe: «te salvaste».',
        'His mother is selling. He lets me off, laughing: “you got away”.',
      ),
      settles: [{ key: 'rozas', kind: 'released' }],
    },
    {
      ago: 317,
      kind: 'visit',
      words: w(
        'Zanja en El Llano, a medias. Dijo que el lunes tapaba; el lunes pesca.',
        'A trench in El Llano, shared. He said he would fill it on Monday; on Mondays he fishes.',
      ),
      warmth: 0,
      gives: [
        {
          key: 'zanja',
          by: 'them',
          about: w('tapar la zanja', 'filling the trench'),
          words: w('el lunes está tapada', 'filled by Monday'),
          due: -312,
        },
      ],
    },
    {
      ago: 309,
      kind: 'call',
      words: w(
        'La zanja sigue abierta y ha llovido dentro. Lo dejo dicho.',
        'The trench is still open and it has rained in. I say so.',
      ),
      warmth: -1,
      settles: [{ key: 'zanja', kind: 'broken' }],
    },
    {
      ago: 306,
      kind: 'gift',
      words: w(
        'Una trucha envuelta en periódico, a modo de disculpa. Buenísima.',
        'A trout in newspaper, by way of apology. Delicious.',
      ),
      warmth: 1,
    },
    {
      ago: 64,
      kind: 'meeting',
      words: w(
        'Prepara el baño de Nacho e Inés conmigo; él levanta, yo sueldo.',
        'We plan the bathroom for Nacho and Inés; he builds, I solder.',
      ),
      gives: [
        {
          key: 'medidas',
          by: 'me',
          about: w('las medidas del baño', 'the bathroom’s measurements'),
          words: w('esta semana te las mando', 'you will have them this week'),
          due: -60,
          precision: 'week',
        },
      ],
    },
    {
      ago: 61,
      kind: 'message',
      words: w('Medidas mandadas, con croquis.', 'Measurements sent, with a sketch.'),
      settles: [{ key: 'medidas', kind: 'kept' }],
    },
    {
      ago: 53,
      kind: 'call',
      words: w(
        'Faltaba la pendiente. Vuelvo a deberle las medidas.',
        'The fall was missing. I owe him the measurements again.',
      ),
      settles: [
        {
          key: 'medidas',
          kind: 'reopened',
          words: w('sin pendiente no valen', 'worth nothing without the fall'),
        },
      ],
      moves: [{ key: 'medidas', due: 14 }],
    },
    {
      ago: 22,
      kind: 'note',
      trashedAgo: 22,
      words: w('Comprar anzuelos. (Esto no va aquí.)', 'Buy fish hooks. (Wrong notebook.)'),
    },
  ],
};
