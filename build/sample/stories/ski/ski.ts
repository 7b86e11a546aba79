/** The sample of somebody who plans snow trips. */
import { skiEn } from '../../made/ski-en.ts';
import { skiEs } from '../../made/ski-es.ts';
import type { TradeSample } from '../../sample-trade.ts';
import { type Story, w } from '../../story.ts';
import { ana } from './ana.ts';
import { aranda } from './aranda.ts';
import { arrizabalaga } from './arrizabalaga.ts';
import { before } from './before.ts';
import { begoTwice } from './bego-twice.ts';
import { begona } from './begona.ts';
import { casals } from './casals.ts';
import { gonzalo } from './gonzalo.ts';
import { jerome } from './jerome.ts';
import { lucia } from './lucia.ts';
import { marta } from './marta.ts';
import { montarto } from './montarto.ts';
import { nerea } from './nerea.ts';
import { olmedo } from './olmedo.ts';
import { rosa } from './rosa.ts';
import { salgado } from './salgado.ts';
import { self } from './self.ts';
import { tomas } from './tomas.ts';

const people = [marta, gonzalo, jerome, ana, begona, tomas, aranda, olmedo, arrizabalaga, lucia];
const others = [montarto, nerea, rosa, salgado, casals, begoTwice, self];

function withBefore(story: Story): Story {
  return { ...story, happenings: [...(before[story.key] ?? []), ...story.happenings] };
}

export const ski: TradeSample = {
  userName: w('Elena Ruiz', 'Ellen Ruiz'),
  userTrade: w('viajes de nieve', 'snow trips'),
  questions: {
    es: [
      'nivel',
      'alojamiento',
      'con quién viaja',
      'comidas',
      'transporte',
      'presupuesto',
      'quién decide',
      'miedos y lesiones',
    ],
    en: [
      'level',
      'lodging',
      'who comes along',
      'meals',
      'transport',
      'budget',
      'who decides',
      'fears and injuries',
    ],
  },
  stories: [...people, ...others].map(withBefore),
  vocabulary: { es: skiEs, en: skiEn },
  rhythm: {
    months: [1.7, 1.6, 1.4, 0.9, 0.4, 0.35, 0.4, 0.45, 0.8, 1.1, 1.4, 1.8],
    amounts: [180, 6200],
    surge: 1.8,
  },
};
