/** Where rehearsals run: beside the main process, which must not stand still; else within it. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { FsPort } from '../store/fs-port.ts';
import { Rehearsal } from './rehearsal.ts';

/** A rehearsal that was begun; `stop` where its answer is not wanted any more. */
export type Rehearsing = {
  /** Whether the file could be read and restored at all. */
  isRead(): Promise<boolean>;
  /** Takes lines, packed; as many times as it needs. */
  compare(packed: string): void;
  /** Whether all that was compared is in it, and nothing else. */
  end(): Promise<boolean>;
  stop(): void;
};

/** Begins the rehearsal of a file that must be a backup of that journal. @throws errno errors. */
export type Rehearse = (path: string, journal: string) => Promise<Rehearsing>;

/** What the worker is asked, in this order: a file, its original's lines, and whether all was right. */
export type Question =
  | { readonly path: string; readonly journal: string }
  | { readonly packed: string }
  | 'is-read'
  | 'end';
/** That it runs; then its answer to the last question, or why the file could not be read. */
export type Reply = 'runs' | { readonly code: string } | { readonly isRight: boolean };

/** Within this process: for tests, and where no worker starts. */
export function rehearseHere(disk: FsPort): Rehearse {
  return async (path, journal) => {
    const rehearsal = new Rehearsal(await disk.read(path), journal);
    return {
      isRead: async () => rehearsal.isRead,
      compare: (packed) => rehearsal.compare(packed),
      end: async () => rehearsal.end(),
      stop() {},
    };
  };
}

/** In a worker from the built file `code`; a worker that does not start is no reason not to check. */
export function rehearseBeside(code: string, disk: FsPort): Rehearse {
  return async (path, journal) => {
    const worker = await startWorker(code);
    if (!worker) return rehearseHere(disk)(path, journal);
    // Of a thread that has ended nobody hears any more, and whoever waited for it would wait for ever.
    const ends = new Promise<never>((_, reject) => {
      worker.once('error', reject);
      worker.once('exit', () => reject(Object.assign(new Error('ended'), { code: 'EIO' })));
    });
    ends.catch(() => {});
    // While it reads the file, the lines are on their way.
    worker.postMessage({ path, journal } satisfies Question);
    const ask = async (question: 'is-read' | 'end') => {
      const answer = nextReply(worker);
      worker.postMessage(question satisfies Question);
      const reply = await Promise.race([answer, ends]);
      if (typeof reply === 'object' && 'isRight' in reply) return reply.isRight;
      throw Object.assign(new Error('rehearsal'), { code: reply === 'runs' ? 'EIO' : reply.code });
    };
    return {
      isRead: () => ask('is-read'),
      compare: (packed) => worker.postMessage({ packed } satisfies Question),
      end: () => ask('end'),
      stop: () => void worker.terminate(),
    };
  };
}

async function startWorker(code: string): Promise<Worker | undefined> {
  try {
    const worker = new Worker(code);
    // Whoever waits for an answer hears of it; nobody else may fall over it.
    worker.on('error', () => {});
    await nextReply(worker);
    return worker;
  } catch {
    return undefined;
  }
}

async function nextReply(worker: Worker): Promise<Reply> {
  const [reply] = (await once(worker, 'message')) as [Reply];
  return reply;
}
