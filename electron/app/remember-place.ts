/** Remembers where the own journal's window is: once it rests, and when it goes. */
import type { WindowPlace } from '../../shared/settings/device.ts';
import type { DeviceSettings } from './device.ts';
import type { Rectangle } from './place-window.ts';

/** What of a window is asked; tests bring their own. */
export type PlacedWindow = {
  on(event: 'move' | 'resize' | 'maximize' | 'unmaximize' | 'close', listener: () => void): unknown;
  isDestroyed(): boolean;
  isMaximized(): boolean;
  getNormalBounds(): Rectangle;
};

/** A window's place being remembered. */
export type PlaceMemory = {
  /** Remembers it now; resolves once it is on the disk, or could not be. */
  save(): Promise<void>;
};

/** A window may be dragged for a long time: nothing is written until it has rested this long. */
export const restMs = 500;

/** Begins to remember. A place that cannot be written is no reason for a word. */
export function rememberPlace(
  window: PlacedWindow,
  device: DeviceSettings,
  timers: Pick<typeof globalThis, 'setTimeout' | 'clearTimeout'> = globalThis,
): PlaceMemory {
  let timer: NodeJS.Timeout | undefined;
  let written: Promise<void> = Promise.resolve();

  const placeNow = (): WindowPlace => {
    const { x, y, width, height } = window.getNormalBounds();
    return { x, y, width, height, isMaximized: window.isMaximized() };
  };
  function save(): Promise<void> {
    timers.clearTimeout(timer);
    if (window.isDestroyed()) return written;
    const windowPlace = placeNow();
    if (!isSame(windowPlace, device.current.windowPlace)) {
      written = device.save({ windowPlace }).catch(() => {});
    }
    return written;
  }
  const soon = () => {
    timers.clearTimeout(timer);
    timer = timers.setTimeout(() => void save(), restMs);
  };
  for (const event of ['move', 'resize', 'maximize', 'unmaximize'] as const) window.on(event, soon);
  window.on('close', () => void save());
  return { save };
}

function isSame(a: WindowPlace, b: WindowPlace | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
