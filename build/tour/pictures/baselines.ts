/**
 * What was accepted as right, kept in the repository: real pictures of the pair, and the grids of
 * all variants. A browser draws its own pixels, so each version has its folder.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** From the repository's root. */
export const baselineFolder = 'tests/e2e/pictures';
/** How a difference that is meant becomes the baseline. */
export const acceptCommand = 'npm run tour -- --accept';

export type Baselines = ReturnType<typeof baselinesFor>;

/** The baselines of one version of the browser. */
export function baselinesFor(root: string, browser: string) {
  const folder = join(root, baselineFolder, browser);
  const gridFile = join(folder, 'variants.json');
  const pictureFile = (name: string) => join(folder, `${name}.png`);
  return {
    exist: existsSync(folder),
    /** An accepted picture of the pair. */
    picture: (name: string): Buffer | undefined =>
      existsSync(pictureFile(name)) ? readFileSync(pictureFile(name)) : undefined,
    /** The accepted grids, by name. */
    grids: (): Readonly<Record<string, string>> =>
      existsSync(gridFile) ? JSON.parse(readFileSync(gridFile, 'utf8')) : {},
    /** Puts others in their place; those of another browser go, since nothing is compared with them. */
    accept(pictures: ReadonlyMap<string, Buffer>, grids: ReadonlyMap<string, string>): void {
      rmSync(join(root, baselineFolder), { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      for (const [name, picture] of pictures) writeFileSync(pictureFile(name), picture);
      const sorted = [...grids].sort(([one], [other]) => (one < other ? -1 : 1));
      writeFileSync(gridFile, `${JSON.stringify(Object.fromEntries(sorted), null, 1)}\n`);
    },
  };
}

/** Said where there is nothing to compare with, which is no failure. */
export function noBaselines(browser: string): string {
  return `There are no accepted pictures of Chromium ${browser}, so none are compared; \`${acceptCommand}\` makes them.`;
}
