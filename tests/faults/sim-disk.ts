/**
 * A disk in memory that keeps apart what programs see and what is on the medium: bytes are on it
 * after the file's sync, names after their folder's. A flush that fails drops what it was to write
 * and calls it written, as Linux does. `images.ts` says what may be left of it after a power cut.
 *
 * The first part of every path is the disk's own name, so that images can be opened side by side.
 */
import type { FsFile, FsPort } from '../../electron/store/fs-port.ts';

/** Bytes written at an offset and not yet known to be on the medium. */
export type Write = { readonly offset: number; readonly bytes: Uint8Array };

/** A file, whatever it is called. */
export type Inode = {
  /** What programs read. */
  seen: Uint8Array;
  /** What is on the medium. */
  kept: Uint8Array;
  /** Since the last flush. */
  pending: readonly Write[];
  /** Dropped by a flush that failed: on the medium or not, and no later flush will tell. */
  dropped: readonly Write[];
};

/** A change of names that is not on the medium until a folder it touches is flushed. */
export type NameOp =
  | { readonly what: 'create' | 'remove'; readonly name: string; readonly inode: Inode }
  | { readonly what: 'rename'; readonly name: string; readonly to: string; readonly inode: Inode };

export type Operation = keyof FsPort | 'write' | 'sync' | 'close';
/** What goes wrong: an errno, or a write that takes only a part. */
export type Trouble = 'ENOSPC' | 'EIO' | 'EROFS' | 'short';

export class SimDisk implements FsPort {
  names = new Map<string, Inode>();
  keptNames = new Map<string, Inode>();
  pendingNames: NameOp[] = [];
  folders = new Set<string>(['']);
  /** Files that a rename took the place of, which no file of the store may do. */
  overwritten: string[] = [];
  /** Called before each operation that changes anything, after which power may go. */
  onOperation: ((operation: Operation, name: string) => void) | undefined;
  /** Says what goes wrong with the operation about to be done. */
  trouble: ((operation: Operation, name: string) => Trouble | undefined) | undefined;

  /** A disk with these files on its medium. */
  static of(files: ReadonlyMap<string, Inode>, folders: Iterable<string> = ['']): SimDisk {
    const disk = new SimDisk();
    disk.names = new Map(files);
    disk.keptNames = new Map(files);
    disk.folders = new Set(folders);
    return disk;
  }

  /** The same disk at this moment, independent from here on. */
  clone(): SimDisk {
    const copies = new Map<Inode, Inode>();
    const copyOf = (inode: Inode): Inode => {
      const copy = copies.get(inode) ?? { ...inode };
      copies.set(inode, copy);
      return copy;
    };
    const copyNames = (names: ReadonlyMap<string, Inode>) =>
      new Map([...names].map(([name, inode]) => [name, copyOf(inode)]));
    const disk = new SimDisk();
    disk.names = copyNames(this.names);
    disk.keptNames = copyNames(this.keptNames);
    disk.pendingNames = this.pendingNames.map((op) => ({ ...op, inode: copyOf(op.inode) }));
    disk.folders = new Set(this.folders);
    disk.overwritten = [...this.overwritten];
    return disk;
  }

  async create(path: string): Promise<FsFile> {
    const name = nameOf(path);
    this.#begin('create', name);
    if (this.names.has(name)) throw errno('EEXIST');
    if (!this.folders.has(folderOf(name))) throw errno('ENOENT');
    const inode = newInode();
    this.names.set(name, inode);
    this.#pend({ what: 'create', name, inode });
    return this.#file(inode, name);
  }

  async append(path: string): Promise<FsFile> {
    const name = nameOf(path);
    this.#begin('append', name);
    return this.#file(this.#found(name), name);
  }

  async read(path: string): Promise<Uint8Array> {
    this.#begin('read', nameOf(path));
    return this.#found(nameOf(path)).seen;
  }

  async size(path: string): Promise<number> {
    this.#begin('size', nameOf(path));
    if (this.folders.has(nameOf(path))) return 0;
    return this.#found(nameOf(path)).seen.length;
  }

  async list(folder: string): Promise<readonly string[]> {
    const inside = nameOf(folder);
    this.#begin('list', inside);
    if (!this.folders.has(inside)) throw errno('ENOENT');
    return [...this.names.keys(), ...this.folders]
      .filter((name) => name !== '' && folderOf(name) === inside)
      .map((name) => name.slice(inside === '' ? 0 : inside.length + 1));
  }

