// A real lock between real processes: a socket named after the user's folder. On Linux the name is
// abstract, so it goes with its process, kill -9 included.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';

/**
 * Said by a process of its own, because the lock is asked for synchronously.
 * @param {string} name
 * @param {Greeting} greeting
 */
function tell(name, greeting) {
  const words = JSON.stringify(JSON.stringify(greeting));
  const code = `const c = require('net').connect(${JSON.stringify(name)}, () => c.end(${words}));
    c.on('error', () => process.exit(9)).resume();`;
  return spawnSync(process.execPath, ['-e', code]).status === 0;
}

/** @typedef {{ argv: string[], cwd: string, data: unknown }} Greeting */

/**
 * @param {string} folder
 * @param {unknown} data
 * @param {(greeting: Greeting) => void} onSecond
 * @returns {net.Server | undefined}  undefined when another process holds it (it has been told)
 */
export function lockInstance(folder, data, onSecond) {
  fs.mkdirSync(folder, { recursive: true });
  const id = createHash('sha256').update(fs.realpathSync(folder)).digest('hex').slice(0, 32);
  const name =
    process.platform === 'linux' ? `\0palabra-standin-${id}` : path.join(folder, 'standin.sock');
  const server = net.createServer({ allowHalfOpen: true }, (socket) => {
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.on('end', () => {
      socket.end();
      onSecond(JSON.parse(text));
    });
    socket.on('error', () => {});
  });
  server.on('error', () => {});
  server.listen(name);
  // Binding a path happens at once; only the events about it come later.
  if (server.listening) {
    server.unref();
    return server;
  }
  const told = tell(name, { argv: process.argv, cwd: process.cwd(), data });
  if (told || process.platform === 'linux') return undefined;
  fs.rmSync(name, { force: true });
  return lockInstance(folder, data, onSecond);
}
