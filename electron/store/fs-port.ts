/**
 * The few things that the store asks of a disk. A seam, so that tests can break any of them;
 * the product knows one disk, `nodeDisk`.
 */
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';

/** A file that is being written. */
export type FsFile = {
  /** Writes some of the bytes from `offset` on; resolves to how many, which may be fewer. */
  write(bytes: Uint8Array, offset: number): Promise<number>;
  /** Resolves once the bytes are on the medium. */
  sync(): Promise<void>;
  close(): Promise<void>;
};

/** A disk; every method rejects with Node's errno errors. */
export type FsPort = {
  /** Makes a new file, mode 0600; rejects with EEXIST where one is. */
  create(path: string): Promise<FsFile>;
  read(path: string): Promise<Uint8Array>;
  size(path: string): Promise<number>;
  rename(from: string, to: string): Promise<void>;
  /** Removes a file; nothing to remove is no error. */
  remove(path: string): Promise<void>;
  /** Makes a folder and those above it, mode 0700; one that is there is no error. */
  makeFolder(path: string): Promise<void>;
  /** Resolves once the folder's own entries (a rename in it) are on the medium. */
  syncFolder(path: string): Promise<void>;
};

/** The machine's own disk. */
export const nodeDisk: FsPort = {
  async create(path) {
    const handle = await open(path, 'wx', 0o600);
    return {
      write: async (bytes, offset) =>
        (await handle.write(bytes, offset, bytes.length - offset)).bytesWritten,
      sync: () => handle.sync(),
      close: () => handle.close(),
    };
  },
  read: (path) => readFile(path),
  size: async (path) => (await stat(path)).size,
  rename: (from, to) => rename(from, to),
  remove: (path) => rm(path, { force: true }),
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true, mode: 0o700 });
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