  async rename(from: string, to: string): Promise<void> {
    const [name, target] = [nameOf(from), nameOf(to)];
    this.#begin('rename', target);
    const inode = this.#found(name);
    // HEAD alone may take another's place.
    if (this.names.has(target) && target !== 'HEAD' && !isLock(target))
      this.overwritten.push(target);
    this.names.delete(name);
    this.names.set(target, inode);
    this.#pend({ what: 'rename', name, to: target, inode });
  }

  async remove(path: string): Promise<void> {
    const name = nameOf(path);
    const inode = this.names.get(name);
    // Removing nothing is not an operation of the disk's.
    if (!inode) return;
    this.#begin('remove', name);
    this.names.delete(name);
    this.#pend({ what: 'remove', name, inode });
  }

  async makeFolder(path: string): Promise<void> {
    if (this.folders.has(nameOf(path))) return;
    this.#begin('makeFolder', nameOf(path));
    this.folders.add(nameOf(path));
  }

  async syncFolder(path: string): Promise<void> {
    const folder = nameOf(path);
    this.#begin('syncFolder', folder);
    const isTouched = (op: NameOp) =>
      folderOf(op.name) === folder || (op.what === 'rename' && folderOf(op.to) === folder);
    for (const op of this.pendingNames) if (isTouched(op)) applyName(this.keptNames, op);
    this.pendingNames = this.pendingNames.filter((op) => !isTouched(op));
  }

  #file(inode: Inode, name: string): FsFile {
    return {
      write: async (bytes, offset) => {
        const trouble = this.#begin('write', name);
        const rest = bytes.length - offset;
        const count = trouble === 'short' ? Math.max(1, Math.floor(rest / 2)) : rest;
        // A Buffer's own `slice` would be no copy.
        const part = Uint8Array.from(bytes.subarray(offset, offset + count));
        const write = { offset: inode.seen.length, bytes: part };
        inode.seen = applyWrite(inode.seen, write);
        inode.pending = [...inode.pending, write];
        return count;
      },
      sync: async () => {
        try {
          this.#begin('sync', name);
        } catch (error) {
          inode.dropped = [...inode.dropped, ...inode.pending];
          inode.pending = [];
          throw error;
        }
        for (const write of inode.pending) inode.kept = applyWrite(inode.kept, write);
        inode.pending = [];
      },
      close: async () => {
        this.#begin('close', name);
      },
    };
  }

  #pend(op: NameOp): void {
    if (isLock(op.name)) return;
    this.pendingNames.push(op);
  }

  #begin(operation: Operation, name: string): Trouble | undefined {
    // The lock holds while its process lives: a power cut leaves none that counts.
    if (isLock(name)) return undefined;
    if (!readers.has(operation)) this.onOperation?.(operation, name);
    const trouble = this.trouble?.(operation, name);
    if (trouble && trouble !== 'short') throw errno(trouble);
    return trouble;
  }

  #found(name: string): Inode {
    const inode = this.names.get(name);
    if (!inode) throw errno('ENOENT');
    return inode;
  }
}

const readers: ReadonlySet<Operation> = new Set(['read', 'size', 'list', 'append', 'close']);

/** A file without a byte. */
export function newInode(bytes: Uint8Array = new Uint8Array()): Inode {
  return { seen: bytes, kept: bytes, pending: [], dropped: [] };
}

/** The bytes once a write has reached them. */
export function applyWrite(bytes: Uint8Array, { offset, bytes: more }: Write): Uint8Array {
  const after = new Uint8Array(Math.max(bytes.length, offset + more.length));
  after.set(bytes);
  after.set(more, offset);
  return after;
}

/** The names once a change of them has reached the medium. */
export function applyName(names: Map<string, Inode>, op: NameOp): void {
  if (op.what === 'create') {
    names.set(op.name, op.inode);
    return;
  }
  if (names.get(op.name) === op.inode) names.delete(op.name);
  if (op.what === 'rename') names.set(op.to, op.inode);
}

function nameOf(path: string): string {
  return path.split('/').slice(2).join('/');
}

function folderOf(name: string): string {
  return name.includes('/') ? name.slice(0, name.lastIndexOf('/')) : '';
}

function isLock(name: string): boolean {
  return name === 'lock' || name.startsWith('lock.');
}

function errno(code: string): Error {
  return Object.assign(new Error(`${code}: made up`), { code });
}
