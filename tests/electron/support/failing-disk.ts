import { type FsFile, type FsPort, nodeDisk } from '../../../electron/store/fs-port.ts';

/** How a disk misbehaves from its n-th operation on: for one operation, or for good. */
export type Fault = {
  readonly at: number;
  readonly code: 'ENOSPC' | 'EIO' | 'EROFS' | 'EDQUOT' | 'ENOENT' | 'EPERM' | 'EACCES' | 'EBUSY';
  readonly forGood?: boolean;
  /** Only operations of this name count. */
  readonly only?: keyof FsPort | 'write' | 'sync' | 'close';
};

/** The real disk, which can be told to fail; counts the operations and names them. */
export function failingDisk() {
  let fault: Fault | undefined;
  let count = 0;
  let shortWrites = false;
  const operations: string[] = [];

  function pass(name: string): void {
    operations.push(name);
    if (!fault || (fault.only && fault.only !== name)) return;
    count += 1;
    if (count === fault.at || (fault.forGood && count > fault.at)) {
      throw Object.assign(new Error(`${fault.code}: made up`), { code: fault.code });
    }
  }
  function wrap(file: FsFile): FsFile {
    return {
      async write(bytes, offset) {
        pass('write');
        if (!shortWrites) return file.write(bytes, offset);
        return file.write(bytes.subarray(0, Math.min(bytes.length, offset + 7)), offset);
      },
      async sync() {
        pass('sync');
        await file.sync();
      },
      async close() {
        // A close that fails has let the file go all the same.
        await file.close();
        pass('close');
      },
    };
  }
  const disk: FsPort = {
    async create(path) {
      pass('create');
      return wrap(await nodeDisk.create(path));
    },
    async append(path) {
      pass('append');
      return wrap(await nodeDisk.append(path));
    },
    async list(folder) {
      pass('list');
      return nodeDisk.list(folder);
    },
    async read(path) {
      pass('read');
      return nodeDisk.read(path);
    },
    async size(path) {
      pass('size');
      return nodeDisk.size(path);
    },
    async rename(from, to) {
      pass('rename');
      await nodeDisk.rename(from, to);
    },
    async remove(path) {
      pass('remove');
      await nodeDisk.remove(path);
    },
    async makeFolder(path) {
      pass('makeFolder');
      await nodeDisk.makeFolder(path);
    },
    async syncFolder(path) {
      pass('syncFolder');
      await nodeDisk.syncFolder(path);
    },
  };
  return {
    disk,
    operations,
    fail(next: Fault | undefined): void {
      fault = next;
      count = 0;
    },
    writeShort(on: boolean): void {
      shortWrites = on;
    },
  };
}
