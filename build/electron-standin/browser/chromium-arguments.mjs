// What Chromium is started with: quiet, offline by habit, temporary.

// Electron's own switches, and those this file decides.
const OURS = new Set([
  'remote-debugging-port',
  'inspect',
  'no-sandbox',
  'user-data-dir',
  'lang',
  'headless',
]);

/** Chromium refuses to run as root with its sandbox. */
export function sandboxArguments() {
  const without = process.getuid?.() === 0 || process.argv.includes('--no-sandbox');
  return without ? ['--no-sandbox', '--test-type'] : [];
}

/**
 * @param {string} profile
 * @param {Map<string, string>} switches  the app's command line, Playwright's additions included
 * @param {boolean} headed
 */
export function chromiumArguments(profile, switches, headed) {
  const port = switches.get('remote-debugging-port');
  return [
    `--user-data-dir=${profile}`,
    '--remote-debugging-pipe',
    ...(port === undefined ? [] : [`--remote-debugging-port=${port}`]),
    ...(headed ? [] : ['--headless=new', '--hide-scrollbars']),
    ...sandboxArguments(),
    ...[...switches]
      .filter(([name]) => !OURS.has(name))
      .map(([name, value]) => (value ? `--${name}=${value}` : `--${name}`)),
    ...(switches.has('lang') ? [`--lang=${switches.get('lang')}`] : []),
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-dev-shm-usage',
    '--disable-domain-reliability',
    '--disable-popup-blocking',
    '--disable-sync',
    '--font-render-hinting=none',
    '--password-store=basic',
    '--no-startup-window',
  ];
}
