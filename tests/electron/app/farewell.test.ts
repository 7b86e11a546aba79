import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { expect, test, vi } from 'vitest';
import { farewellTo, hearBeforeClosing } from '../../../electron/app/farewell.ts';

function begin(limitMs?: number) {
  const push = vi.fn();
  const farewell = farewellTo(push, limitMs);
  const emitter = new EventEmitter();
  /** Asks to close; says whether it may. */
  const close = vi.fn(() => {
    const event = { preventDefault: vi.fn() };
    emitter.emit('close', event);
    return event.preventDefault.mock.calls.length === 0;
  });
  const window = Object.assign(emitter, { close, isDestroyed: () => false });
  hearBeforeClosing(window as unknown as BrowserWindow, farewell);
  return { push, farewell, close };
}

test('a window closes only once its page has kept what was typed', async () => {
  const { push, farewell, close } = begin();
  farewell.expectAnswers();
  expect([close(), close()]).toEqual([false, false]);
  expect(push.mock.calls).toEqual([['keep-draft', { isLeaving: true }]]);
  farewell.answered(false);
  await vi.waitFor(() => expect(close).toHaveBeenCalledTimes(3));
  expect(close.mock.results.at(-1)?.value).toBe(true);
});

test('a window whose page holds what would be lost stays, until it is closed again', async () => {
  const { push, farewell, close } = begin();
  farewell.expectAnswers();
  close();
  farewell.answered(true);
  await vi.waitFor(() => {
    expect(close()).toBe(false);
    expect(push).toHaveBeenCalledTimes(2);
  });
  farewell.answered(false);
  await vi.waitFor(() => expect(close.mock.results.at(-1)?.value).toBe(true));
});

test('a page that does not answer is not waited for for ever', async () => {
  const { farewell, close } = begin(1);
  farewell.expectAnswers();
  expect(close()).toBe(false);
  await vi.waitFor(() => expect(close).toHaveBeenCalledTimes(2));
  expect(close()).toBe(true);
});

test('a page that never came up is not asked', async () => {
  const { push, close } = begin();
  expect(close()).toBe(false);
  await vi.waitFor(() => expect(close).toHaveBeenCalledTimes(2));
  expect(push).not.toHaveBeenCalled();
});

test('a journal that makes way for another hears the page, and the window stays', async () => {
  const { push, farewell, close } = begin();
  farewell.expectAnswers();
  const heard = farewell.hear();
  farewell.answered(false);
  await heard;
  expect(push).toHaveBeenCalledTimes(1);
  expect(farewell.isOver).toBe(false);
  expect(close).not.toHaveBeenCalled();
});

test('a window that is closed while its journal makes way is asked whether it may', async () => {
  const { push, farewell, close } = begin();
  farewell.expectAnswers();
  const heard = farewell.hear();
  expect(close()).toBe(false);
  farewell.answered(false);
  await heard;
  await vi.waitFor(() =>
    expect(push.mock.calls.at(-1)).toEqual(['keep-draft', { isLeaving: true }]),
  );
  farewell.answered(true);
  await vi.waitFor(() => expect(close()).toBe(false));
  expect(close.mock.results.every(({ value }) => value === false)).toBe(true);
});
