/**
 * Every state that a medium may be in after the power went: for the names that were on their way,
 * every subset of a few, prefixes and a sample of many; for the bytes, nothing, all, every tear,
 * zeros, a hole first, a garbage tail, and later writes without earlier ones.
 */
import { below, type Random } from './random.ts';
import { applyName, applyWrite, type Inode, newInode, SimDisk, type Write } from './sim-disk.ts';

/** One of them; built when asked for, since there are more than anybody opens. */
export type Image = { readonly label: string; readonly build: () => SimDisk };

export type Finesse = {
  /** Tears of one write: every byte up to so many, spread beyond. */
  readonly tears: number;
  /** Subsets of pending names, where there are too many for all. */
  readonly subsets: number;
};

/** The images of a disk at this moment. */
export function* images(disk: SimDisk, random: Random, finesse: Finesse): Generator<Image> {
  const dirty = dirtyInodes(disk);
  for (const mask of masksOf(disk.pendingNames.length, random, finesse)) {
    const names = new Map(disk.keptNames);
    for (const [index, op] of disk.pendingNames.entries()) {
      if (mask[index]) applyName(names, op);
    }
    const label = `names:${mask.map(Number).join('')}`;
    const build = (bytesOf: ReadonlyMap<Inode, Uint8Array>) => {
      const built = new Map<Inode, Inode>();
      const files = new Map<string, Inode>();
      for (const [name, inode] of names) {
        const copy = built.get(inode) ?? newInode(bytesOf.get(inode) ?? inode.kept);
        built.set(inode, copy);
        files.set(name, copy);
      }
      return SimDisk.of(files, disk.folders);
    };
    const reachable = new Set(names.values());
    const inSight = dirty.filter((inode) => reachable.has(inode));
    if (inSight.length === 0) yield { label, build: () => build(new Map()) };
    for (const [index, inode] of inSight.entries()) {
      for (const { label: how, bytes } of variants(inode, random, finesse.tears)) {
        const others = inSight
          .filter((other) => other !== inode)
          .map((other) => [other, random() < 0.5 ? other.kept : withAll(other)] as const);
        const held = new Map([[inode, bytes], ...others]);
        yield { label: `${label} file${index}:${how}`, build: () => build(held) };
      }
    }
  }
}

function dirtyInodes(disk: SimDisk): Inode[] {
  const every = [
    ...disk.keptNames.values(),
    ...disk.names.values(),
    ...disk.pendingNames.map(({ inode }) => inode),
  ];
  return [...new Set(every)].filter(
    ({ pending, dropped }) => pending.length > 0 || dropped.length > 0,
  );
}

function masksOf(count: number, random: Random, { subsets }: Finesse): boolean[][] {
  const bits = (test: (index: number) => boolean) =>
    Array.from({ length: count }, (_, index) => test(index));
  if (count <= 4) {
    return Array.from({ length: 2 ** count }, (_, mask) => bits((at) => ((mask >> at) & 1) === 1));
  }
  const masks = Array.from({ length: count + 1 }, (_, length) => bits((at) => at < length));
  while (masks.length < subsets) masks.push(bits(() => random() < 0.5));
  return masks;
}

const writesOf = ({ dropped, pending }: Inode): readonly Write[] => [...dropped, ...pending];

function withAll(inode: Inode): Uint8Array {
  return writesOf(inode).reduce(applyWrite, inode.kept);
}

function* variants(
  inode: Inode,
  random: Random,
  tears: number,
): Generator<{ readonly label: string; readonly bytes: Uint8Array }> {
  const writes = writesOf(inode);
  let before = inode.kept;
  yield { label: 'nothing', bytes: before };
  for (const [index, write] of writes.entries()) {
    const { length } = write.bytes;
    const of = (label: string, bytes: Uint8Array) => ({
      label: `write${index}:${label}`,
      bytes: applyWrite(before, { offset: write.offset, bytes }),
    });
    // Those of a failed flush stay uncertain for good, and would be torn anew at every moment.
    const most = inode.dropped.includes(write) ? 2 : tears;
    const step = length <= most ? 1 : length / most;
    for (let at = 1; at < length; at += step) {
      yield of(`torn@${Math.floor(at)}`, write.bytes.subarray(0, Math.floor(at)));
    }
    const half = length >> 1;
    yield of('zeros', new Uint8Array(length));
    yield of('hole', write.bytes.slice().fill(0, 0, half));
    const garbage = write.bytes.slice();
    for (let at = half; at < length; at += 1) garbage[at] = below(random, 256);
    yield of('garbage', garbage);
    before = applyWrite(before, write);
    yield { label: `write${index}:whole`, bytes: before };
  }
  for (const [index, write] of writes.entries()) {
    if (index === 0) continue;
    yield { label: `write${index}:alone`, bytes: applyWrite(inode.kept, write) };
  }
}
