import { type Story, same, w } from '../../story.ts';

export const esteve: Story = {
  key: 'esteve',
  name: w('Cerámicas Esteve', 'Esteve Ceramics'),
  kind: 'organisation',
  relation: 'client',
  trade: w('fábrica de azulejos', 'tile works'),
  place: 'Manises',
  phone: '+34 961 555 071',
  met: { place: 'Manises', by: w('el gestor que me lleva las cuentas', 'the bookkeeper we share') },
  notes: w(
    'Cerraron la fábrica. Guardar el glosario de esmaltes.',
    'The works closed. Keep the glossary of glazes.',
  ),
  address: { form: 'usted' },
  tags: ['técnica', 'catálogos'],
  archivedAgo: 301,
  people: [
    { key: 'nuria', name: same('Nuria Esteve'), role: w('tercera generación', 'third generation') },
  ],
  facts: [
    {
      key: w('dirección de facturación', 'invoice address'),
      text: w('Manises, la nave vieja', 'Manises, the old building'),
      state: 'confirmed',
      ago: 691,
    },
  ],
  happenings: [
    {
      ago: 691,
      kind: 'meeting',
      with: ['nuria'],
      words: w(
        'El catálogo en cuatro idiomas y un color, el azul Esteve, que no existe en ninguno.',
        'A catalogue in four languages, and a colour, Esteve blue, that exists in none of them.',
      ),
      warmth: 1,
      results: [{ kind: 'won', amount: 2300 }],
    },
    {
      ago: 523,
      kind: 'email',
      with: ['nuria'],
      words: w(
        'Segunda parte del catálogo. Ha vendido en Marsella gracias a una nota a pie.',
        'Second part of the catalogue. A footnote sold tiles in Marseille.',
      ),
      warmth: 2,
      results: [{ kind: 'renewed', amount: 900 }],
    },
    {
      ago: 316,
      kind: 'call',
      with: ['nuria'],
      words: w(
        'Cierran. Llora un poco y me manda una caja de muestras.',
        'They are closing. She cries a little and sends me a box of samples.',
      ),
      warmth: 1,
      results: [
        { kind: 'lost', words: w('El azul se queda contigo.', 'The blue stays with you.') },
      ],
    },
  ],
};
