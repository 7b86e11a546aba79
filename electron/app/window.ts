/** The one place where windows are built. */
import { BrowserWindow, nativeTheme, type WebPreferences } from 'electron';
import type { PlaceKind } from '../../shared/ipc/contract.ts';
import type { Program } from './program.ts';
import { appOrigin } from './protocol.ts';

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

/** Opens a window on the page; it shows once there is something to see. */
export function openWindow({ paths }: Program, _kind: PlaceKind) {
  const window = new BrowserWindow({
    width: 1280,
    height: 860,
    minWidth: 900,
    minHeight: 600,
    icon: paths.icon,
    show: false,
    title: 'Palabra',
    backgroundColor: paperNow(),
    webPreferences: secureWebPreferences(paths.preload),
  });
  window.once('ready-to-show', () => window.show());
  paintPaper(window);
  const url = paths.devUrl ?? `${appOrigin}/index.html`;
  return { window, load: () => window.loadURL(url) };
}

/** Keeps the window's background the page's own when the appearance changes. */
function paintPaper(window: BrowserWindow): void {
  const paint = () => window.setBackgroundColor(paperNow());
  nativeTheme.on('updated', paint);
  window.on('closed', () => nativeTheme.off('updated', paint));
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
