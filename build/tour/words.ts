import type { Language } from '../../shared/settings/device.ts';
import type { NewClient, Note, SpokenPromise } from './hand.ts';

/** What is written and said during the tour. */
type TourWords = {
  readonly cue: string;
  readonly place: string;
  readonly client: NewClient;
  readonly call: Note & { readonly mine: SpokenPromise; readonly theirs: SpokenPromise };
  readonly told: string;
  readonly praise: string;
};

const name = 'Elena Prat';

export const tourWords: { readonly [L in Language]: TourWords } = {
  es: {
    cue: 'diapasón',
    place: 'alpes',
    client: {
      name,
      trade: 'encuadernadora',
      place: 'Girona',
      metPlace: 'Los Alpes',
      metWhen: 'temporada pasada',
      metContext: 'secando los guantes en la misma estufa',
      introducer: 'Jérôme Vidal',
    },
    call: {
      client: name,
      words:
        'Llamó riéndose: se acordaba de la estufa. Quiere cinco días en enero, con su hermana.',
      kind: 'call',
      warmth: 1,
      mine: { words: 'la propuesta de enero en dos semanas', due: 'day.in-two-weeks' },
      theirs: { words: 'los planes de su hermana para el viernes', due: { label: 'viernes' } },
    },
    told: 'La llamé antes: su hermana aún no lo sabe.',
    praise: 'Da gusto: dices un día y ese día llega.',
  },
  en: {
    cue: 'tuning fork',
    place: 'alps',
    client: {
      name,
      trade: 'bookbinder',
      place: 'Girona',
      metPlace: 'The Alps',
      metWhen: 'last season',
      metContext: 'drying our gloves on the same stove',
      introducer: 'Jérôme Vidal',
    },
    call: {
      client: name,
      words: 'She rang, laughing: she remembered the stove. Five days in January, with her sister.',
      kind: 'call',
      warmth: 1,
      mine: { words: 'the January proposal in two weeks', due: 'day.in-two-weeks' },
      theirs: { words: 'her sister’s plans by Friday', due: { label: 'Friday' } },
    },
    told: 'I rang her first: her sister does not know yet.',
    praise: 'What a pleasure: you name a day, and that day it comes.',
  },
};
