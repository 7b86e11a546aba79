/** Second starts of the program, heard from the first moment on: the first may still be starting. */
import { isAbsolute } from 'node:path';
import type { App } from 'electron';

/** What second starts wish to see. */
export type SecondStarts = {
  /** Tells of each folder that was named, undefined for none; of those heard before too. */
  listen(open: (journal: string | undefined) => void): void;
};

/** Begins to hear. What another process hands over is checked: a whole path, or nothing. */
export function hearSecondStarts(app: Pick<App, 'on'>): SecondStarts {
  let waiting: (string | undefined)[] = [];
  let tell = (journal: string | undefined): void => {
    waiting.push(journal);
  };
  app.on('second-instance', (_event, _argv, _typedIn, data) => {
    const journal = (data as { readonly journal?: unknown } | null | undefined)?.journal;
    tell(typeof journal === 'string' && isAbsolute(journal) ? journal : undefined);
  });
  return {
    listen(open) {
      tell = open;
      for (const journal of waiting) open(journal);
      waiting = [];
    },
  };
}
