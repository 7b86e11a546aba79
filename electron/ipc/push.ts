/** Pushes to a window's page; a window that is gone is told nothing. */
import type { BrowserWindow } from 'electron';
import type { Events } from '../../shared/ipc/events.ts';

/** How to push to one window. */
export type Push = <Name extends keyof Events>(name: Name, payload: Events[Name]) => void;

/** A push for this window's page. */
export function pushTo(window: BrowserWindow): Push {
  return (name, payload) => {
    try {
      if (!window.isDestroyed()) window.webContents.send(`palabra:${name}`, payload);
    } catch {
      // A page that is gone must not make a change that is on the disk look refused.
    }
  };
}
