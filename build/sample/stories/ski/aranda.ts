import { type Story, same, w } from '../../story.ts';

export const aranda: Story = {
  key: 'aranda',
  name: w('Clínica Aranda', 'Aranda Clinic'),
  kind: 'organisation',
  relation: 'client',
  trade: w('clínica de fisioterapia', 'physiotherapy clinic'),
  place: 'Getafe',
  phone: '+34 916 555 044',
  email: 'pilar@aranda.example',
  met: {
    place: 'Sierra Nevada',
    when: w('hace dos inviernos', 'two winters ago'),
    context: w('su equipo entero alquiló conmigo', 'their whole team hired from me'),
  },
  address: { form: 'usted' },
  tags: ['empresas', 'sierra-nevada'],
  people: [
    {
      key: 'pilar',
      name: same('Pilar Aranda'),
      role: w('dueña; decide en el acto', 'owner; decides on the spot'),
      birthdayIn: 11,
      address: { form: 'usted', title: 'doña' },
    },
    {
      key: 'oscar',
      name: same('Óscar'),
      role: w('recepción; lo sabe todo', 'front desk; knows everything'),
    },
  ],
  facts: [
    {
      key: w('grupo', 'group'),
      text: w('once fisios y sus parejas', 'eleven physios and their partners'),
      state: 'confirmed',
      ago: 326,
    },
    {
      key: w('cuándo llaman', 'when they call'),
      text: w('siempre en octubre', 'always in October'),
      state: 'assumed',
      ago: 60,
    },
  ],
  happenings: [
    {
      ago: 326,
      kind: 'visit',
      with: ['pilar'],
      words: w(
        'Cena con todo el equipo en Pradollano. Me arreglaron el cuello entre el segundo plato y el postre.',
        'Dinner with the whole team in Pradollano. They put my neck right between the main course and dessert.',
      ),
      warmth: 2,
    },
    {
      ago: 215,
      kind: 'email',
      with: ['oscar'],
      words: w(
        'Óscar pide la factura con otro nombre. Tercera vez; que quede apuntado el bueno.',
        'Óscar asks for the invoice in another name. The third time; let the right one be written down.',
      ),
    },
    {
      ago: 158,
      kind: 'call',
      with: ['pilar'],
      words: w(
        'Abren consulta en Getafe el 1 de diciembre. Está nerviosa y contenta.',
        'They open the Getafe practice on 1 December. She is nervous and glad.',
      ),
      warmth: 1,
      gives: [
        {
          key: 'forfait',
          by: 'me',
          about: w('el precio de grupo para once', 'the group price for eleven'),
          words: w(
            'a la vuelta del verano le paso el precio',
            'after the summer I will give you the price',
          ),
          due: -71,
        },
      ],
    },
    {
      ago: 68,
      kind: 'email',
      words: w('Precio de grupo enviado, tres días tarde.', 'Group price sent, three days late.'),
      settles: [{ key: 'forfait', kind: 'kept' }],
    },
    {
      ago: 60,
      kind: 'note',
      words: w(
        'Octubre se acaba y este año no llaman.',
        'October is ending, and this year they have not called.',
      ),
    },
  ],
};
