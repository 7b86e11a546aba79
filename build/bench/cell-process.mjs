/** A cell: the bundled program, in a fresh process, told what to do and asked what it found. */
import { fork } from 'node:child_process';
import path from 'node:path';

/** @typedef {{ ask: (task: object) => Promise<any>, end: () => Promise<void> }} CellProcess */

/**
 * @param {string} folder where the cell was bundled
 * @param {string} packages where the engines of build/bench/package.json are found
 * @returns {CellProcess}
 */
export function startCell(folder, packages) {
  const child = fork(path.join(folder, 'cell.mjs'), {
    execArgv: ['--expose-gc', '--max-old-space-size=12000'],
    env: { ...process.env, PALABRA_BENCH_PACKAGES: packages },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  return {
    async ask(task) {
      const answer = new Promise((resolve, reject) => {
        child.once('message', resolve);
        ended.then((code) => reject(new Error(`it ended with ${code}`)));
      });
      // That it is gone already is told by how it ended.
      child.send(task, () => {});
      const { done, failed } = await answer;
      if (failed) throw new Error(failed);
      return done;
    },
    async end() {
      // What an engine still has to do is of no interest any more.
      child.kill('SIGKILL');
      await ended;
    },
  };
}
