/** Ready-made questions by trade, in Spanish. */
import type { QuestionSet } from '../question-sets.ts';

/** What each trade is glad to have asked, in the order one would ask it. */
export const questionSets: readonly QuestionSet[] = [
  {
    id: 'ski-adviser',
    name: 'Asesoría de esquí',
    questions: [
      'con quién viaja',
      'nivel de esquí de cada uno',
      'hotel o apartamento, y qué no perdona',
      'fechas que no puede mover',
      'qué le estropeó un viaje',
      'quién decide al final',
      'cómo quiere que le avise de un cambio',
    ],
  },
  {
    id: 'plumber',
    name: 'Fontanería',
    questions: [
      'quién abre, y a qué horas',
      'dónde está la llave de paso',
      'qué le dejaron mal otra vez',
      'precio cerrado o por horas',
      'qué le molesta más: ruido, polvo o tiempo',
      'niños o animales en casa',
      'a quién llamo si voy a llegar tarde',
    ],
  },
  {
    id: 'translator',
    name: 'Traducción',
    questions: [
      'para quién es el texto',
      'palabras que usa, y las que no soporta',
      'plazo que dice y plazo que necesita',
      'quién revisa y quién decide',
      'qué no le gustó de otra traducción',
      'dudas juntas o según salen',
      'en qué formato lo quiere',
    ],
  },
  {
    id: 'consultant',
    name: 'Consultoría',
    questions: [
      'qué sería un éxito para él o ella',
      'quién decide, y quién puede frenarlo',
      'qué probaron antes y por qué no salió',
      'qué delega y qué quiere ver',
      'qué presión tiene encima',
      'cómo prefiere oír lo que va mal',
      'qué no hay que repetir',
    ],
  },
  {
    id: 'hairdresser',
    name: 'Peluquería',
    questions: [
      'qué corte no quiere repetir',
      'alergias y productos que no',
      'conversación o silencio',
      'cada cuánto le gusta volver',
      'qué día y a qué hora',
      'qué tiene que celebrar este año',
    ],
  },
  {
    id: 'photographer',
    name: 'Fotografía',
    questions: [
      'para qué son las fotos',
      'quién tiene que salir sin falta',
      'qué no le gusta de sus fotos',
      'qué foto le emociona',
      'cómo y cuándo las espera',
      'quién no debe verlas publicadas',
    ],
  },
  {
    id: 'bookkeeper',
    name: 'Gestoría',
    questions: [
      'cómo prefiere las malas noticias',
      'qué papeles le cuestan siempre',
      'quién más debe estar al tanto',
      'qué le pasó con la gestoría de antes',
      'qué planea para el año que viene',
      'por teléfono, por correo o en persona',
    ],
  },
];
