// `npm start`: Palabra on Electron, else on its stand-in in a window, else as a tour.
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/** @returns {Promise<number>} the exit code */
async function start() {
  if (!fs.existsSync(path.join(root, 'node_modules', 'electron'))) {
    console.error('Run `npm ci` first.');
    return 1;
  }
  const { buildIfOld } = await import('./start/build-if-old.mjs');
  if (!buildIfOld(root)) {
    console.error('Palabra could not be built; the reason is above.');
    return 1;
  }
  const { chooseStart, hasDisplay } = await import('./start/choose-start.mjs');
  const { hasRealElectron, standinFolder } = await import('./electron-standin/pick.mjs');
  const { chromiumOnPath } = await import('./electron-standin/browser/find-chromium.mjs');
  const { fetchElectron } = await import('./start/fetch-electron.mjs');
  const { runApp } = await import('./start/run-app.mjs');
  const { whereTyped } = await import('./start/where-typed.mjs');

  const display = hasDisplay(process.env, process.platform);
  const wantsReal = process.env.PALABRA_ELECTRON !== 'standin';
  let real = wantsReal && (hasRealElectron() || (display && (await fetchElectron())));
  for (;;) {
    const { form, sentence } = chooseStart({
      hasElectron: real,
      hasDisplay: display,
      chromium: process.env.PALABRA_CHROMIUM || chromiumOnPath(),
    });
    console.log(sentence);
    if (form === 'tour') {
      process.env.PALABRA_ELECTRON = 'standin';
      const { runTour } = await import('./tour.mjs');
      return Number((await runTour()) ?? process.exitCode ?? 0);
    }
    if (form === 'window') {
      process.env.ELECTRON_OVERRIDE_DIST_PATH = standinFolder;
      process.env.PALABRA_HEADED = '1';
    } else {
      delete process.env.ELECTRON_OVERRIDE_DIST_PATH;
    }
    // Electron refuses to run as root with its sandbox.
    const asRoot = form === 'electron' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const words = whereTyped(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
    const { code, missingLibrary } = await runApp(root, [...asRoot, ...words]);
    if (form === 'electron' && missingLibrary !== undefined) {
      console.log(`Electron cannot start because the system library ${missingLibrary} is missing.`);
      real = false;
      continue;
    }
    return code;
  }
}

process.exit(await start());
