/**
 * `npm run sample -- --folder=DIR`: writes a sample journal into a folder that holds none.
 * `--language=es|en`, `--trade=ski|plumber|translator`, `--clients=N`, `--entries=N`, `--seed=N`,
 * `--day=YYYY-MM-DD` say which.
 */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { importTypeScript } from './tour/bundle.mjs';

const languages = ['es', 'en'];
const trades = ['ski', 'plumber', 'translator'];
/** What a folder that is a journal holds: its document, or the store that grew from it. */
const journalNames =
  /^(HEAD|keys\.json|draft\.json|(journal|log)(-\d+)?\.jsonl?|palabra-.*\.json)$/;

/** A reason that is said in one sentence, without a stack. */
class Refusal extends Error {}

/**
 * What was asked for on the command line.
 * @param {readonly string[]} args
 * @param {{ today: string, typedIn: string }} setting `typedIn` is where a relative folder begins
 */
export function readArguments(args, { today, typedIn }) {
  /** @type {Record<string, string>} */
  const given = {};
  for (const arg of args) {
    const [, name, value] =
      /^--(language|trade|clients|entries|folder|seed|day)=(.+)$/.exec(arg) ?? [];
    if (!name || !value) throw new Refusal(`“${arg}” is not understood here.`);
    given[name] = value;
  }
  const { folder, language = 'es', trade = 'ski', day = today } = given;
  if (!folder) throw new Refusal('Say where the sample goes, as in --folder=my-sample.');
  if (!languages.includes(language)) throw new Refusal('The language is es or en.');
  if (!trades.includes(trade)) throw new Refusal(`The trade is one of ${trades.join(', ')}.`);
  if (!isDay(day)) throw new Refusal('The day is one that exists, as in --day=2026-11-25.');
  const number = (/** @type {string} */ name) => {
    const text = given[name];
    if (text === undefined) return {};
    if (!/^\d{1,7}$/.test(text)) throw new Refusal(`--${name} is a whole number.`);
    return { [name]: Number(text) };
  };
  const options = { seed: 1, ...number('seed'), ...number('clients'), ...number('entries') };
  return { folder: path.resolve(typedIn, folder), options: { ...options, language, trade, day } };
}

/** @param {string} text */
function isDay(text) {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/**
 * Writes the sample, or says in a sentence why not.
 * @param {readonly string[]} args
 * @param {{ today: string, typedIn: string, say: (sentence: string) => void }} setting
 * @returns {Promise<boolean>} whether it was written
 */
export async function makeSample(args, { say, ...setting }) {
  try {
    const { folder, options } = readArguments(args, setting);
    const found = fs.existsSync(folder) ? namesIn(folder) : [];
    if (found.some((name) => journalNames.test(name))) {
      throw new Refusal(`${folder} already holds a journal, which is left as it is.`);
    }
    if (found.length > 0) throw new Refusal(`${folder} is not empty; choose a folder that is.`);
    const { makeSampleJournal, journalText } = await importTypeScript(
      'build/sample/write-sample.ts',
    );
    const journal = makeSampleJournal(options);
    fs.mkdirSync(folder, { recursive: true });
    const file = path.join(folder, 'journal.json');
    // “wx”: whoever was quicker keeps what they wrote.
    fs.writeFileSync(file, journalText(journal, `${options.day}T06:00:00.000Z`), { flag: 'wx' });
    say(`${journal.clients.size} clients and ${journal.entries.size} entries are in ${file}.`);
    return true;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    say(error.message);
    return false;
  }
}

/** @param {string} folder */
function namesIn(folder) {
  if (!fs.statSync(folder).isDirectory()) throw new Refusal(`${folder} is a file, not a folder.`);
  return fs.readdirSync(folder);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const now = new Date();
  const two = (/** @type {number} */ n) => String(n).padStart(2, '0');
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  // npm runs us elsewhere than where the user typed.
  const typedIn = process.env.INIT_CWD ?? process.cwd();
  const say = (/** @type {string} */ it) => console.log(it);
  const isDone = await makeSample(process.argv.slice(2), { today, typedIn, say });
  if (!isDone) process.exitCode = 1;
}
