/**
 * One writer a folder. A name that this process listens on, which the system lets go when the process
 * ends, however it ends; and a `lock` file that names the holder, for whoever shares the folder from
 * another computer. The one file that may know sockets: it listens and connects on a path only.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { lstat, realpath, unlink } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type FsPort, nodeDisk } from './fs-port.ts';
import { Refusal } from './refusal.ts';
import { writeAll } from './write-all.ts';

/** How to let a held folder go. */
export type Release = () => Promise<void>;

type Holder = { readonly pid: number; readonly host: string; readonly born: string };

const halfLockWaitMs = 100;
const largestLockBytes = 4096;
const heldHere = new Set<string>();

/**
 * Takes the folder.
 * @throws Refusal `folder-busy` when somebody else has it; errno errors of the disk.
 */
export async function lockFolder(disk: FsPort, folder: string): Promise<Release> {
  const path = join(folder, 'lock');
  // A disk that is made up has no folder that the system knows.
  const letGo = disk === nodeDisk ? await listenFor(folder) : 'no-listening';
  if (letGo === 'held') {
    const holder = holderOf((await readLock(disk, path).catch(() => undefined)) ?? '');
    throw busy(holder && holder.host !== hostname() ? holder : undefined);
  }
  const release = typeof letGo === 'function' ? letGo : async () => {};
  const me: Holder = { pid: process.pid, host: hostname(), born: bornOf(process.pid) };
  try {
    const isTold = letGo !== 'no-listening';
    await claimFile(disk, path, me, isTold);
  } catch (error) {
    await release();
    throw error;
  }
  heldHere.add(path);
  return async () => {
    heldHere.delete(path);
    // Somebody may have deleted ours by hand, and another computer put its own there.
    const found = await readLock(disk, path).catch(() => undefined);
    if (found === JSON.stringify(me)) await disk.remove(path).catch(() => {});
    await release();
  };
}

/** Puts our lock file there. `isTold`: the system says that nobody on this computer listens for the folder. */
async function claimFile(disk: FsPort, path: string, me: Holder, isTold: boolean): Promise<void> {
  let holder: Holder | undefined;
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (await claim(disk, path, me)) return;
    const found = await readLock(disk, path);
    if (found === undefined) continue;
    holder = holderOf(found);
    // Half a lock is one being written now, or what a power cut left of one.
    if (!holder && attempt === 0) await setTimeout(halfLockWaitMs);
    else if (holder && isHeld(holder, path, isTold)) break;
    else await takeAway(disk, path, found);
  }
  throw busy(holder);
}

function busy(holder: Holder | undefined): Refusal {
  const isElsewhere = holder !== undefined && holder.host !== hostname();
  return new Refusal({ code: 'folder-busy', ...(isElsewhere && { computer: holder.host }) });
}

/** How to stop listening; `held` where another process does, `no-listening` where the system has no such names. */
async function listenFor(folder: string): Promise<Release | 'held' | 'no-listening'> {
  const name = `palabra-${await shortName(folder)}`;
  if (process.platform === 'win32') return listen(`\\\\.\\pipe\\${name}`);
  if (process.platform === 'linux') return listen(`\0${name}`);
  const path = join(tmpdir(), `${name}.sock`);
  const first = await listen(path);
  // A file stays where its process was killed: only one that nobody answers at may be taken.
  if (first !== 'held' || (await isAnswered(path))) return first;
  await unlink(path).catch(() => {});
  return listen(path);
}

function listen(path: string): Promise<Release | 'held' | 'no-listening'> {
  return new Promise((done) => {
    const server = createServer((caller) => caller.destroy());
    server.once('error', (error: NodeJS.ErrnoException) => {
      // Windows says EACCES where another user's process has the name.
      done(error.code === 'EADDRINUSE' || error.code === 'EACCES' ? 'held' : 'no-listening');
    });
    server.listen({ path, exclusive: true }, () => {
      server.unref();
      done(() => new Promise<void>((closed) => void server.close(() => closed())));
    });
  });
}

function isAnswered(path: string): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect({ path });
    socket.once('connect', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', () => done(false));
  });
}

/** By its true name, or a second name of the folder would be another lock. */
async function shortName(folder: string): Promise<string> {
  const real = await realpath(folder).catch(() => resolve(folder));
  return createHash('sha256').update(real).digest('hex').slice(0, 24);
}

async function claim(disk: FsPort, path: string, me: Holder): Promise<boolean> {
  let file: Awaited<ReturnType<FsPort['create']>>;
  try {
    file = await disk.create(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  try {
    await writeAll(file, Buffer.from(JSON.stringify(me)));
  } catch (error) {
    await file.close().catch(() => {});
    await disk.remove(path).catch(() => {});
    throw error;
  }
  await file.close();
  // Whoever took it for half a lock, left by a power cut, may have its own there by now.
  return (await readLock(disk, path)) === JSON.stringify(me);
}

/** @throws EACCES where `lock` is nothing of ours: a pipe would hold whoever reads it for ever. */
async function readLock(disk: FsPort, path: string): Promise<string | undefined> {
  try {
    if (disk === nodeDisk) {
      const found = await lstat(path);
      if (!found.isFile() || found.size > largestLockBytes) {
        throw Object.assign(new Error('no lock of ours'), { code: 'EACCES' });
      }
    }
    return Buffer.from(await disk.read(path)).toString('utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Moves a dead lock aside by name, so that of two who saw it dead only one takes its place. */
async function takeAway(disk: FsPort, path: string, seen: string): Promise<void> {
  const aside = `${path}.${process.pid}`;
  try {
    await disk.rename(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const moved = await readLock(disk, aside);
  if (moved === seen) await disk.remove(aside);
  else await disk.rename(aside, path);
}

function holderOf(text: string): Holder | undefined {
  try {
    const holder = JSON.parse(text) as Partial<Holder> | null;
    const isWhole = typeof holder?.pid === 'number' && typeof holder.host === 'string';
    return isWhole ? (holder as Holder) : undefined;
  } catch {
    return undefined;
  }
}

function isHeld(holder: Holder, path: string, isTold: boolean): boolean {
  // Another machine's process cannot be asked; its folder is not ours to take.
  if (holder.host !== hostname()) return true;
  if (holder.pid === process.pid) return heldHere.has(path);
  if (!isAlive(holder.pid) || holder.born !== bornOf(holder.pid)) return false;
  // Where nobody says when a process began, its number may be another's by now; the listening knows.
  return holder.born !== '' || !isTold;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When a process began, where Linux says so: a pid used again is not the process that locked. */
function bornOf(pid: number): string {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return line.slice(line.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
