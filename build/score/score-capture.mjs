/**
 * `npm run score:capture -- cases.json… [--verbose|--json]`: how many labelled sentences quick
 * capture reads as their labels say, per field and whole.
 */
import path from 'node:path';
import { importTypeScript } from './import-typescript.mjs';

/** @type {typeof import('./capture/run.ts')} */
const { run } = await importTypeScript('score/capture/run.ts');
// npm runs us elsewhere than where the user typed.
const typedIn = process.env.INIT_CWD ?? process.cwd();
process.exitCode = run(
  process.argv.slice(2).map((one) => (one.startsWith('--') ? one : path.resolve(typedIn, one))),
);
