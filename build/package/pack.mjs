// Runs electron-builder. Without Electron's binary it packs around a dummy, and never asks the
// network for what is missing.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, Platform } from 'electron-builder';
import { whichElectron } from '../electron-standin/pick.mjs';
import { makeDummyElectron } from './dummy-electron.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);

/** When no commit says when the sources are from: what is packed needs some fixed day. */
const SOME_DAY_SECONDS = 1_767_225_600;

/** @returns {string} */
function sourceDate() {
  try {
    const args = ['log', '-1', '--format=%ct'];
    return execFileSync('git', args, { cwd: root, stdio: 'pipe', encoding: 'utf8' }).trim();
  } catch {
    return String(SOME_DAY_SECONDS);
  }
}

/**
 * The program as a folder, for this system. Asks nothing of the network.
 * @param {{ output?: string, forTests?: boolean }} [options] `forTests` leaves the inspect fuse on
 * @returns {Promise<'real' | 'dummy'>} what it was packed around
 */
export async function packFolder({ output = 'release', forTests = false } = {}) {
  const real = whichElectron() === 'real';
  const temporary = mkdtempSync(path.join(tmpdir(), 'palabra-dummy-electron-'));
  process.env.SOURCE_DATE_EPOCH ??= sourceDate();
  try {
    const electronDist = real
      ? path.join(path.dirname(require.resolve('electron/package.json')), 'dist')
      : await makeDummyElectron(path.join(temporary, 'electron'));
    // The dummy has the shape of Linux's Electron.
    const platform = real ? Platform.current() : Platform.LINUX;
    await build({
      projectDir: root,
      targets: platform.createTarget('dir'),
      publish: 'never',
      config: {
        electronDist,
        directories: { output },
        // Playwright needs the inspect fuse, on real Electron. Nothing else may differ.
        ...(forTests ? { electronFuses: { enableNodeCliInspectArguments: true } } : {}),
      },
    });
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  return real ? 'real' : 'dummy';
}

/** What people download, for this system; it needs Electron's binary. */
export async function packInstallers() {
  process.env.SOURCE_DATE_EPOCH ??= sourceDate();
  const targets = Platform.current().createTarget();
  await build({ projectDir: root, targets, publish: 'never' });
}
