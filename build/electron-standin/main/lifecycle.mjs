// From the app's main module being loaded to the process's end.
import fs from 'node:fs';
import { browser } from '../browser/browser.mjs';
import { commandLine } from '../command-line.mjs';
import { app } from './app.mjs';
import { BrowserWindow } from './browser-window.mjs';
import { watchPopups } from './popup.mjs';

app._windows = {
  async closeAll() {
    for (const window of BrowserWindow.getAllWindows()) {
      if (!(await window._close())) return false;
    }
    return true;
  },
  stop: () => browser.stop(),
};

export async function start() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => app.quit());
  fs.mkdirSync(app.getPath('userData'), { recursive: true, mode: 0o700 });
  watchPopups();
  browser.onEnd = () => {
    const windows = BrowserWindow.getAllWindows();
    for (const window of windows) window._gone();
    if (windows.length === 0) app.quit();
  };
  try {
    await browser.start(commandLine.switches);
  } catch (error) {
    console.error(`electron stand-in: ${/** @type {Error} */ (error).message}`);
    process.exit(1);
  }
  app._becomeReady();
}
