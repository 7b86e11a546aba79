import { type Story, same, w } from '../../story.ts';
import { martaHappenings } from './marta-happenings.ts';

export const marta: Story = {
  key: 'marta',
  name: same('Marta Ibáñez Soler'),
  kind: 'person',
  relation: 'client',
  trade: w('arquitecta, Ibáñez Arquitectos', 'architect, Ibáñez Arquitectos'),
  place: 'Zaragoza',
  phone: '+34 976 555 014',
  email: 'marta@ibanez.example',
  met: {
    place: 'Formigal',
    when: w('8 de marzo del año pasado', '8 March last year'),
    context: w('en la cola del telesilla de Sextas', 'in the queue for the Sextas chairlift'),
    byClient: 'gonzalo',
  },
  notes: w(
    'Mejor por la tarde; no le escribas en domingo.',
    'Better in the afternoon; never write on a Sunday.',
  ),
  address: { form: 'tú', called: 'Marta' },
  tags: ['formigal', 'grupo-14'],
  tolerance: 'low',
  people: [
    {
      key: 'ruben',
      name: same('Rubén Gracia'),
      role: w('socio; lleva las cuentas', 'partner; keeps the accounts'),
      address: { form: 'usted' },
    },
    {
      key: 'noa',
      name: same('Noa'),
      role: w('su hija', 'her daughter'),
      birthdayIn: 160,
      years: 7,
    },
  ],
  facts: [
    {
      key: w('nivel', 'level'),
      text: w('azul y roja; tres no esquían', 'blue and red; three do not ski'),
      state: 'confirmed',
      ago: 321,
    },
    {
      key: w('alojamiento', 'lodging'),
      text: w('a pie de pista, cocina grande', 'by the slope, a big kitchen'),
      state: 'confirmed',
      ago: 300,
    },
    {
      key: w('comidas', 'meals'),
      text: w('dos celíacos en el grupo', 'two coeliacs in the group'),
      state: 'confirmed',
      ago: 230,
    },
    {
      key: w('fechas', 'dates'),
      text: w('segunda semana de febrero', 'second week of February'),
      state: 'assumed',
      ago: 62,
    },
    { key: w('becarios y seguro', 'interns and insurance'), state: 'unknown', ago: 62 },
    {
      key: w('quién decide: ella o Rubén', 'who decides: she or Rubén'),
      state: 'unknown',
      ago: 252,
    },
    { key: w('por qué no quiso Candanchú', 'why not Candanchú'), state: 'unknown', ago: 300 },
  ],
  happenings: martaHappenings,
};
