import { type Happening, w } from '../../story.ts';

/** What happened with Marta, oldest first. */
export const martaHappenings: readonly Happening[] = [
  {
    ago: 321,
    kind: 'call',
    words: w(
      'Vienen catorce. Quieren los forfaits antes de pagar el hotel, y lo entiendo: el año pasado alguien los dejó tirados en la taquilla.',
      'They are fourteen. They want the passes before they pay the hotel, and I see why: last year somebody left them standing at the ticket office.',
    ),
    warmth: 0,
    gives: [
      {
        key: 'forfaits',
        by: 'me',
        about: w('los forfaits de los catorce', 'passes for the fourteen'),
        words: w(
          'a finales de mes tienes los forfaits',
          'you will have the passes by the end of the month',
        ),
        due: -300,
      },
    ],
  },
  {
    ago: 300,
    kind: 'message',
    words: w(
      'Le mando los forfaits en un sobre con sus nombres.',
      'I send her the passes in an envelope with their names on it.',
    ),
    settles: [{ key: 'forfaits', kind: 'kept' }],
  },
  {
    ago: 285,
    kind: 'call',
    words: w(
      'El autobús los ha dejado en el pueblo de abajo, a nueve kilómetros. Catorce personas y las maletas en la nieve. La hora la apunté yo.',
      'The coach left them in the lower village, nine kilometres short. Fourteen people and their bags in the snow. The time was mine, and I wrote it down wrong.',
    ),
    warmth: -1,
    results: [
      {
        key: 'autobus',
        kind: 'mistake',
        words: w('apunté mal la hora del traslado', 'I wrote the transfer down wrong'),
      },
    ],
  },
  {
    ago: 282,
    kind: 'call',
    words: w(
      'Llamada fría. Tiene razón en todo y no me lo pone fácil.',
      'A cold call. She is right about all of it and does not make it easy.',
    ),
    warmth: -2,
    gives: [
      {
        key: 'traslado',
        by: 'me',
        about: w('devolverle el traslado', 'paying the transfer back'),
        words: w(
          'el traslado te lo devuelvo yo, entero',
          'I will pay the transfer back myself, all of it',
        ),
        due: -271,
      },
    ],
    results: [
      {
        key: 'queja',
        kind: 'complaint',
        words: w(
          'Me dejaste la cara roja delante de mi gente.',
          'You made me look a fool in front of my people.',
        ),
      },
    ],
  },
  {
    ago: 274,
    kind: 'visit',
    words: w(
      'Fui a Zaragoza a devolverle el dinero en mano. Café de una hora. Al final se rió del autobús.',
      'I went to Zaragoza to hand her the money. An hour of coffee. In the end she laughed about the coach.',
    ),
    warmth: 0,
    settles: [{ key: 'traslado', kind: 'kept' }],
    results: [{ kind: 'repair', mends: ['autobus', 'queja'] }],
  },
  {
    ago: 230,
    kind: 'meeting',
    words: w(
      'Quieren repetir en verano, sin esquís: montaña, una mesa larga y que nadie tenga que conducir.',
      'They want to come back in summer, without skis: mountains, one long table, and nobody having to drive.',
    ),
    warmth: 1,
    gives: [
      {
        key: 'verano',
        by: 'me',
        about: w('tres propuestas de verano', 'three proposals for the summer'),
        words: w(
          'a mediados de mayo te llegan tres propuestas',
          'three proposals will reach you by mid-May',
        ),
        due: -194,
      },
    ],
    results: [
      {
        kind: 'praise',
        words: w(
          'Contigo no tengo que explicar las cosas dos veces.',
          'With you I never have to explain a thing twice.',
        ),
      },
    ],
  },
  {
    ago: 180,
    kind: 'call',
    words: w(
      'Me preguntó por las propuestas y no las tenía. Se le fue la voz. Dos semanas tarde y ni una llamada mía.',
      'She asked about the proposals and I did not have them. Her voice dropped. Two weeks late and not one call from me.',
    ),
    warmth: -1,
    settles: [
      {
        key: 'verano',
        kind: 'broken',
        words: w('no llegué, y no avisé', 'I did not make it, and did not say so'),
      },
    ],
    results: [{ key: 'rota', kind: 'mistake', promise: 'verano' }],
  },
  {
    ago: 154,
    kind: 'call',
    words: w(
      'La llamo yo. Le pido perdón sin excusas y no pregunto si vuelve. Agosto lo quiere en una casa, todos juntos.',
      'I call her. I say sorry without excuses and do not ask whether she will come back. For August she wants one house, all together.',
    ),
    gives: [
      {
        key: 'casa',
        by: 'me',
        about: w('una casa con una mesa larga', 'a house with a long table'),
        words: w(
          'una casa con mesa para catorce, el 10 de julio',
          'a house with a table for fourteen, by 10 July',
        ),
        due: -138,
      },
    ],
  },
  {
    ago: 141,
    kind: 'message',
    words: w(
      'Le aviso de que la casa de Sallent no contesta hasta la otra semana. Me da dos más, de buen grado.',
      'I tell her the house in Sallent will not answer until next week. She gives me two more, gladly.',
    ),
    moves: [
      {
        key: 'casa',
        due: -124,
        words: w('tres días antes, avisando', 'three days before, and told'),
      },
    ],
  },
  {
    ago: 126,
    kind: 'visit',
    words: w(
      'Reparado lo de mayo. Le llevé yo misma la casa de Sallent, con mesa para catorce y la fianza a mi cargo. Lo agradeció sin rodeos.',
      'May is mended. I took her the house in Sallent myself, a table for fourteen and the deposit on me. She thanked me outright.',
    ),
    warmth: 1,
    settles: [{ key: 'casa', kind: 'kept' }],
    results: [{ kind: 'repair', mends: ['rota', 'verano'] }],
  },
  {
    ago: 83,
    kind: 'message',
    words: w(
      'Le mando la foto de la primera nieve en Tres Hombres. Responde con un dibujo de su hija.',
      'I send her the photo of the first snow at Tres Hombres. She answers with a drawing of her daughter’s.',
    ),
  },
  {
    ago: 62,
    kind: 'meeting',
    with: ['ruben'],
    words: w(
      'Comida en Zaragoza con ella y con Rubén. Vuelven en febrero, los mismos catorce y quizá dos becarios. Pregunta por raquetas para los tres que no esquían.',
      'Lunch in Zaragoza with her and Rubén. They come back in February, the same fourteen and perhaps two interns. She asks about snowshoes for the three who do not ski.',
    ),
    warmth: 1,
    gives: [
      {
        key: 'hoteles',
        by: 'me',
        about: w('tres hoteles a pie de pista', 'three hotels by the slope'),
        words: w('en dos semanas tienes tres hoteles', 'three hotels, in two weeks'),
        due: -48,
      },
    ],
    results: [
      {
        kind: 'renewed',
        words: w(
          'El año que viene, otra vez contigo. Ni lo dudes.',
          'Next year, with you again. Don’t even doubt it.',
        ),
        amount: 9800,
      },
    ],
  },
  {
    ago: 48,
    kind: 'email',
    words: w(
      'Tres hoteles a pie de pista, con el precio por persona y lo que no incluyen.',
      'Three hotels by the slope, with the price a head and what they leave out.',
    ),
    settles: [{ key: 'hoteles', kind: 'kept' }],
  },
  {
    ago: 47,
    kind: 'call',
    words: w(
      'Se quedan con el Edelweiss, pero solo si hay media pensión: con catorce a la mesa no quiere buscar restaurante cada noche. Se la oye ilusionada, aunque tiene prisa por cerrar.',
      'They take the Edelweiss, but only with half board: with fourteen at table she will not hunt for a restaurant every night. She sounds happy, though in a hurry to close.',
    ),
    warmth: 1,
    gives: [
      {
        key: 'edelweiss',
        by: 'me',
        about: w(
          'los precios del Edelweiss con media pensión',
          'the Edelweiss prices with half board',
        ),
        words: w(
          'antes de fin de mes te digo los precios con media pensión',
          'before the month is out I will tell you the prices with half board',
        ),
        due: -28,
      },
      {
        key: 'cuantos',
        by: 'them',
        about: w('decirme cuántos vienen', 'telling me how many they are'),
        words: w(
          'el 20 te confirmo si somos catorce o dieciséis',
          'by the 20th I’ll confirm whether we are fourteen or sixteen',
        ),
        due: -5,
      },
    ],
  },
];
