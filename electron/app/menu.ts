/** The menu: what the system expects of one, in the interface's language. */
import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Events } from '../../shared/ipc/events.ts';
import type { Language } from '../../shared/settings/device.ts';

const words = {
  es: {
    file: 'Archivo',
    quit: 'Salir de Palabra',
    edit: 'Edición',
    undo: 'Deshacer',
    redo: 'Rehacer',
    cut: 'Cortar',
    copy: 'Copiar',
    paste: 'Pegar',
    selectAll: 'Seleccionar todo',
    view: 'Ver',
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    zoomReset: 'Tamaño normal',
  },
  en: {
    file: 'File',
    quit: 'Quit Palabra',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    view: 'View',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    zoomReset: 'Actual size',
  },
} as const satisfies { readonly [L in Language]: Record<string, string> };

/** The menu as data. Undo and redo go to the page, which knows text fields from the journal. */
export function menuTemplate(
  language: Language,
  platform: NodeJS.Platform,
  command: (command: Events['command']['command']) => void,
): MenuItemConstructorOptions[] {
  const say = words[language];
  const redoKey = platform === 'win32' ? 'Ctrl+Y' : 'CmdOrCtrl+Shift+Z';
  const quit: MenuItemConstructorOptions = { id: 'quit', role: 'quit', label: say.quit };
  return [
    platform === 'darwin'
      ? { label: 'Palabra', submenu: [{ role: 'hide' }, { type: 'separator' }, quit] }
      : { label: say.file, submenu: [quit] },
    {
      label: say.edit,
      submenu: [
        {
          id: 'undo',
          label: say.undo,
          accelerator: 'CmdOrCtrl+Z',
          // The page hears the keys itself, so that a text field's own undo keeps working.
          registerAccelerator: false,
          click: () => command('undo'),
        },
        {
          id: 'redo',
          label: say.redo,
          accelerator: redoKey,
          registerAccelerator: false,
          click: () => command('redo'),
        },
        { type: 'separator' },
        { role: 'cut', label: say.cut },
        { role: 'copy', label: say.copy },
        { role: 'paste', label: say.paste },
        { role: 'selectAll', label: say.selectAll },
      ],
    },
    {
      label: say.view,
      submenu: [
        { role: 'zoomIn', label: say.zoomIn },
        { role: 'zoomOut', label: say.zoomOut },
        { role: 'resetZoom', label: say.zoomReset },
      ],
    },
  ];
}

/** Builds the menu and puts it in place. */
export function setMenu(...args: Parameters<typeof menuTemplate>): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(...args)));
}
