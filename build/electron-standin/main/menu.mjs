import { strictEmitter } from '../not-implemented.mjs';
import { record } from '../record.mjs';
import { app } from './app.mjs';
import { roles } from './menu-roles.mjs';

let lastCommandId = 0;

export class MenuItem extends strictEmitter('MenuItem') {
  /** @param {Omit<Electron.MenuItemConstructorOptions, 'submenu'> & { submenu?: any }} options */
  constructor(options) {
    super();
    const role = roles[String(options.role ?? '').toLowerCase()];
    lastCommandId += 1;
    this.commandId = lastCommandId;
    this.id = options.id ?? '';
    if (options.role) this.role = options.role;
    this.label = options.label ?? options.role ?? '';
    this.type = options.type ?? (options.submenu ? 'submenu' : 'normal');
    /** @type {string | null} */
    this.accelerator = options.accelerator ?? role?.accelerator ?? null;
    this.registerAccelerator = options.registerAccelerator ?? true;
    this.enabled = options.enabled ?? true;
    this.visible = options.visible ?? true;
    this.checked = options.checked ?? false;
    this.toolTip = options.toolTip ?? '';
    this.sublabel = options.sublabel ?? '';
    /** @type {Menu | undefined} */
    this.submenu = Array.isArray(options.submenu)
      ? Menu.buildFromTemplate(options.submenu)
      : options.submenu;
    /** @type {(event?: any, window?: any, contents?: any) => void} */
    this.click = (event = {}, window = focusedWindow(), contents = window?.webContents) => {
      if (!this.enabled) return;
      if (this.type === 'checkbox') this.checked = !this.checked;
      if (this.type === 'radio') this.checked = true;
      record('menu.click', this.id || this.label);
      if (options.click) options.click(/** @type {any} */ (this), window, event);
      else role?.run(window, contents);
    };
  }
}

/** Set by browser-window.mjs. @type {() => any} */
let focusedWindow = () => null;
/** @param {() => any} find */
export function findFocusedWindowWith(find) {
  focusedWindow = find;
}

export class Menu extends strictEmitter('Menu') {
  /** @type {MenuItem[]} */
  items = [];

  /** @param {MenuItem} item */
  append(item) {
    this.items.push(item);
  }
  /**
   * @param {number} position
   * @param {MenuItem} item
   */
  insert(position, item) {
    this.items.splice(position, 0, item);
  }
  /** @param {import('electron').PopupOptions} [options] */
  popup(options) {
    record(
      'menu.popup',
      this.items.map((item) => item.label),
    );
    options?.callback?.();
  }
  closePopup() {}
  /** @returns {MenuItem[]} */
  _allItems() {
    return this.items.flatMap((item) => [item, ...(item.submenu?._allItems() ?? [])]);
  }
  /** @param {string} id */
  getMenuItemById(id) {
    return this._allItems().find((item) => item.id === id) ?? null;
  }
  /** @param {any[]} template */
  static buildFromTemplate(template) {
    const menu = new Menu();
    for (const item of template) menu.append(item instanceof MenuItem ? item : new MenuItem(item));
    return menu;
  }
  /** @param {Menu | null} menu */
  static setApplicationMenu(menu) {
    app.applicationMenu = /** @type {any} */ (menu);
  }
  /** @returns {Menu | null} */
  static getApplicationMenu() {
    return app.applicationMenu;
  }
}
