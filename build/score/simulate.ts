/** The whole score and simpler rules asked of made-up relationships: which of them are ending? */
import type { DayNumber } from '../../shared/health/health-event.ts';
import { type ClientContacts, contactsOf } from '../../shared/health/portfolio.ts';
import { pointOn, wordOf } from '../../shared/health/score.ts';
import { historyOf, ledgersOn } from '../../shared/health/timeline.ts';
import { auc } from './measures.ts';
import { type Alarms, simulateAlarms } from './simulated-alarms.ts';
import { simulatedClient } from './simulated-client.ts';

const clients = 6_000;
const looks = [180, 360, 540];
const soonDays = 90;
const length = 640;

/** What each method thinks of a client on a day, higher is worse, and what is true of them. */
type Row = {
  readonly state: 'gone' | 'leaving' | 'staying';
  readonly isThin: boolean;
  readonly silence: number;
  readonly word: string;
  readonly values: Readonly<Record<SimulatedMethod, number>>;
};

/** The methods of a simulation; `oracle` sees the hidden satisfaction itself. */
export const simulatedMethods = [
  'score',
  'rule-30',
  'rule-60',
  'rule-90',
  'recency',
  'recency-over-gap',
  'last-tone',
  'oracle',
] as const;
/** One of them. */
export type SimulatedMethod = (typeof simulatedMethods)[number];

/** AUCs by question and method, how many were ending by the word shown, and how soon it is noticed. */
export type Simulation = {
  readonly seed: number;
  readonly clients: number;
  readonly days: readonly number[];
  readonly questions: readonly {
    readonly question: string;
    readonly rows: number;
    /** How many of the rows are what is asked for; a share. */
    readonly share: number;
    readonly auc: Readonly<Record<SimulatedMethod, number | null>>;
  }[];
  readonly words: readonly {
    readonly word: string;
    readonly rows: number;
    readonly endingShare: number;
  }[];
  readonly alarms: readonly Alarms[];
};

const isEnding = ({ state }: Row) => state !== 'staying';
const questions = [
  { question: 'gone, or within 90 days', among: () => true, isIt: isEnding },
  { question: '… with a number shown', among: ({ isThin }: Row) => !isThin, isIt: isEnding },
  { question: '… heard of in 45 days', among: ({ silence }: Row) => silence <= 45, isIt: isEnding },
  {
    question: 'still there, leaves in 90',
    among: ({ state }: Row) => state !== 'gone',
    isIt: ({ state }: Row) => state === 'leaving',
  },
  {
    question: 'gone already, or staying',
    among: ({ state }: Row) => state !== 'leaving',
    isIt: ({ state }: Row) => state === 'gone',
  },
] as const;

/** Simulates 6,000 relationships, looked at on three days each; the same for the same seed. */
export function simulate(seed: number, tell: (sentence: string) => void): Simulation {
  const rows: Row[] = [];
  for (let number = 0; number < clients; number++) {
    if (number % 2_000 === 0) tell(`Simulating ${number} of ${clients} clients.`);
    rows.push(...rowsOf(seed, number));
  }
  return {
    seed,
    clients,
    days: looks,
    questions: questions.map(({ question, among, isIt }) => {
      const asked = rows.filter(among);
      const truths = asked.map(isIt);
      const aucs = simulatedMethods.map((method) => {
        const values = Float64Array.from(asked, (row) => row.values[method]);
        return [method, auc(values, truths)];
      });
      const share = truths.filter(Boolean).length / asked.length;
      return { question, rows: asked.length, share, auc: Object.fromEntries(aucs) };
    }),
    words: ['firm', 'attentive', 'fragile', 'cold', 'early'].map((word) => {
      const own = rows.filter((row) => row.word === word);
      return { word, rows: own.length, endingShare: own.filter(isEnding).length / own.length };
    }),
    alarms: simulateAlarms(seed, length),
  };
}

function rowsOf(seed: number, number: number): Row[] {
  const { events, leftOn, satisfaction } = simulatedClient(seed, number, length);
  const contactDays = events.filter(({ type }) => type === 'contact').map(({ day }) => day);
  const tones = events.filter((event) => event.type === 'tone');
  const rows: Row[] = [];
  const look = (ledgers: Parameters<typeof pointOn>[0], day: DayNumber) => {
    const contacts = contactsOf(contactDays.filter((one) => one <= day));
    if (!contacts) return;
    const point = pointOn(ledgers, day);
    const silence = day - contacts.last;
    rows.push({
      state: stateOf(leftOn, day),
      isThin: point.isThin,
      silence,
      word: point.isThin ? 'early' : wordOf(point.score),
      values: {
        score: -point.z,
        'rule-30': silence > 30 ? 1 : 0,
        'rule-60': silence > 60 ? 1 : 0,
        'rule-90': silence > 90 ? 1 : 0,
        recency: silence,
        'recency-over-gap': silence / ownGap(contacts),
        'last-tone': -(tones.findLast((tone) => tone.day <= day)?.warmth ?? 0),
        oracle: -(satisfaction[day] as number),
      },
    });
  };
  ledgersOn(historyOf(events, { tolerance: 'normal' }), length, { on: looks, look });
  return rows;
}

function stateOf(leftOn: number | undefined, day: number): Row['state'] {
  if (leftOn === undefined || leftOn > day + soonDays) return 'staying';
  return leftOn <= day ? 'gone' : 'leaving';
}

function ownGap({ first, last, gaps }: ClientContacts): number {
  return gaps > 0 ? (last - first) / gaps : 30;
}
