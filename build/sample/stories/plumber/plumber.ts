/** The sample of a plumber. */
import { plumberEn } from '../../made/plumber-en.ts';
import { plumberEs } from '../../made/plumber-es.ts';
import type { TradeSample } from '../../sample-trade.ts';
import { same, w } from '../../story.ts';
import { buelga } from './buelga.ts';
import { caleya } from './caleya.ts';
import { carmela } from './carmela.ts';
import { carmelaTwice } from './carmela-twice.ts';
import { eloy } from './eloy.ts';
import { nacho } from './nacho.ts';
import { noval } from './noval.ts';
import { ordiales } from './ordiales.ts';
import { quiros } from './quiros.ts';
import { self } from './self.ts';
import { tilos } from './tilos.ts';
import { uria } from './uria.ts';

const people = [carmela, uria, caleya, nacho, quiros, ordiales, tilos];
const others = [noval, eloy, buelga, carmelaTwice, self];

export const plumber: TradeSample = {
  userName: same('Manuel Requena'),
  userTrade: w('fontanería', 'plumbing'),
  questions: {
    es: [
      'llaves',
      'caldera',
      'llave de paso',
      'perro',
      'a qué hora',
      'quién decide',
      'presupuesto',
      'dónde aparcar',
    ],
    en: [
      'keys',
      'boiler',
      'stopcock',
      'dog',
      'what time',
      'who decides',
      'budget',
      'where to park',
    ],
  },
  stories: [...people, ...others],
  vocabulary: { es: plumberEs, en: plumberEn },
  rhythm: {
    months: [1.5, 1.4, 1.1, 0.9, 0.85, 0.85, 0.9, 0.6, 1, 1.15, 1.3, 1.35],
    amounts: [60, 4800],
    surge: 2.6,
  },
};
