/** How the program ends: with its window, and never before what was asked of it is on the disk. */
import type { App } from 'electron';

/**
 * Quits when the last window is gone, on every system, once `finish` is done; and not at all when
 * `mayQuit` says no, which is asked anew each time.
 */
export function quitAfter(
  app: App,
  finish: () => Promise<void>,
  mayQuit: () => Promise<boolean> = () => Promise.resolve(true),
): void {
  let state: 'running' | 'finishing' | 'finished' = 'running';
  app.on('window-all-closed', () => app.quit());
  app.on('before-quit', (event) => {
    if (state === 'finished') return;
    event.preventDefault();
    if (state === 'finishing') return;
    state = 'finishing';
    const leave = () => {
      state = 'finished';
      app.quit();
    };
    const end = () => finish().then(leave, leave);
    mayQuit().then((may) => {
      if (may) return end();
      state = 'running';
    }, end);
  });
}
