/** The first of the two years, with those who were clients already. */
import { type Happening, w } from '../../story.ts';

/** Happenings to be told before a story's own, by its key. */
export const before: { readonly [key: string]: readonly Happening[] } = {
  gonzalo: [
    {
      ago: 706,
      kind: 'call',
      words: w(
        'El apartamento de siempre, y leña seca. La leña húmeda del año pasado no la ha olvidado.',
        'The usual flat, and dry wood. Last year’s damp logs are not forgotten.',
      ),
      warmth: 0,
      gives: [
        {
          key: 'lena',
          by: 'me',
          about: w('leña seca en el apartamento', 'dry wood in the flat'),
          words: w('la leña la compro yo esta vez', 'this time I will buy the wood myself'),
          due: -694,
        },
      ],
      results: [{ kind: 'renewed', amount: 3600 }],
    },
    {
      ago: 695,
      kind: 'visit',
      words: w(
        'Cuarenta kilos de encina, escaleras arriba. Me ayudó su chófer, muerto de risa.',
        'Forty kilos of oak up the stairs. His driver helped, laughing all the way.',
      ),
      warmth: 1,
      settles: [{ key: 'lena', kind: 'kept' }],
    },
    {
      ago: 588,
      kind: 'email',
      words: w(
        'Me pasa la escritura de un local que miro para la oficina. La ha leído entera y subrayado dos frases.',
        'He sends back the deed of the office I am looking at. He has read all of it and underlined two sentences.',
      ),
      warmth: 1,
    },
    {
      ago: 452,
      kind: 'message',
      words: w(
        'Pregunta si ya hay previsión. Le digo que no me la creo hasta que la piso.',
        'He asks if there is a forecast yet. I tell him I believe it when I stand on it.',
      ),
    },
  ],
  begona: [
    {
      ago: 688,
      kind: 'visit',
      words: w(
        'Presentación de una novela en su librería. Vendí dos viajes entre el vino y las aceitunas.',
        'A book launch in her shop. I sold two trips between the wine and the olives.',
      ),
      warmth: 2,
      results: [
        {
          kind: 'referral',
          words: w(
            'Esta señora os lleva a la nieve y os devuelve.',
            'This lady takes you to the snow and brings you back.',
          ),
        },
      ],
    },
    {
      ago: 604,
      kind: 'call',
      words: w(
        'Pide fecha para un puente sin niños en el tren. No existe, pero lo busco.',
        'She wants a long weekend with no children on the train. There is no such thing, but I look.',
      ),
      gives: [
        {
          key: 'tren',
          by: 'me',
          about: w('un tren tranquilo', 'a quiet train'),
          words: w('te busco un tren sin colegios', 'I will find you a train without school trips'),
          due: -590,
        },
      ],
    },
    {
      ago: 591,
      kind: 'message',
      words: w(
        'El de las 7:05, vagón silencioso. Responde con tres signos de admiración.',
        'The 7.05, quiet carriage. She answers with three exclamation marks.',
      ),
      settles: [{ key: 'tren', kind: 'kept' }],
    },
  ],
  aranda: [
    {
      ago: 690,
      kind: 'meeting',
      with: ['pilar'],
      words: w(
        'Once pares de botas a la vez. Doña Pilar puso orden con dos palmadas.',
        'Eleven pairs of boots at once. Doña Pilar put order into it with two claps.',
      ),
      warmth: 1,
      results: [{ kind: 'won', amount: 2900 }],
    },
    {
      ago: 512,
      kind: 'email',
      with: ['oscar'],
      words: w(
        'Óscar ofrece dos horas de camilla a cambio de nada. Acepto una.',
        'Óscar offers two hours on the table in exchange for nothing. I accept one.',
      ),
      warmth: 1,
    },
    {
      ago: 421,
      kind: 'call',
      with: ['pilar'],
      words: w(
        'Llaman, como cada octubre. Las mismas fechas, dos más en la mesa.',
        'They ring, as they do every October. The same dates, two more at table.',
      ),
      results: [{ kind: 'renewed', amount: 3400 }],
    },
  ],
  montarto: [
    {
      ago: 655,
      kind: 'call',
      with: ['elvira'],
      words: w(
        'Overbooking en Reyes. Elvira me avisa a las ocho de la mañana y ya trae la solución.',
        'Overbooked at Epiphany. Elvira rings at eight in the morning and already has the answer.',
      ),
      warmth: 0,
      results: [{ kind: 'solved' }],
    },
    {
      ago: 470,
      kind: 'meeting',
      with: ['elvira'],
      words: w(
        'Cerramos el cupo del invierno con una servilleta. La guardo.',
        'We settle the winter’s rooms on a napkin. I keep it.',
      ),
      warmth: 1,
    },
  ],
  nerea: [
    {
      ago: 668,
      kind: 'message',
      words: w(
        'Un niño no quiere bajarse del arrastre. Lo cuenta como un triunfo.',
        'A boy will not get off the drag lift. She tells it as a triumph.',
      ),
      warmth: 1,
    },
  ],
};
