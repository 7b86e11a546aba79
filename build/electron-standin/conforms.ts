// Checked by the compiler and never run: what the stand-in has of Electron has Electron's own types.
import type { EventEmitter } from 'node:events';
import type * as real from 'electron/main';
import type * as ours from './electron.mjs';

/** Members of both, but for those of every emitter: Electron types each event, we emit by name. */
type Common<Ours, Theirs> = Exclude<keyof Ours & keyof Theirs, keyof EventEmitter>;

/** The members that have another type than Electron's: `never` when all is well. */
type Differing<Ours, Theirs> = {
  [K in Common<Ours, Theirs>]: Ours[K] extends Theirs[K] ? never : K;
}[Common<Ours, Theirs>];

/**
 * `Smaller` names members that hand out or take our own smaller objects (a window, a session, a
 * menu, a picture), which by nature lack some of Electron's members.
 */
type Conforms<Ours, Theirs, Smaller extends PropertyKey = never> = [
  Exclude<Differing<Ours, Theirs>, Smaller>,
] extends [never]
  ? true
  : Exclude<Differing<Ours, Theirs>, Smaller>;

export const app: Conforms<typeof ours.app, real.App, 'applicationMenu' | 'commandLine'> = true;
export const browserWindow: Conforms<
  ours.BrowserWindow,
  real.BrowserWindow,
  'capturePage' | 'getChildWindows' | 'getParentWindow' | 'webContents'
> = true;
export const clipboard: Conforms<typeof ours.clipboard, real.Clipboard> = true;
export const dialog: Conforms<typeof ours.dialog, real.Dialog> = true;
export const globalShortcut: Conforms<typeof ours.globalShortcut, real.GlobalShortcut> = true;
export const ipcMain: Conforms<typeof ours.ipcMain, real.IpcMain> = true;
export const menu: Conforms<
  ours.Menu,
  real.Menu,
  'append' | 'getMenuItemById' | 'insert' | 'items'
> = true;
export const menuItem: Conforms<ours.MenuItem, real.MenuItem, 'role' | 'submenu'> = true;
export const nativeTheme: Conforms<typeof ours.nativeTheme, real.NativeTheme> = true;
export const net: Conforms<typeof ours.net, real.Net> = true;
export const notification: Conforms<ours.Notification, real.Notification> = true;
export const powerMonitor: Conforms<typeof ours.powerMonitor, real.PowerMonitor> = true;
export const protocol: Conforms<typeof ours.protocol, real.Protocol> = true;
export const safeStorage: Conforms<typeof ours.safeStorage, real.SafeStorage> = true;
export const screen: Conforms<typeof ours.screen, real.Screen> = true;
export const session: Conforms<
  typeof ours.session.defaultSession,
  real.Session,
  'protocol' | 'webRequest'
> = true;
export const shell: Conforms<typeof ours.shell, Electron.Shell> = true;
export const webContents: Conforms<
  ours.webContents,
  real.WebContents,
  'capturePage' | 'mainFrame' | 'navigationHistory' | 'session'
> = true;
