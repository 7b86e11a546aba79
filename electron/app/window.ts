/** The one place where windows are built. */
import { BrowserWindow, nativeTheme, type WebPreferences } from 'electron';

/** Background by appearance: the paper of the page, painted before the page is. */
export const paper = { light: '#FAF7F0', dark: '#1A1815' } as const;

/** The page's session. Not `persist:`, so that it leaves nothing on the disk. */
export const partition = 'palabra';

/** Preferences of every window: the page is a stranger. */
export function secureWebPreferences(preload: string): WebPreferences {
  return {
    preload,
    partition,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    spellcheck: false,
    experimentalFeatures: false,
    navigateOnDragDrop: false,
  };
}

/** Opens a window on a page; it shows once there is something to see. */
export function openWindow(options: { readonly preload: string; readonly url: string }) {
  const window = new BrowserWindow({
    width: 1280,
    height: 860,
    minWidth: 900,
    minHeight: 600,
    show: false,
    title: 'Palabra',
    backgroundColor: paperNow(),
    webPreferences: secureWebPreferences(options.preload),
  });
  window.once('ready-to-show', () => window.show());
  return { window, load: () => window.loadURL(options.url) };
}

/** Keeps the window's background the page's own when the appearance changes. */
export function paintPaper(window: BrowserWindow): void {
  nativeTheme.on('updated', () => {
    if (!window.isDestroyed()) window.setBackgroundColor(paperNow());
  });
}

/** Shows a window that may be minimised or behind others. */
export function bringToFront(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function paperNow(): string {
  return nativeTheme.shouldUseDarkColors ? paper.dark : paper.light;
}
