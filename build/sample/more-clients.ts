/** Clients made by chance, for pictures of a journal with thousands. */
import type { Chance } from './random.ts';
import { type Story, same, w } from './story.ts';

const firstNames =
  'Aitor Alba Amaia Andrés Bruno Carla Carmen Claudia Daniel Elena Emilio Ester Eva Félix Gema Hugo Inés Irene Iván Jaime Joana Jorge Julia Laura Leo Lola Manuel Mar María Mateo Miriam Nadia Noelia Olga Pablo Pau Pilar Quim Raúl Rocío Sara Sergio Sofía Teo Teresa Víctor Xavier Yolanda Zoe'.split(
    ' ',
  );
const surnames =
  'Abad Aguirre Alarcón Bances Barrio Cano Casal Domènech Duarte Echeverría Esteve Ferrer Fuentes Galán Gil Herrero Iglesias Izquierdo Jordá Lago Llorente Marín Mena Montes Nadal Ojeda Otero Palau Peña Quiroga Reyes Rojas Sanchis Soto Tejada Ureña Vega Vidal Yuste Zamora'.split(
    ' ',
  );
const places = [
  'Barcelona',
  'Bilbao',
  'Girona',
  'Huesca',
  'Jaca',
  'Lleida',
  'Madrid',
  'Pamplona',
  'Sevilla',
  'Toulouse',
  'Valencia',
  'Zaragoza',
];
const trades = [
  w('carpintera', 'carpenter'),
  w('abogado', 'lawyer'),
  w('florista', 'florist'),
  w('profesor de piano', 'piano teacher'),
  w('farmacéutica', 'pharmacist'),
  w('electricista', 'electrician'),
  w('editora', 'editor'),
  w('veterinario', 'vet'),
];
const talks = [
  w('Pregunta por la nieve de febrero.', 'Asks about the snow in February.'),
  w('Contentos con el piso; la ducha, regular.', 'Happy with the flat; the shower, so-so.'),
  w('Quiere repetir, pero en otra semana.', 'Wants to come again, but another week.'),
  w('Le cuento cómo está la carretera.', 'I tell her how the road is.'),
  w('Duda entre dos valles. No le meto prisa.', 'Torn between two valleys. I do not hurry him.'),
];
const abouts = [
  w('el presupuesto de enero', 'the quote for January'),
  w('dos propuestas de hotel', 'two hotels to choose from'),
  w('el teléfono de la monitora', 'the instructor’s number'),
  w('confirmar los forfaits', 'confirming the passes'),
];

/** A story for a client made by chance; `number` keeps names apart. */
export function storyByChance(chance: Chance, number: number): Story {
  const name = `${chance.pick(firstNames)} ${chance.pick(surnames)} ${chance.pick(surnames)}`;
  const last = chance.between(2, 340);
  const about = chance.pick(abouts);
  const isOpen = chance.next() < 0.12;
  return {
    key: `made-${number}`,
    name: same(name),
    kind: 'person',
    relation: chance.next() < 0.15 ? 'prospect' : 'client',
    trade: chance.pick(trades),
    place: chance.pick(places),
    phone: `+34 9${chance.between(10, 99)} 555 ${String(chance.between(0, 999)).padStart(3, '0')}`,
    address: { form: chance.pick(['tú', 'usted'] as const) },
    tags: [],
    happenings: [
      { ago: last + 30, kind: 'call', words: chance.pick(talks) },
      {
        ago: last,
        kind: chance.pick(['call', 'message', 'email'] as const),
        words: chance.pick(talks),
        warmth: chance.pick([-1, 0, 0, 1, 1] as const),
        gives: [
          {
            key: 'it',
            by: chance.next() < 0.7 ? 'me' : 'them',
            about,
            words: about,
            due: isOpen ? chance.between(-3, 40) : 14 - last,
          },
        ],
        ...(!isOpen && { settles: [{ key: 'it', kind: 'kept' as const }] }),
      },
    ],
  };
}
