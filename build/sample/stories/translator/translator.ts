/** The sample of a translator. */
import { translatorEn } from '../../made/translator-en.ts';
import { translatorEs } from '../../made/translator-es.ts';
import type { TradeSample } from '../../sample-trade.ts';
import { same, w } from '../../story.ts';
import { almadraba } from './almadraba.ts';
import { almadrabaTwice } from './almadraba-twice.ts';
import { carrasquer } from './carrasquer.ts';
import { cortos } from './cortos.ts';
import { dahl } from './dahl.ts';
import { esteve } from './esteve.ts';
import { llorens } from './llorens.ts';
import { seda } from './seda.ts';
import { self } from './self.ts';
import { sorolla } from './sorolla.ts';
import { toni } from './toni.ts';
import { torre } from './torre.ts';

const people = [almadraba, sorolla, carrasquer, llorens, torre, seda, dahl, cortos];
const others = [toni, esteve, almadrabaTwice, self];

export const translator: TradeSample = {
  userName: same('Irene Valcárcel'),
  userTrade: w('traducción', 'translation'),
  questions: {
    es: [
      'guía de estilo',
      'herramienta',
      'dirección de facturación',
      'quién aprueba',
      'plazo de pago',
      'formato de entrega',
      'glosario',
    ],
    en: [
      'style guide',
      'CAT tool',
      'invoice address',
      'who signs off',
      'payment terms',
      'delivery format',
      'glossary',
    ],
  },
  stories: [...people, ...others],
  vocabulary: { es: translatorEs, en: translatorEn },
  rhythm: {
    months: [0.9, 1, 1.15, 1, 1.1, 1.2, 0.9, 0.35, 1.1, 1.25, 1.2, 0.85],
    amounts: [70, 4200],
    surge: 1.9,
  },
};
