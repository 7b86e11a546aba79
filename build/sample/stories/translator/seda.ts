import { type Story, same, w } from '../../story.ts';

export const seda: Story = {
  key: 'seda',
  name: w('Museo de la Seda', 'The Silk Museum'),
  kind: 'organisation',
  relation: 'prospect',
  trade: w('museo', 'museum'),
  place: 'Valencia',
  phone: '+34 963 555 660',
  email: 'educacion@museoseda.example',
  met: { place: 'Valencia', when: w('en primavera', 'in the spring'), byClient: 'carrasquer' },
  address: { form: 'usted' },
  tags: ['museos', 'audioguías'],
  people: [
    {
      key: 'remei',
      name: same('Remei Folch'),
      role: w('educación; habla con las manos', 'education; talks with her hands'),
      address: { form: 'usted', called: 'Remei' },
    },
  ],
  facts: [
    {
      key: w('quién aprueba', 'who signs off'),
      text: w('un patronato que se reúne poco', 'a board that seldom meets'),
      state: 'assumed',
      ago: 57,
    },
    { key: w('guía de estilo', 'style guide'), state: 'unknown', ago: 57 },
    { key: w('idiomas', 'languages'), text: w('cinco', 'five'), state: 'confirmed', ago: 57 },
  ],
  happenings: [
    {
      ago: 57,
      kind: 'visit',
      with: ['remei'],
      words: w(
        'Me enseña el telar grande en marcha. No se oye nada más, y es la idea de la audioguía.',
        'She shows me the great loom running. One hears nothing else, and that is the idea of the audio guide.',
      ),
      warmth: 2,
      results: [
        {
          kind: 'requested',
          words: w(
            'Nos dijeron que usted discute los adjetivos.',
            'We were told that you argue over adjectives.',
          ),
        },
      ],
    },
    {
      ago: 31,
      kind: 'call',
      with: ['remei'],
      words: w(
        'Cuarenta paradas de un minuto. Le explico que un minuto en alemán son dos.',
        'Forty stops of a minute each. I explain that a minute is two in German.',
      ),
      warmth: 1,
      gives: [
        {
          key: 'presupuesto',
          by: 'me',
          about: w('el presupuesto de la audioguía', 'the quote for the audio guide'),
          words: w(
            'en cuatro semanas, desglosado por idioma',
            'in four weeks, language by language',
          ),
          due: -2,
        },
      ],
    },
    {
      ago: 9,
      kind: 'note',
      words: w('Pedir a Toni precio para la locución.', 'Ask Toni for a price on the voices.'),
    },
    {
      ago: 0,
      kind: 'meeting',
      plan: true,
      with: ['remei'],
      words: w(
        'Con Remei a las once, en la sala de telares. Llevar el presupuesto, aunque falte el alemán.',
        'Remei at eleven, in the loom room. Take the quote, German or no German.',
      ),
    },
  ],
};
