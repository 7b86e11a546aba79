/** Where rehearsals run: beside the main process, which must not stand still; else within it. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { FsPort } from '../store/fs-port.ts';
import { type Line, Rehearsal } from './rehearsal.ts';

/** A rehearsal that was begun; `stop` where its answer is not wanted any more. */
export type Rehearsing = {
  /** Whether the file could be read and restored at all. */
  isRead(): Promise<boolean>;
  compare(lines: readonly Line[]): void;
  /** Whether all that was compared is in it, and nothing else. */
  end(): Promise<boolean>;
  stop(): void;
};

/** Begins the rehearsal of a file that must be a backup of that journal. @throws errno errors. */
export type Rehearse = (path: string, journal: string) => Promise<Rehearsing>;

/** What the worker is asked, in this order: a file, lines, and whether all was right. */
export type Question =
  | { readonly path: string; readonly journal: string }
  | { readonly lines: readonly Line[] }
  | 'is-read'
  | 'end';
/** What the worker answers to the first question, and to the last. */
export type Reply = { readonly code: string | undefined } | { readonly isRight: boolean };

/** Within this process: for tests, and where no worker starts. */
export function rehearseHere(disk: FsPort): Rehearse {
  return async (path, journal) => {
    const rehearsal = new Rehearsal(await disk.read(path), journal);
    return {
      isRead: async () => rehearsal.isRead,
      compare: (lines) => rehearsal.compare(lines),
      end: async () => rehearsal.end(),
      stop() {},
    };
  };
}

/** In a worker from the built file `code`; a worker that does not start is no reason not to check. */
export function rehearseBeside(code: string, disk: FsPort): Rehearse {
  return async (path, journal) => {
    let worker: Worker;
    let reply: Reply;
    try {
      worker = new Worker(code);
      // Whoever waits for an answer hears of it; nobody else may fall over it.
      worker.on('error', () => {});
      worker.postMessage({ path, journal } satisfies Question);
      [reply] = (await once(worker, 'message')) as [Reply];
    } catch {
      return rehearseHere(disk)(path, journal);
    }
    const stop = () => void worker.terminate();
    if ('code' in reply && reply.code !== undefined) {
      stop();
      throw Object.assign(new Error('rehearsal'), { code: reply.code });
    }
    const ask = async (question: 'is-read' | 'end') => {
      worker.postMessage(question satisfies Question);
      const [answer] = (await once(worker, 'message')) as [Reply];
      return 'isRight' in answer && answer.isRight;
    };
    return {
      isRead: () => ask('is-read'),
      compare: (lines) => worker.postMessage({ lines } satisfies Question),
      end: () => ask('end'),
      stop,
    };
  };
}
