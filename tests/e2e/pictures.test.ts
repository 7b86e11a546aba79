// One pair of pictures a page, against those that were accepted on this version of the browser.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../../build/tour/launch.mjs';
import { baselinesFor, noBaselines } from '../../build/tour/pictures/baselines.ts';
import { pair, pairStudio } from '../../build/tour/pictures/pair.ts';
import { differenceFolder, sayDifference } from '../../build/tour/pictures/say-difference.ts';
import { temporaryFolder, whichElectron } from '../support/launch-app.ts';

const root = path.resolve(import.meta.dirname, '../..');
const studio = pairStudio({ launch, temporaryFolder });
let hasSaid = false;

beforeAll(() => {
  console.log(
    `Pictures on ${whichElectron() === 'real' ? 'real Electron' : 'the Electron stand-in'}.`,
  );
  rmSync(path.join(root, differenceFolder), { recursive: true, force: true });
});
afterAll(() => studio.close());

test.each(pair)('$name looks as it was accepted', async (one) => {
  const { picture, browser } = await studio.take(one);
  const baselines = baselinesFor(root, browser);
  if (baselines.exist) {
    const difference = sayDifference(one.name, baselines.picture(one.name), picture, root);
    if (difference !== undefined) expect.fail(difference);
  } else if (!hasSaid) {
    console.log(noBaselines(browser));
    hasSaid = true;
  }
});
