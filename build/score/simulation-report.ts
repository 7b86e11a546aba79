/** What `npm run score:health -- --simulate` prints. */
import { type Simulation, simulatedMethods } from './simulate.ts';
import { alarmMethods } from './simulated-alarms.ts';
import { mark, table } from './table.ts';

/** The figures for a person. */
export function simulationReport(simulation: Simulation): string[] {
  const { seed, clients, days, questions, words, alarms } = simulation;
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
    '',
    'Median days from leaving to an alarm, at the same share of false alarms',
    ...table([
      ['false alarms', 'departures', ...alarmMethods],
      ...alarms.map(({ falseAlarms, departures, medianDays }) => [
        mark(falseAlarms),
        String(departures),
        ...alarmMethods.map((method) => String(medianDays[method])),
      ]),
    ]),
  ];
}
