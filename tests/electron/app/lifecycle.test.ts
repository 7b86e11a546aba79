import { EventEmitter } from 'node:events';
import type { App } from 'electron';
import { expect, test, vi } from 'vitest';
import { quitAfter } from '../../../electron/app/lifecycle.ts';

function fakeApp() {
  const app = Object.assign(new EventEmitter(), { quit: vi.fn() });
  /** Asks to quit; says whether it may. */
  const ask = () => {
    const event = { preventDefault: vi.fn() };
    app.emit('before-quit', event);
    return event.preventDefault.mock.calls.length === 0;
  };
  return { app: app as unknown as App, ask, quit: app.quit };
}

test('the program waits for what is being saved, once, and then quits', async () => {
  const { app, ask, quit } = fakeApp();
  let saved = () => {};
  const finish = vi.fn(() => new Promise<void>((resolve) => (saved = resolve)));
  quitAfter(app, finish);
  expect([ask(), ask()]).toEqual([false, false]);
  await vi.waitFor(() => expect(finish).toHaveBeenCalledTimes(1));
  expect(quit).not.toHaveBeenCalled();
  saved();
  await vi.waitFor(() => expect(quit).toHaveBeenCalledTimes(1));
  expect(ask()).toBe(true);
});

test('it quits when saving fails too, and with its last window', async () => {
  const { app, ask, quit } = fakeApp();
  quitAfter(app, () => Promise.reject(new Error('disk')));
  app.emit('window-all-closed');
  expect(quit).toHaveBeenCalledTimes(1);
  expect(ask()).toBe(false);
  await vi.waitFor(() => expect(quit).toHaveBeenCalledTimes(2));
  expect(ask()).toBe(true);
});

test('it stays when a window does, and asks anew the next time', async () => {
  const { app, ask, quit } = fakeApp();
  const finish = vi.fn(() => Promise.resolve());
  const mayQuit = vi.fn().mockResolvedValueOnce(false).mockResolvedValue(true);
  quitAfter(app, finish, mayQuit);
  expect(ask()).toBe(false);
  await vi.waitFor(() => {
    ask();
    expect(mayQuit).toHaveBeenCalledTimes(2);
  });
  await vi.waitFor(() => expect(quit).toHaveBeenCalledTimes(1));
  expect(finish).toHaveBeenCalledTimes(1);
  expect(ask()).toBe(true);
});

test('pages that cannot be asked keep nothing from being saved before it quits', async () => {
  const { app, ask, quit } = fakeApp();
  const finish = vi.fn(() => Promise.resolve());
  quitAfter(app, finish, () => Promise.reject(new Error('gone')));
  expect(ask()).toBe(false);
  await vi.waitFor(() => expect(quit).toHaveBeenCalledTimes(1));
  expect(finish).toHaveBeenCalledTimes(1);
});
