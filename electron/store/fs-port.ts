/**
 * The few things that the store asks of a disk. A seam, so that tests can break any of them;
 * the product knows one disk, `nodeDisk`.
 */
import { statSync } from 'node:fs';
import { constants, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { patientDisk } from './patient-disk.ts';

/** A file that is being written, always at its end. */
export type FsFile = {
  /** Writes some of the bytes from `offset` on; resolves to how many, which may be fewer. */
  write(bytes: Uint8Array, offset: number): Promise<number>;
  /** Resolves once the bytes, and the size that makes them readable, are on the medium. */
  sync(): Promise<void>;
  close(): Promise<void>;
};

/** A disk; every method rejects with Node's errno errors. */
export type FsPort = {
  /** Makes a new file, mode 0600; rejects with EEXIST where one is. */
  create(path: string): Promise<FsFile>;
  /** Opens a file that is there, to write on at its end; rejects with ENOENT where none is. */
  append(path: string): Promise<FsFile>;
  read(path: string): Promise<Uint8Array>;
  size(path: string): Promise<number>;
  /** The names in a folder, in no order. */
  list(folder: string): Promise<readonly string[]>;
  rename(from: string, to: string): Promise<void>;
  /** Removes a file; nothing to remove is no error. */
  remove(path: string): Promise<void>;
  /** Makes a folder and those above it, mode 0700, on the medium; one that is there is no error. */
  makeFolder(path: string): Promise<void>;
  /** Resolves once the folder's own entries (a rename in it) are on the medium. */
  syncFolder(path: string): Promise<void>;
};

const disk: FsPort = {
  create: (path) => fileOf(open(path, 'wx', 0o600)),
  append: (path) => fileOf(open(path, constants.O_WRONLY | constants.O_APPEND)),
  read: (path) => readFile(path),
  // At once: a trip through the pool of threads would be a fifth of every change, twice.
  size: async (path) => statSync(path).size,
  list: (folder) => readdir(folder),
  rename: (from, to) => rename(from, to),
  remove: (path) => rm(path, { force: true }),
  async makeFolder(path) {
    const first = await mkdir(path, { recursive: true, mode: 0o700 });
    if (first === undefined) return;
    // A folder whose own name is lost takes along everything flushed in it.
    for (let made = path; ; made = dirname(made)) {
      await disk.syncFolder(dirname(made));
      if (made === first || made === dirname(made)) return;
    }
  },
  async syncFolder(path) {
    // Windows cannot open a folder; NTFS journals renames by itself.
    if (process.platform === 'win32') return;
    const handle = await open(path, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
};

/** The machine's own disk. */
export const nodeDisk: FsPort = process.platform === 'win32' ? patientDisk(disk) : disk;

async function fileOf(opening: ReturnType<typeof open>): Promise<FsFile> {
  const handle = await opening;
  return {
    write: async (bytes, offset) =>
      (await handle.write(bytes, offset, bytes.length - offset)).bytesWritten,
    // Node asks macOS for F_FULLFSYNC here, which a plain fsync there is not.
    sync: () => handle.datasync(),
    close: () => handle.close(),
  };
}
