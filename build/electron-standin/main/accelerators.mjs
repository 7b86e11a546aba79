// Keys the page left alone, tried against the application menu as a desktop would.
import { Menu } from './menu.mjs';

/** @typedef {{ key: string, code: string, ctrlKey: boolean, altKey: boolean, shiftKey: boolean, metaKey: boolean }} Key */

const isMac = process.platform === 'darwin';

/** @type {Record<string, string>} */
const NAMED = {
  plus: '+',
  space: ' ',
  esc: 'escape',
  return: 'enter',
  up: 'arrowup',
  down: 'arrowdown',
  left: 'arrowleft',
  right: 'arrowright',
};

/**
 * @param {string} accelerator  `CmdOrCtrl+Shift+Z`
 * @param {Key} pressed
 */
export function matches(accelerator, pressed) {
  const words = accelerator
    .toLowerCase()
    .split('+')
    .filter((word) => word !== '');
  const has = (/** @type {string[]} */ ...names) => names.some((name) => words.includes(name));
  const either = has('cmdorctrl', 'commandorcontrol');
  const ctrl = has('ctrl', 'control') || (either && !isMac);
  const meta = has('cmd', 'command', 'meta', 'super') || (either && isMac);
  const last = words.at(-1) ?? '';
  const key = NAMED[last] ?? last;
  const plain = pressed.key.toLowerCase();
  const byPlace = pressed.code.toLowerCase().replace(/^(key|digit)/, '');
  // Plus needs Shift on most keyboards; the accelerator does not say so.
  const shiftMatches = pressed.shiftKey === has('shift') || key === '+';
  return (
    (plain === key || byPlace === key || (key === '+' && plain === '=')) &&
    pressed.ctrlKey === ctrl &&
    pressed.metaKey === meta &&
    pressed.altKey === has('alt', 'option') &&
    shiftMatches
  );
}

/**
 * @param {Key} pressed
 * @param {import('./browser-window.mjs').BrowserWindow} window
 */
export function pressAccelerator(pressed, window) {
  const menu = Menu.getApplicationMenu();
  const all = menu ? menu._allItems() : [];
  const item = all.find(
    (one) =>
      one.accelerator &&
      one.registerAccelerator &&
      one.enabled &&
      one.visible &&
      matches(one.accelerator, pressed),
  );
  item?.click({ triggeredByAccelerator: true }, window, window.webContents);
}
