/** The worker in which a backup is rehearsed: a file, its original's lines, an answer. */
import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { Rehearsal } from './rehearsal.ts';
import type { Question, Reply } from './rehearse.ts';

let rehearsal: Rehearsal | undefined;

function reply(answer: Reply): void {
  parentPort?.postMessage(answer);
}

parentPort?.on('message', async (question: Question) => {
  if (question === 'end') {
    reply({ isRight: rehearsal?.end() ?? false });
  } else if (question === 'is-read') {
    reply({ isRight: rehearsal?.isRead ?? false });
  } else if ('lines' in question) {
    rehearsal?.compare(question.lines);
  } else {
    try {
      rehearsal = new Rehearsal(await readFile(question.path), question.journal);
      reply({ code: undefined });
    } catch (error) {
      reply({ code: (error as NodeJS.ErrnoException).code ?? 'EIO' });
    }
  }
});
