// The module the app gets for `electron`. What is not here, or is `missing`, does not exist.
import { missing } from './not-implemented.mjs';

export { app } from './main/app.mjs';
export { BrowserWindow } from './main/browser-window.mjs';
export {
  autoUpdater,
  clipboard,
  globalShortcut,
  Notification,
  powerMonitor,
  safeStorage,
  screen,
  shell,
  systemPreferences,
} from './main/desktop.mjs';
export { dialog } from './main/dialog.mjs';
export { ipcMain } from './main/ipc-main.mjs';
export { Menu, MenuItem } from './main/menu.mjs';
export { nativeImage } from './main/native-image.mjs';
export { nativeTheme } from './main/native-theme.mjs';
export { net } from './main/net.mjs';
export { session } from './main/session.mjs';
export { WebContents as webContents } from './main/web-contents.mjs';

import { session } from './main/session.mjs';

export const protocol = session.defaultSession.protocol;

export const BaseWindow = missing('BaseWindow');
export const contentTracing = missing('contentTracing');
export const crashReporter = missing('crashReporter');
export const desktopCapturer = missing('desktopCapturer');
export const MessageChannelMain = missing('MessageChannelMain');
export const netLog = missing('netLog');
export const powerSaveBlocker = missing('powerSaveBlocker');
export const TouchBar = missing('TouchBar');
export const Tray = missing('Tray');
export const utilityProcess = missing('utilityProcess');
export const WebContentsView = missing('WebContentsView');
export const webFrameMain = missing('webFrameMain');
