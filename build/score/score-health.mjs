/**
 * `npm run score:health -- visits.csv [--cut YYYY-MM-DD] [--days N] [--json]`: how well health says
 * who comes again, beside simpler rules and BG/NBD. `--simulate [--seed N]` asks the whole score of
 * made-up relationships. Figures go to stdout, everything else to stderr.
 */
import { importTypeScript } from './import-typescript.mjs';

/** @type {typeof import('./run.ts')} */
const { run } = await importTypeScript('score/run.ts');
const isDone = run(process.argv.slice(2), {
  // npm runs us elsewhere than where the user typed.
  typedIn: process.env.INIT_CWD ?? process.cwd(),
  print: (text) => process.stdout.write(`${text}\n`),
  tell: (sentence) => console.error(sentence),
});
if (!isDone) process.exitCode = 1;
