/** What `npm run score:health -- --simulate` prints. */
import { type Simulation, simulatedMethods } from './simulate.ts';
import { mark, table } from './table.ts';

/** The figures for a person. */
export function simulationReport({ seed, clients, days, questions, words }: Simulation): string[] {
  return [
    `${clients} made-up clients, looked at on days ${days.join(', ')}; seed ${seed}.`,
    '',
    'AUC: which relationships are ending?',
    ...table([
      ['', 'rows', 'share', ...simulatedMethods],
      ...questions.map(({ question, rows, share, auc }) => [
        question,
        String(rows),
        mark(share),
        ...simulatedMethods.map((method) => mark(auc[method])),
      ]),
    ]),
    '',
    'Gone, or within 90 days, by the word shown',
    ...table([
      ['', 'rows', 'share'],
      ...words.map(({ word, rows, endingShare }) => [word, String(rows), mark(endingShare)]),
    ]),
  ];
}
