/** The one place where windows are built. */
import { BrowserWindow, nativeTheme, screen, type WebPreferences } from 'electron';
import type { PlaceKind } from '../../shared/ipc/contract.ts';
import type { WindowPlace } from '../../shared/settings/device.ts';
import { cascadeFrom, placeWindow, smallestSize } from './place-window.ts';
import type { Program } from './program.ts';
import { appOrigin } from './protocol.ts';
import { type PlaceMemory, rememberPlace } from './remember-place.ts';

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
export function openWindow(program: Program, kind: PlaceKind) {
  const { paths, device } = program;
  const isOwn = kind === 'own';
  const { isMaximized, ...bounds } = placeFor(isOwn ? device.current.windowPlace : besideOthers());
  const window = new BrowserWindow({
    ...bounds,
    // A screen smaller than the smallest window still shows all of it.
    minWidth: Math.min(smallestSize.width, bounds.width),
    minHeight: Math.min(smallestSize.height, bounds.height),
    icon: paths.icon,
    show: false,
    title: 'Palabra',
    backgroundColor: paperNow(),
    webPreferences: secureWebPreferences(paths.preload),
  });
  window.once('ready-to-show', () => {
    if (isMaximized) window.maximize();
    window.show();
  });
  paintPaper(window);
  mendOnce(window, program);
  // Other journals' windows come and go; only the own one has a place.
  const memory: PlaceMemory | undefined = isOwn ? rememberPlace(window, device) : undefined;
  const url = paths.devUrl ?? `${appOrigin}/index.html`;
  return { window, memory, load: () => window.loadURL(url) };
}

function placeFor(saved: WindowPlace | undefined): WindowPlace {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  return placeWindow(saved, [main, ...others]);
}

function besideOthers(): WindowPlace | undefined {
  const newest = BrowserWindow.getAllWindows().toSorted((a, b) => b.id - a.id)[0];
  return newest && cascadeFrom(newest.getNormalBounds());
}

/** A page that is gone comes back once: if it goes again, loading it once more would go on for ever. */
function mendOnce({ webContents }: BrowserWindow, { log }: Program): void {
  let wasMended = false;
  webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    log('page gone', { reason, exitCode, wasMended });
    if (wasMended || webContents.isDestroyed()) return;
    wasMended = true;
    webContents.reload();
  });
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
