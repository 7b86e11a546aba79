/**
 * `npm run tour`: the program, headless, on a sample journal in a temporary folder, driven through
 * the main job step by step; `-- --language=en` chooses the language. `-- --pictures` takes every
 * page in all its variants instead, `-- --check` compares them with the accepted ones, `-- --accept`
 * makes them the accepted ones.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { importTypeScript } from './tour/bundle.mjs';
import { endAll, launch, Plain } from './tour/launch.mjs';

const root = path.resolve(import.meta.dirname, '..');

/**
 * Runs the tour and says where its pictures are. Never throws for a browser that is missing: then
 * it says so in a sentence and resolves.
 * @param {{ language?: 'es' | 'en', pictures?: 'take' | 'check' | 'accept', build?: boolean, folder?: string }} [options]
 */
export async function runTour(options = {}) {
  const ours = path.join(root, 'release', options.pictures ? 'pictures' : 'tour');
  const folder = options.folder ?? ours;
  /** @type {string[]} */
  const temporary = [];
  const tools = {
    launch,
    temporaryFolder() {
      const made = mkdtempSync(path.join(tmpdir(), 'palabra-tour-'));
      temporary.push(made);
      return made;
    },
    /** @param {string} sentence */
    say: (sentence) => console.log(sentence),
  };
  try {
    if (options.build || !existsSync(path.join(root, 'out/main/main.js'))) buildProgram();
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const tour = await importTypeScript('build/tour/run.ts');
    const where = path.relative(process.cwd(), folder) || '.';
    if (options.pictures === 'take') await tour.takePictures(tools, { root, folder });
    else if (options.pictures === 'accept') await tour.acceptPictures(tools, { root, folder });
    else if (options.pictures === 'check') {
      if (!(await tour.checkPictures(tools, { root, folder }))) process.exitCode = 1;
    }
    if (options.pictures) console.log(`Every picture is in ${where}.`);
    else {
      await tour.walk(tools, folder, options.language ?? 'es');
      console.log(`The pictures and the export are in ${where}.`);
    }
  } catch (error) {
    if (error instanceof Plain) {
      console.log(`The tour cannot be shown here: ${error.message}`);
      // Nothing to show is no failure; pictures that nobody compared are not as accepted.
      if (options.pictures) process.exitCode = 1;
      return;
    }
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
    console.log(`The tour stopped before its end; this is a fault of Palabra's: ${why}`);
    process.exitCode = 1;
  } finally {
    endAll();
    for (const made of temporary) rmSync(made, { recursive: true, force: true });
  }
}

function buildProgram() {
  const vite = path.join(root, 'node_modules/vite/bin/vite.js');
  const run = spawnSync(
    process.execPath,
    [vite, 'build', '--app', '--config', 'build/vite.config.ts', '--logLevel', 'error'],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (run.status !== 0) throw new Plain('the program could not be built.');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const has = (/** @type {string} */ option) => process.argv.includes(option);
  await runTour({
    build: true,
    ...(has('--pictures') && { pictures: 'take' }),
    ...(has('--check') && { pictures: 'check' }),
    ...(has('--accept') && { pictures: 'accept' }),
    language: has('--language=en') ? 'en' : 'es',
  });
}
