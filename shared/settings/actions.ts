/**
 * Everything one can ask of the program from its menu, with its keys on each system: the one table
 * that the menu, the page's keys and the sheet of shortcuts are made of.
 */
import { isBare, isPressed, type KeyPress, type Platform } from './accelerator.ts';

/** An action's keys by system; the first is the one that is shown. */
type Keys = { readonly [P in Platform]: readonly string[] };

function everywhere(...keys: readonly string[]): Keys {
  return { linux: keys, mac: keys, windows: keys };
}
function onMac(mac: readonly string[], elsewhere: readonly string[]): Keys {
  return { linux: elsewhere, mac, windows: elsewhere };
}

/** What the page does; it hears these keys itself, so that a field keeps those that are its own. */
export const commandKeys = {
  note: everywhere('CmdOrCtrl+N'),
  'new-client': everywhere('CmdOrCtrl+Shift+N'),
  'open-other': everywhere('CmdOrCtrl+O'),
  'open-sample': everywhere(),
  export: onMac(['Cmd+Shift+E'], ['Ctrl+E']),
  import: onMac(['Cmd+Shift+I'], ['Ctrl+I']),
  'back-up': everywhere('CmdOrCtrl+Shift+B'),
  'show-folder': everywhere(),
  print: everywhere('CmdOrCtrl+P'),
  undo: everywhere('CmdOrCtrl+Z'),
  redo: {
    linux: ['Ctrl+Shift+Z', 'Ctrl+Y'],
    mac: ['Cmd+Shift+Z', 'Cmd+Y'],
    windows: ['Ctrl+Y', 'Ctrl+Shift+Z'],
  },
  search: everywhere('CmdOrCtrl+K', '/', 'CmdOrCtrl+F'),
  today: everywhere('CmdOrCtrl+1'),
  clients: everywhere('CmdOrCtrl+2'),
  trash: everywhere('CmdOrCtrl+3'),
  settings: everywhere('CmdOrCtrl+,'),
  back: onMac(['Cmd+['], ['Alt+Left']),
  'text-larger': everywhere('CmdOrCtrl+Plus', 'CmdOrCtrl+='),
  'text-smaller': everywhere('CmdOrCtrl+-'),
  'text-normal': everywhere('CmdOrCtrl+0'),
  shortcuts: everywhere('F1', '?'),
  about: everywhere(),
} as const satisfies { readonly [id: string]: Keys };

/** What the menu asks of the page in front. */
export type Command = keyof typeof commandKeys;

/** What the system does with the window; the menu hears these keys. */
export const systemKeys = {
  close: everywhere('CmdOrCtrl+W'),
  // Alt+F4 is Windows' own.
  quit: { linux: ['Ctrl+Q'], mac: ['Cmd+Q'], windows: [] },
  'full-screen': onMac(['Ctrl+Cmd+F'], ['F11']),
} as const satisfies { readonly [id: string]: Keys };

/** See {@link systemKeys}. */
export type SystemAction = keyof typeof systemKeys;

/** All of the table's actions. */
export type ActionId = Command | SystemAction;

const allKeys: { readonly [Id in ActionId]: Keys } = { ...commandKeys, ...systemKeys };

/** Every action by its id. */
export const actionIds = Object.keys(allKeys) as readonly ActionId[];

/** An action's keys on a system; the first is shown, and there may be none. */
export function keysOf(id: ActionId, platform: Platform): readonly string[] {
  return allKeys[id][platform];
}

/** The command that a key press asks for; signs alone are for fields where one is typing. */
export function commandOf(
  press: KeyPress,
  platform: Platform,
  isTyping: boolean,
): Command | undefined {
  const ids = Object.keys(commandKeys) as readonly Command[];
  return ids.find((id) =>
    keysOf(id, platform).some(
      (keys) => !(isTyping && isBare(keys)) && isPressed(keys, press, platform),
    ),
  );
}
