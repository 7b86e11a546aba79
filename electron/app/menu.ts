/** The menu: what each system expects of one, in the interface's language. */
import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Platform } from '../../shared/settings/accelerator.ts';
import {
  type Command,
  keysOf,
  type SystemAction,
  systemKeys,
} from '../../shared/settings/actions.ts';
import type { Language } from '../../shared/settings/device.ts';
import { messages } from '../../shared/text/index.ts';
import { menuKey } from '../../shared/text/menu-key.ts';

type Item = MenuItemConstructorOptions;
type Role = NonNullable<Item['role']>;

const separator: Item = { type: 'separator' };
const systemRoles = {
  close: 'close',
  quit: 'quit',
  'full-screen': 'togglefullscreen',
} as const satisfies { readonly [A in SystemAction]: Role };

/** The menu as data. Every action of ours goes to the page in front as a command. */
export function menuTemplate(
  language: Language,
  platform: Platform,
  command: (command: Command) => void,
): Item[] {
  const words = messages[language];
  const isMac = platform === 'mac';

  /** An action of the table; the page hears the keys of commands itself, so nothing runs twice. */
  const item = (id: Command | SystemAction): Item => {
    const [accelerator] = keysOf(id, platform);
    const shown = { id, label: words[menuKey(id, platform)], ...(accelerator && { accelerator }) };
    if (isSystemAction(id)) return { ...shown, role: systemRoles[id] };
    return { ...shown, registerAccelerator: false, click: () => command(id) };
  };
  const role = (name: Role, label: string): Item => ({ role: name, label });
  const menu = (id: string, label: string, ...groups: readonly (readonly Item[])[]): Item => ({
    id,
    label,
    submenu: groups.flatMap((group, index) => (index === 0 ? group : [separator, ...group])),
  });

  const file = menu(
    'file',
    words['menu.file'],
    [item('note'), item('new-client')],
    [item('open-other'), item('open-sample')],
    [item('export'), item('import'), item('back-up'), item('show-folder')],
    [item('print')],
    ...(isMac ? [[item('close')]] : [[item('settings')], [item('close'), item('quit')]]),
  );
  const edit = menu(
    'edit',
    words['menu.edit'],
    [item('undo'), item('redo')],
    [
      role('cut', words['menu.cut']),
      role('copy', words['menu.copy']),
      role('paste', words['menu.paste']),
      role('selectAll', words['menu.select-all']),
    ],
    [item('search')],
  );
  const view = menu(
    'view',
    words[isMac ? 'menu.view-mac' : 'menu.view'],
    [item('today'), item('clients'), item('trash')],
    [item('back')],
    [item('text-larger'), item('text-smaller'), item('text-normal')],
    [item('full-screen')],
  );
  if (!isMac) {
    const help = menu('help', words['menu.help'], [item('shortcuts')], [item('about')]);
    return withMnemonics([file, edit, view, help]);
  }
  const own = menu(
    'palabra',
    'Palabra',
    [item('about')],
    [item('settings')],
    [role('services', words['menu.services'])],
    [
      role('hide', words['menu.hide']),
      role('hideOthers', words['menu.hide-others']),
      role('unhide', words['menu.unhide']),
    ],
    [item('quit')],
  );
  const window = menu(
    'window',
    words['menu.window'],
    [role('minimize', words['menu.minimize']), role('zoom', words['menu.zoom'])],
    [role('front', words['menu.front'])],
  );
  const help = menu('help', words['menu.help'], [item('shortcuts')]);
  return [own, file, edit, view, { ...window, role: 'window' }, { ...help, role: 'help' }];
}

/** Builds the menu and puts it in place. */
export function setMenu(...args: Parameters<typeof menuTemplate>): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(...args)));
}

function isSystemAction(id: Command | SystemAction): id is SystemAction {
  return id in systemKeys;
}

/** Alt and a letter open a menu: the first letter of its name that no menu before it has. */
function withMnemonics(menus: readonly Item[]): Item[] {
  const taken = new Set<string>();
  return menus.map((item) => {
    const letters = [...(item.label ?? '')];
    const place = letters.findIndex((letter) => !taken.has(letter.toLowerCase()));
    if (place < 0) return item;
    taken.add(letters[place]?.toLowerCase() ?? '');
    return { ...item, label: letters.toSpliced(place, 0, '&').join('') };
  });
}
