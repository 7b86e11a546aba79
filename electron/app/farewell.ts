/**
 * Hears what was typed last before a window closes or its journal makes way for another: the page
 * is asked to keep its drafts, and is waited for, though never long.
 */
import type { BrowserWindow } from 'electron';
import type { Push } from '../ipc/push.ts';

/** The asking and the answering of one window. */
export type Farewell = {
  /** The page listens from now on; before that nothing was typed and nobody answers. */
  expectAnswers(): void;
  /** The page kept what it could. */
  answered(): void;
  /** Resolves once the page has answered, or has not for too long. */
  hear(): Promise<void>;
  /** The same, for good: the window may close after it. */
  last(): Promise<void>;
  readonly isOver: boolean;
};

/** A page that hangs or is gone must not hold its window open. */
const patienceMs = 3000;

/** The farewell of the window that is pushed to. */
export function farewellTo(push: Push, limitMs = patienceMs): Farewell {
  let listens = false;
  let isOver = false;
  let waiting: { readonly done: Promise<void>; readonly end: () => void } | undefined;
  function hear(): Promise<void> {
    if (!listens) return Promise.resolve();
    if (waiting) return waiting.done;
    let end = () => {};
    const done = new Promise<void>((resolve) => {
      const timer = setTimeout(() => end(), limitMs);
      end = () => {
        clearTimeout(timer);
        waiting = undefined;
        resolve();
      };
    });
    waiting = { done, end: () => end() };
    push('keep-draft', {});
    return done;
  }
  return {
    expectAnswers() {
      listens = true;
    },
    answered: () => waiting?.end(),
    hear,
    async last() {
      await hear();
      isOver = true;
    },
    get isOver() {
      return isOver;
    },
  };
}

/** Holds the window's closing back until its page was heard, once. */
export function hearBeforeClosing(window: BrowserWindow, farewell: Farewell): void {
  let isHearing = false;
  window.on('close', (event) => {
    if (farewell.isOver) return;
    event.preventDefault();
    if (isHearing) return;
    isHearing = true;
    void farewell.last().then(() => {
      if (!window.isDestroyed()) window.close();
    });
  });
}
