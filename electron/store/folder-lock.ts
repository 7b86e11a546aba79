/**
 * One writer a folder: a `lock` file that names its holder's process. A lock whose process is
 * dead is taken over.
 */
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { FsPort } from './fs-port.ts';
import { Refusal } from './refusal.ts';

/** How to let a held folder go. */
export type Release = () => Promise<void>;

type Holder = { readonly pid: number; readonly host: string; readonly born: string };

const halfLockWaitMs = 100;
const heldHere = new Set<string>();

/**
 * Takes the folder.
 * @throws Refusal `folder-busy` when a live process has it; errno errors of the disk.
 */
export async function lockFolder(disk: FsPort, folder: string): Promise<Release> {
  const path = join(folder, 'lock');
  const me: Holder = { pid: process.pid, host: hostname(), born: bornOf(process.pid) };
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (await claim(disk, path, me)) {
      heldHere.add(path);
      return async () => {
        heldHere.delete(path);
        await disk.remove(path).catch(() => {});
      };
    }
    const found = await readLock(disk, path);
    if (found === undefined) continue;
    const holder = holderOf(found);
    // Half a lock is one being written now, or what a power cut left of one.
    if (!holder && attempt === 0) await setTimeout(halfLockWaitMs);
    else if (holder && isHeld(holder, path)) break;
    else await takeAway(disk, path, found);
  }
  throw new Refusal({ code: 'folder-busy' });
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
    const bytes = Buffer.from(JSON.stringify(me));
    let offset = 0;
    while (offset < bytes.length) offset += await file.write(bytes, offset);
  } catch (error) {
    await file.close().catch(() => {});
    await disk.remove(path).catch(() => {});
    throw error;
  }
  await file.close();
  return true;
}

async function readLock(disk: FsPort, path: string): Promise<string | undefined> {
  try {
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
    return typeof holder?.pid === 'number' ? (holder as Holder) : undefined;
  } catch {
    return undefined;
  }
}

function isHeld(holder: Holder, path: string): boolean {
  // Another machine's process cannot be asked; its folder is not ours to take.
  if (holder.host !== hostname()) return true;
  if (holder.pid === process.pid) return heldHere.has(path);
  return isAlive(holder.pid) && holder.born === bornOf(holder.pid);
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
