/** A client made by chance, for a journal of thousands: who they are; made-life.ts tells the rest. */
import type { Chance } from '../random.ts';
import { type Story, same } from '../story.ts';
import { lifeByChance } from './made-life.ts';
import type { Spread } from './spread.ts';
import type { Rhythm, Vocabulary } from './vocabulary.ts';

const firstNames =
  'Aitor Alba Amaia Andrés Bruno Carla Carmen Claudia Daniel Elena Emilio Ester Eva Félix Gema Hugo Inés Irene Iván Jaime Joana Jorge Julia Laura Leo Lola Manuel Mar María Mateo Miriam Nadia Noelia Olga Pablo Pau Pilar Quim Raúl Rocío Sara Sergio Sofía Teo Teresa Víctor Xavier Yolanda Zoe'.split(
    ' ',
  );
const surnames =
  'Abad Aguirre Alarcón Bances Barrio Cano Casal Domènech Duarte Echeverría Esteve Ferrer Fuentes Galán Gil Herrero Iglesias Izquierdo Jordá Lago Llorente Marín Mena Montes Nadal Ojeda Otero Palau Peña Quiroga Reyes Rojas Sanchis Soto Tejada Ureña Vega Vidal Yuste Zamora'.split(
    ' ',
  );
const reasons = ['did-not-know', 'saw-no-need', 'other-supplier', 'other'] as const;

/** Out of what a client is made. */
export type Making = {
  readonly chance: Chance;
  readonly vocabulary: Vocabulary;
  readonly rhythm: Rhythm;
  readonly spread: Spread;
};

/** A story of so many entries; `number` keeps keys apart, `known` are clients made before. */
export function storyByChance(
  making: Making,
  { number, entries, known }: { number: number; entries: number; known: readonly string[] },
): Story {
  const { chance, vocabulary } = making;
  const some = (share: number) => chance.next() < share;
  const surname = () => chance.pick(surnames);
  const isOrganisation = some(0.2);
  const name = isOrganisation
    ? chance.pick(vocabulary.organisations).replace('{name}', surname())
    : `${chance.pick(firstNames)} ${surname()} ${surname()}`;
  const happenings = lifeByChance(making, entries);
  const first = Math.max(1, ...happenings.map((one) => one.ago));
  const last = Math.min(...happenings.map((one) => one.ago));
  const introducer = known.length > 0 && some(0.2) ? chance.pick(known) : undefined;
  return {
    key: `made-${number}`,
    name: same(name),
    kind: isOrganisation ? 'organisation' : 'person',
    relation: some(0.15) ? 'prospect' : 'client',
    ...(!isOrganisation && { trade: same(chance.pick(vocabulary.trades)) }),
    place: chance.pick(vocabulary.places),
    phone: `+34 9${chance.between(10, 99)} 555 ${String(chance.between(0, 999)).padStart(3, '0')}`,
    ...(some(0.3) && { birthdayIn: chance.between(1, 364), years: chance.between(28, 74) }),
    ...(some(0.6) && {
      met: {
        place: chance.pick(vocabulary.places),
        context: same(chance.pick(vocabulary.met)),
        ...(introducer && { byClient: introducer }),
      },
    }),
    address: { form: chance.pick(['tú', 'usted'] as const) },
    tags: some(0.5) ? [chance.pick(vocabulary.tags)] : [],
    facts: factsByChance(making, first),
    ideas: some(0.1)
      ? [
          {
            words: same(chance.pick(vocabulary.ideas)),
            ago: chance.between(1, first),
            ...(some(0.7) && { reasonForNo: chance.pick(reasons) }),
            ...(some(0.4) && { revisitIn: chance.between(10, 200) }),
          },
        ]
      : [],
    // Nobody is put away while something is going on.
    ...(last > 250 && some(0.25) && { archivedAgo: chance.between(1, last - 120) }),
    happenings,
  };
}

function factsByChance({ chance, vocabulary }: Making, first: number) {
  const keys = vocabulary.facts.filter(() => chance.next() < 0.25);
  return keys.map(([key, ...texts]) => {
    const state = chance.pick(['assumed', 'confirmed', 'confirmed', 'unknown'] as const);
    return {
      key: same(key),
      ...(state !== 'unknown' && { text: same(chance.pick(texts)) }),
      state,
      ago: chance.between(1, first),
    };
  });
}
