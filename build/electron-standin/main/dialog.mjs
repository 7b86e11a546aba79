// Every dialog is cancelled and recorded; a test replaces the function, as with real Electron.
import { strict } from '../not-implemented.mjs';
import { record } from '../record.mjs';

/** The options of a dialog, whose window argument may be left out. @param {unknown[]} args */
const last = (args) => /** @type {any} */ (args.at(-1) ?? {});

export const dialog = strict('dialog', {
  /** @type {(...args: any[]) => Promise<Electron.OpenDialogReturnValue>} */
  async showOpenDialog(...args) {
    record('dialog.showOpenDialog', last(args));
    return { canceled: true, filePaths: [] };
  },
  /** @type {(...args: any[]) => Promise<Electron.SaveDialogReturnValue>} */
  async showSaveDialog(...args) {
    record('dialog.showSaveDialog', last(args));
    return { canceled: true, filePath: '' };
  },
  /** @type {(...args: any[]) => Promise<Electron.MessageBoxReturnValue>} */
  async showMessageBox(...args) {
    record('dialog.showMessageBox', last(args));
    return { response: last(args).cancelId ?? 0, checkboxChecked: false };
  },
  /** @type {(...args: any[]) => string[] | undefined} */
  showOpenDialogSync(...args) {
    record('dialog.showOpenDialogSync', last(args));
    return undefined;
  },
  /** @type {(...args: any[]) => string} */
  showSaveDialogSync(...args) {
    record('dialog.showSaveDialogSync', last(args));
    return '';
  },
  /** @type {(...args: any[]) => number} */
  showMessageBoxSync(...args) {
    record('dialog.showMessageBoxSync', last(args));
    return last(args).cancelId ?? 0;
  },
  /** @type {(title: string, content: string) => void} */
  showErrorBox(title, content) {
    record('dialog.showErrorBox', title, content);
    console.error(`${title}: ${content}`);
  },
});
