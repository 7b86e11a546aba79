// Temporary folders that cannot outlive this process, kill -9 included: a shell in a session of its
// own waits for the end of a pipe only we hold, then ends Chromium and removes the folder.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const WATCH = `read -r _
pid=$(cat "$1/pid" 2>/dev/null)
n=0
while [ -n "$pid" ] && kill -0 "$pid" 2>/dev/null && [ $n -lt 30 ]; do sleep 0.1; n=$((n+1)); done
[ -n "$pid" ] && kill -9 "$pid" 2>/dev/null
n=0
while [ -e "$1" ] && [ $n -lt 50 ]; do rm -rf "$1" 2>/dev/null; [ -e "$1" ] && sleep 0.1; n=$((n+1)); done`;

/** @param {string} prefix */
export function watchedFolder(prefix) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), prefix));
  const watcher = spawn('/bin/sh', ['-c', WATCH, 'palabra-profile-watcher', folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    cwd: '/',
  });
  watcher.unref();
  watcher.on('error', () => {});
  watcher.stdin?.on('error', () => {});
  /** @type {any} */ (watcher.stdin).unref?.();
  return {
    folder,
    remove: () => {
      try {
        fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
      } catch {
        // The watcher tries again once this process has ended.
      }
    },
  };
}

export function createProfile() {
  const { folder, remove } = watchedFolder('palabra-chromium-');
  fs.mkdirSync(path.join(folder, 'tmp'));
  return {
    data: path.join(folder, 'profile'),
    temporary: path.join(folder, 'tmp'),
    /** @param {number} pid */
    belongsTo: (pid) => fs.writeFileSync(path.join(folder, 'pid'), String(pid)),
    remove,
  };
}
