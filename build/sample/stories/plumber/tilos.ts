import { type Story, same, w } from '../../story.ts';

export const tilos: Story = {
  key: 'tilos',
  name: w('Residencia Los Tilos', 'Los Tilos Care Home'),
  kind: 'organisation',
  relation: 'prospect',
  trade: w('residencia de mayores', 'care home'),
  place: 'Avilés',
  phone: '+34 985 555 260',
  email: 'direccion@lostilos.example',
  met: { place: 'Avilés', when: w('hace unos meses', 'some months ago'), byClient: 'quiros' },
  address: { form: 'usted' },
  tags: ['mantenimiento'],
  people: [
    {
      key: 'sor',
      name: same('Consuelo Bances'),
      role: w('directora; fue enfermera', 'director; used to be a nurse'),
      address: { form: 'usted', title: 'doña' },
      birthdayIn: 10,
    },
  ],
  facts: [
    {
      key: w('caldera', 'boiler'),
      text: w('dos, en cascada', 'two, in series'),
      state: 'confirmed',
      ago: 228,
    },
    {
      key: w('habitaciones', 'rooms'),
      text: w('cuarenta y seis', 'forty-six'),
      state: 'confirmed',
      ago: 228,
    },
    {
      key: w('quién lo lleva ahora', 'who has it now'),
      text: w('una empresa de Bilbao', 'a firm from Bilbao'),
      state: 'assumed',
      ago: 228,
    },
    { key: w('cuándo acaba su contrato', 'when their contract ends'), state: 'unknown', ago: 228 },
  ],
  happenings: [
    {
      ago: 228,
      kind: 'visit',
      with: ['sor'],
      words: w(
        'Me enseña la sala de calderas y la de labores. En la segunda me quedé más rato.',
        'She shows me the boiler room and the sewing room. I stayed longer in the second.',
      ),
      warmth: 1,
    },
    {
      ago: 110,
      kind: 'call',
      with: ['sor'],
      words: w(
        'Una ducha sin fría. Fue un momento; no cobré y preguntó por qué. Porque estaba cerca.',
        'A shower with no cold. It took a moment; I charged nothing, and she asked why. Because I was nearby.',
      ),
      warmth: 2,
    },
    {
      ago: 11,
      kind: 'meeting',
      with: ['sor'],
      words: w(
        'Quiere contrato de mantenimiento. Lo que pide cabe en una frase: que nadie espere por agua caliente.',
        'She wants a maintenance contract. What she asks fits in a sentence: nobody waits for hot water.',
      ),
      warmth: 1,
      gives: [
        {
          key: 'contrato',
          by: 'me',
          about: w('el contrato de mantenimiento', 'the maintenance contract'),
          words: w(
            'en quince días le llevo una propuesta de dos hojas',
            'in a fortnight I will bring you two pages',
          ),
          due: 5,
        },
      ],
    },
    {
      ago: -8,
      kind: 'meeting',
      plan: true,
      with: ['sor'],
      words: w(
        'Llevarle la propuesta a Consuelo. Tomar el café en la sala de labores.',
        'Take Consuelo the proposal. Coffee in the sewing room.',
      ),
    },
  ],
};
