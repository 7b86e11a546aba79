/** What was asked for on the command line of `npm run score:health`. */
import { type Day, isDay } from '../../shared/journal/day.ts';
import { Refusal } from './refusal.ts';

/** A file to be scored, or a simulation. */
export type Asked = { readonly isJson: boolean } & (
  | {
      readonly file: string;
      readonly cut?: Day | undefined;
      readonly days?: number | undefined;
    }
  | { readonly file?: undefined; readonly seed: number }
);

const valued = new Set(['--cut', '--days', '--seed']);
const bare = new Set(['--json', '--simulate']);

/** Reads `visits.csv [--cut YYYY-MM-DD] [--days N] [--json]` or `--simulate [--seed N] [--json]`. */
export function readArguments(args: readonly string[]): Asked {
  const given = new Map<string, string>();
  const files: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    const [name = '', inline] = arg.startsWith('--') ? arg.split(/=(.*)/s) : [arg];
    if (!arg.startsWith('--')) files.push(arg);
    else if (bare.has(name) && inline === undefined) given.set(name, '');
    else if (valued.has(name)) {
      const value = inline ?? args[++at];
      if (!value || value.startsWith('--')) throw new Refusal(`${name} needs a value after it.`);
      given.set(name, value);
    } else throw new Refusal(`“${arg}” is not understood here.`);
  }
  const isJson = given.has('--json');
  const [file, other] = files;
  if (given.has('--simulate')) {
    const stranger = file ?? ['--cut', '--days'].find((name) => given.has(name));
    if (stranger) throw new Refusal(`A simulation has no use for “${stranger}”.`);
    return { isJson, seed: wholeNumber('--seed', given) ?? 1 };
  }
  if (file === undefined) {
    throw new Refusal('Say which file of visits, as in visits.csv, or --simulate.');
  }
  if (other !== undefined) throw new Refusal(`One file at a time: “${other}” is another.`);
  if (given.has('--seed')) throw new Refusal('--seed belongs to --simulate.');
  const cut = given.get('--cut');
  if (cut !== undefined && !isDay(cut)) {
    throw new Refusal(`“${cut}” is no day that exists, as in --cut 2026-11-25.`);
  }
  const days = wholeNumber('--days', given);
  if (days === 0) throw new Refusal('--days is at least 1.');
  return { isJson, file, cut, days };
}

function wholeNumber(name: string, given: ReadonlyMap<string, string>): number | undefined {
  const text = given.get(name);
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text)) throw new Refusal(`${name} is a whole number.`);
  return Number(text);
}
