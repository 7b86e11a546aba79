/** What `npm run score:health` prints of a file. */
import { dayFromNumber } from '../../shared/journal/day.ts';
import { methods } from './methods.ts';
import type { Scores } from './score-visits.ts';
import { mark, table } from './table.ts';

/** The figures alone, as one JSON text. */
export function jsonOf(file: string, { mean, cells }: Scores): string {
  return JSON.stringify({ file, mean, cells }, null, 2);
}

/** The figures for a person: means, AUC by cell, what was learned at each cut. */
export function report(file: string, { mean, cells, learned }: Scores): string[] {
  const columns = cells.filter(({ method }) => method === methods[0]);
  const byCell = methods.map((method) => [
    method,
    ...cells.filter((cell) => cell.method === method).map((cell) => mark(cell.auc)),
  ]);
  return [
    `${file}: who comes again?`,
    '',
    `Means over cells, each a cut and a number of days ahead: ${columns.length}`,
    ...table([
      ['', 'AUC', 'Brier', 'rho'],
      ...methods.map((one) => [
        one,
        mark(mean[one].auc),
        mark(mean[one].brier),
        mark(mean[one].rho),
      ]),
    ]),
    '',
    'AUC by cell',
    ...table([
      ['cut', ...columns.map(({ cut }) => cut)],
      ['days', ...columns.map(({ days }) => String(days))],
      ['clients', ...columns.map(({ clients }) => String(clients))],
      ...byCell,
    ]),
    '',
    'Learned from all clients up to each cut (BG/NBD in weeks)',
    ...table([
      ['cut', 'mean gap', 'drop-out', 'r', 'alpha', 'a', 'b', 'LL'],
      ...learned.map(({ today, meanGap, dropOut, bgnbd }) => [
        dayFromNumber(today),
        meanGap.toFixed(1),
        String(dropOut),
        bgnbd.r.toFixed(3),
        bgnbd.alpha.toFixed(3),
        bgnbd.a.toFixed(3),
        bgnbd.b.toFixed(3),
        bgnbd.logLikelihood.toFixed(1),
      ]),
    ]),
  ];
}
