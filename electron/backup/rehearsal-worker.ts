/** The worker in which a backup is rehearsed: a file, its original's lines, an answer. */
import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { Rehearsal } from './rehearsal.ts';
import type { Question, Reply } from './rehearse.ts';

let rehearsal: Rehearsal | undefined;
let code = 'EIO';

function reply(answer: Reply): void {
  parentPort?.postMessage(answer);
}

// Everything in the order in which it was asked, so nothing here waits.
parentPort?.on('message', (question: Question) => {
  if (question === 'end') {
    reply(rehearsal ? { isRight: rehearsal.end() } : { code });
  } else if (question === 'is-read') {
    reply(rehearsal ? { isRight: rehearsal.isRead } : { code });
  } else if ('packed' in question) {
    rehearsal?.compare(question.packed);
  } else {
    try {
      rehearsal = new Rehearsal(readFileSync(question.path), question.journal);
    } catch (error) {
      code = (error as NodeJS.ErrnoException).code ?? 'EIO';
    }
  }
});
reply('runs');
