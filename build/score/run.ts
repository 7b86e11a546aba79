/** `npm run score:health` as a function: what it needs from outside is passed in. */
import fs from 'node:fs';
import path from 'node:path';
import { readArguments } from './arguments.ts';
import { cutsOf } from './cuts.ts';
import { readVisits } from './read-visits.ts';
import { Refusal } from './refusal.ts';
import { jsonOf, report } from './report.ts';
import { scoreVisits } from './score-visits.ts';
import { simulate } from './simulate.ts';
import { simulationReport } from './simulation-report.ts';

/** Where a relative file begins, and who hears the figures and everything else. */
export type Setting = {
  readonly typedIn: string;
  readonly print: (text: string) => void;
  readonly tell: (sentence: string) => void;
};

/** Scores, or says in a sentence why not; whether it was done. */
export function run(args: readonly string[], { typedIn, print, tell }: Setting): boolean {
  try {
    const asked = readArguments(args);
    if (asked.file === undefined) {
      const simulation = simulate(asked.seed, tell);
      print(
        asked.isJson
          ? JSON.stringify(simulation, null, 2)
          : simulationReport(simulation).join('\n'),
      );
      return true;
    }
    const visits = readVisits(textOf(path.resolve(typedIn, asked.file), asked.file));
    const scores = scoreVisits(visits, cutsOf(visits, asked), tell);
    print(asked.isJson ? jsonOf(asked.file, scores) : report(asked.file, scores).join('\n'));
    return true;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    tell(error.message);
    return false;
  }
}

function textOf(file: string, typed: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new Refusal(`There is no file ${typed}.`);
    if (code === 'EISDIR') throw new Refusal(`${typed} is a folder, not a file.`);
    throw new Refusal(`${typed} cannot be read (${code}).`);
  }
}
