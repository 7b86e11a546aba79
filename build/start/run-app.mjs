// Runs the program and gives back how it ended. A system library that is missing is one sentence.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import os from 'node:os';

/**
 * @param {string} root
 * @param {readonly string[]} args
 * @returns {Promise<{ code: number, missingLibrary: string | undefined }>}
 */
export async function runApp(root, args) {
  const executable = String(createRequire(import.meta.url)('electron'));
  const child = spawn(executable, [root, ...args], {
    cwd: root,
    stdio: ['inherit', 'inherit', 'pipe'],
  });
  /** @type {string | undefined} */
  let missingLibrary;
  child.stderr.on('data', (/** @type {Buffer} */ chunk) => {
    const library = /error while loading shared libraries: ([^:\s]+)/.exec(String(chunk))?.[1];
    missingLibrary ??= library;
    if (library === undefined) process.stderr.write(chunk);
  });
  // Ctrl+C reaches the program too, which saves and leaves in its own time.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => signal !== 'SIGINT' && child.kill(signal));
  }
  const code = await new Promise((resolve) => {
    child.once('close', (status, signal) =>
      resolve(status ?? 128 + (signal ? os.constants.signals[signal] : 0)),
    );
    child.once('error', (error) => {
      console.error(`Palabra could not be started: ${error.message}.`);
      resolve(1);
    });
  });
  return { code, missingLibrary };
}
