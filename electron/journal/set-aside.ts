/** Puts a file that makes no sense aside, where it waits for whoever may mend it. */
import type { FsPort } from '../store/fs-port.ts';

const mostAside = 100;

/** Gives it a free name, so that the next one does not take the place of this one. */
export async function setAside(disk: FsPort, path: string): Promise<void> {
  for (let number = 1; number <= mostAside; number += 1) {
    const aside = number === 1 ? `${path}.kept-aside` : `${path}.kept-aside-${number}`;
    if (number < mostAside && (await isTaken(disk, aside))) continue;
    return disk.rename(path, aside);
  }
}

async function isTaken(disk: FsPort, path: string): Promise<boolean> {
  return disk.size(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT',
  );
}
