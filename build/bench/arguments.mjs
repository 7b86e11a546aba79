/** What was asked for on the command line of `npm run bench`. */

/** A reason that is said in one sentence, without a stack. */
export class Refusal extends Error {}

const usualSizes = [1_000, 10_000, 100_000];

/**
 * `--entries=N` (or several, with commas), `--full` (a million too), `--json`, `--engines=a,b`,
 * `--rows=a,b`, `--rounds=N`; `--ui` measures the page instead. A value may follow its name after a space.
 * @param {readonly string[]} args
 */
export function readArguments(args) {
  /** @type {Record<string, string>} */
  const given = {};
  const words = args.flatMap((arg) => arg.split(/=(.*)/s).slice(0, 2));
  for (let at = 0; at < words.length; at += 1) {
    const name = words[at] ?? '';
    if (name === '--json' || name === '--full' || name === '--ui') {
      given[name.slice(2)] = 'yes';
      continue;
    }
    const value = words[at + 1];
    if (!/^--(entries|engines|rows|rounds)$/.test(name) || !value || value.startsWith('--')) {
      throw new Refusal(`“${name}” is not understood here.`);
    }
    given[name.slice(2)] = value;
    at += 1;
  }
  const sizes = given.entries ? numbers('entries', given.entries) : [...usualSizes];
  if (given.full) sizes.push(1_000_000);
  return {
    sizes: [...new Set(sizes)].sort((a, b) => a - b),
    isJson: 'json' in given,
    isUi: 'ui' in given,
    engines: given.engines?.split(','),
    rows: given.rows?.split(','),
    rounds: given.rounds ? numbers('rounds', given.rounds)[0] : undefined,
  };
}

/**
 * @param {string} name
 * @param {string} text
 */
function numbers(name, text) {
  return text.split(',').map((one) => {
    if (!/^[1-9]\d{0,6}$/.test(one)) throw new Refusal(`--${name} is a whole number.`);
    return Number(one);
  });
}
