/** `npm run tour -- --pictures`, `--check` and `--accept`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TourTools } from '../run.ts';
import { acceptCommand, baselineFolder, baselinesFor, noBaselines } from './baselines.ts';
import { checkVariants, type TakenGrid } from './check-variants.ts';
import { luminanceGrid } from './luminance-grid.ts';
import { pair, pairStudio } from './pair.ts';
import { palettePng } from './palette-png.ts';
import { takeVariants } from './take-variants.ts';

/** The README's pictures, and the variants they are. */
const ofReadme = {
  today: 'today-typical-en-light-1440',
  clients: 'clients-typical-en-light-1440',
  client: 'client-typical-en-light-1440',
} as const;

/** Where things are: the repository, and the folder in which the pictures are left. */
export type PicturePlaces = { readonly root: string; readonly folder: string };

type Taken = {
  readonly browser: string;
  readonly grids: ReadonlyMap<string, TakenGrid>;
  readonly readme: ReadonlyMap<string, Buffer>;
};

/** Leaves a picture of every variant in the folder. */
export async function takePictures(tools: TourTools, { folder }: PicturePlaces): Promise<Taken> {
  const grids = new Map<string, TakenGrid>();
  const readme = new Map<string, Buffer>();
  const browser = await takeVariants(tools, (name, picture, width) => {
    writeFileSync(join(folder, `${name}.png`), picture);
    grids.set(name, { grid: luminanceGrid(picture), width });
    for (const [file, variant] of Object.entries(ofReadme)) {
      if (variant === name) readme.set(file, palettePng(picture));
    }
  });
  return { browser, grids, readme };
}

/** Takes all variants and says which are not as accepted; false when there are any. */
export async function checkPictures(tools: TourTools, places: PicturePlaces): Promise<boolean> {
  const { browser, grids } = await takePictures(tools, places);
  const baselines = baselinesFor(places.root, browser);
  if (!baselines.exist) {
    tools.say(noBaselines(browser));
    return true;
  }
  const changed = checkVariants(baselines.grids(), grids);
  for (const sentence of changed) tools.say(sentence);
  tools.say(
    changed.length === 0
      ? `All ${grids.size} pictures are as they were accepted.`
      : `${changed.length} of ${grids.size} pictures are not as accepted. If it is meant: \`${acceptCommand}\`.`,
  );
  return changed.length === 0;
}

/** Takes everything and makes it the baseline; the README's pictures as well. */
export async function acceptPictures(tools: TourTools, places: PicturePlaces): Promise<void> {
  const { browser, grids, readme } = await takePictures(tools, places);
  const pictures = new Map<string, Buffer>();
  const studio = pairStudio(tools);
  for (const one of pair) pictures.set(one.name, palettePng((await studio.take(one)).picture));
  await studio.close();
  const flat = new Map([...grids].map(([name, { grid }]) => [name, grid] as const));
  baselinesFor(places.root, browser).accept(pictures, flat);
  for (const [file, picture] of readme) {
    writeFileSync(join(places.root, 'build/pictures', `${file}.png`), picture);
  }
  tools.say(
    `Accepted for Chromium ${browser}: ${pictures.size} pictures and ${grids.size} grids in ${baselineFolder}, ${readme.size} in build/pictures.`,
  );
}
