/** Compares a picture of the pair with the accepted one, and leaves what differs to be looked at. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { acceptCommand } from './baselines.ts';
import { comparePictures } from './compare-pictures.ts';

/** Where what differs is left, from the repository's root. */
export const differenceFolder = 'release/pictures-diff';

// Taken twice, one or two differ at most: the edge of a button over a dialog. A letter is twenty or more.
const toleratedPixels = 10;

/** A sentence when they differ, with the pictures left in the folder; undefined when they do not. */
export function sayDifference(
  name: string,
  accepted: Buffer | undefined,
  taken: Buffer,
  root: string,
): string | undefined {
  const folder = join(root, differenceFolder);
  const leave = (ending: string, picture: Buffer) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${name}${ending}.png`), picture);
  };
  if (!accepted) {
    leave('', taken);
    return `${name}: nobody accepted this picture yet; it is ${differenceFolder}/${name}.png. \`${acceptCommand}\` accepts it.`;
  }
  const { pixels, share, picture } = comparePictures(accepted, taken);
  if (pixels <= toleratedPixels) return undefined;
  leave('', taken);
  leave('.diff', picture);
  return `${name}: ${(share * 100).toFixed(3)} % of its pixels changed (${pixels}); look at ${differenceFolder}/${name}.png and ${name}.diff.png. If it is meant: \`${acceptCommand}\`.`;
}
