/**
 * `npm run package -- --dir`: the program as a folder in release/, built first. Without `--dir`, what
 * people download, for which Electron's own binary is needed; `--for-tests` leaves Playwright a way in.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { whichElectron } from './electron-standin/pick.mjs';
import { packFolder, packInstallers } from './package/pack.mjs';

const root = path.resolve(import.meta.dirname, '..');
const known = ['--dir', '--for-tests'];
const args = process.argv.slice(2);
const unknown = args.find((arg) => !known.includes(arg));
const forTests = args.includes('--for-tests');

if (unknown !== undefined) {
  refuse(`${unknown} is not known; there are ${known.join(' and ')}.`);
} else if (!args.includes('--dir') && !forTests && whichElectron() !== 'real') {
  refuse(
    'Electron’s binary is not installed (`npx install-electron`), so nothing that people can install can be made here; `npm run package -- --dir` packs a folder without it.',
  );
} else if (buildProgram()) {
  if (args.includes('--dir') || forTests) {
    const output = forTests ? 'release/for-tests' : 'release';
    const around = await packFolder({ output, forTests });
    console.log(
      around === 'real'
        ? `The program is in ${output}.`
        : `What is in ${output} cannot be run as a program: Electron’s binary is not installed here, so a dummy stands in its place; all else is as it ships.`,
    );
  } else {
    await packInstallers();
  }
} else {
  process.exitCode = 1;
}

function buildProgram() {
  const vite = path.join(root, 'node_modules/vite/bin/vite.js');
  const run = spawnSync(
    process.execPath,
    [vite, 'build', '--app', '--config', 'build/vite.config.ts', '--logLevel', 'error'],
    { cwd: root, stdio: 'inherit' },
  );
  return run.status === 0;
}

/** @param {string} sentence */
function refuse(sentence) {
  console.error(sentence);
  process.exitCode = 1;
}
