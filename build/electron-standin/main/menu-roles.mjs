// The roles that can be played here; others show and do nothing.
import { app } from './app.mjs';

/** @typedef {{ accelerator?: string, run: (window: any, contents: any) => void }} Role */

/** @type {(command: string) => Role} */
const editing = (command) => ({ run: (_window, contents) => contents?.[command]() });
/** @type {(step: number, accelerator: string) => Role} */
const zoom = (step, accelerator) => ({
  accelerator,
  run: (_window, contents) =>
    contents?.setZoomLevel(step === 0 ? 0 : contents.getZoomLevel() + step),
});

/** @type {Record<string, Role>} */
export const roles = {
  quit: { accelerator: 'CmdOrCtrl+Q', run: () => void app.quit() },
  close: { accelerator: 'CmdOrCtrl+W', run: (window) => window?.close() },
  minimize: { accelerator: 'CmdOrCtrl+M', run: (window) => window?.minimize() },
  reload: { accelerator: 'CmdOrCtrl+R', run: (_window, contents) => contents?.reload() },
  forcereload: { accelerator: 'CmdOrCtrl+Shift+R', run: (_window, contents) => contents?.reload() },
  togglefullscreen: {
    accelerator: 'F11',
    run: (window) => window?.setFullScreen(!window.isFullScreen()),
  },
  about: { run: () => app.showAboutPanel() },
  zoomin: zoom(0.5, 'CmdOrCtrl+Plus'),
  zoomout: zoom(-0.5, 'CmdOrCtrl+-'),
  resetzoom: zoom(0, 'CmdOrCtrl+0'),
  // No accelerators: the page handles these keys itself.
  undo: editing('undo'),
  redo: editing('redo'),
  cut: editing('cut'),
  copy: editing('copy'),
  paste: editing('paste'),
  delete: editing('delete'),
  selectall: editing('selectAll'),
};
