/**
 * Hears what was typed last before a window closes or its journal makes way for another: the page
 * is asked to keep its drafts, and is waited for, though never long. It may ask to stay, once.
 */
import type { BrowserWindow } from 'electron';
import type { Push } from '../ipc/push.ts';

/** The asking and the answering of one window. */
export type Farewell = {
  /** The page listens from now on; before that nothing was typed and nobody answers. */
  expectAnswers(): void;
  /** The page kept what it could; `stays`, it holds what would be lost, and has said so. */
  answered(stays: boolean): void;
  /** Resolves once the page has answered, or has not for too long. */
  hear(): Promise<void>;
  /** The same before the window closes; resolves to whether it may. */
  last(): Promise<boolean>;
  /** The window stays all the same. */
  stay(): void;
  /** The page was heard, and the window may close. */
  readonly isOver: boolean;
};

/** A page that hangs or is gone must not hold its window open. */
const patienceMs = 3000;

/** The farewell of the window that is pushed to. */
export function farewellTo(push: Push, limitMs = patienceMs): Farewell {
  let listens = false;
  let isOver = false;
  let waiting:
    | {
        readonly isLeaving: boolean;
        readonly stays: Promise<boolean>;
        readonly end: (stays: boolean) => void;
      }
    | undefined;
  function ask(isLeaving: boolean): Promise<boolean> {
    if (!listens) return Promise.resolve(false);
    // Who is only asked to keep has not been asked whether the window may go.
    if (waiting && isLeaving && !waiting.isLeaving) return waiting.stays.then(() => ask(true));
    if (waiting) return waiting.stays;
    let end = (_stays: boolean) => {};
    const stays = new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => end(false), limitMs);
      end = (answer) => {
        clearTimeout(timer);
        waiting = undefined;
        resolve(answer);
      };
    });
    waiting = { isLeaving, stays, end: (answer) => end(answer) };
    push('keep-draft', { isLeaving });
    return stays;
  }
  return {
    expectAnswers() {
      listens = true;
    },
    answered: (stays) => waiting?.end(stays),
    async hear() {
      await ask(false);
    },
    async last() {
      isOver = !(await ask(true));
      return isOver;
    },
    stay() {
      isOver = false;
    },
    get isOver() {
      return isOver;
    },
  };
}

/** Holds the window's closing back until its page was heard. */
export function hearBeforeClosing(window: BrowserWindow, farewell: Farewell): void {
  let isHearing = false;
  window.on('close', (event) => {
    if (farewell.isOver) return;
    event.preventDefault();
    if (isHearing) return;
    isHearing = true;
    void farewell.last().then((mayClose) => {
      isHearing = false;
      if (mayClose && !window.isDestroyed()) window.close();
    });
  });
}
