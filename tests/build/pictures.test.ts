// How pictures are kept and compared: what one would see is told, and what one would not is not.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { baselinesFor } from '../../build/tour/pictures/baselines.ts';
import { checkVariants } from '../../build/tour/pictures/check-variants.ts';
import { comparePictures } from '../../build/tour/pictures/compare-pictures.ts';
import { luminanceGrid } from '../../build/tour/pictures/luminance-grid.ts';
import { palettePng } from '../../build/tour/pictures/palette-png.ts';
import { differenceFolder, sayDifference } from '../../build/tour/pictures/say-difference.ts';
import { temporaryFolder } from '../support/launch-app.ts';

type Painter = (x: number, y: number) => readonly [number, number, number];

const width = 180;
const height = 90;
const paper: Painter = () => [247, 244, 236];
/** A page with a word on it, with the many shades that smoothed letters have. */
const written: Painter = (x, y) => {
  if (y < 40 || y >= 50 || x < 20 || x >= 90) return paper(x, y);
  const ink = (x * 7 + y * 13) % 240;
  return [ink, ink, Math.min(255, ink + 3)];
};
const withA =
  (area: { x: number; y: number; width: number; height: number }, change: number): Painter =>
  (x, y) => {
    const isIn = x >= area.x && x < area.x + area.width && y >= area.y && y < area.y + area.height;
    const [r, g, b] = written(x, y);
    return isIn ? [r - change, g - change, b - change] : [r, g, b];
  };

function picture(paint: Painter, size = { width, height }): Buffer {
  const png = new PNG(size);
  for (let y = 0; y < size.height; y += 1) {
    for (let x = 0; x < size.width; x += 1) {
      png.data.set([...paint(x, y), 255], (y * size.width + x) * 4);
    }
  }
  return PNG.sync.write(png);
}

describe('a picture with a palette', () => {
  test('is the same picture, exactly where its colours are few', () => {
    const half: Painter = (x) => (x < 72 ? [247, 244, 236] : [31, 62, 142]);
    const kept = PNG.sync.read(palettePng(picture(half)));
    expect(kept.data.equals(PNG.sync.read(picture(half)).data)).toBe(true);
  });

  test('is not told from the picture it was made of', () => {
    expect(comparePictures(palettePng(picture(written)), picture(written)).pixels).toBe(0);
  });

  test('is left in full colour where a palette would show', () => {
    const rainbow: Painter = (x, y) => [(x * 17) % 256, (y * 23) % 256, (x * y) % 256];
    const kept = PNG.sync.read(palettePng(picture(rainbow)));
    expect(kept.data.equals(PNG.sync.read(picture(rainbow)).data)).toBe(true);
  });
});

describe('a page of the pair', () => {
  const accepted = palettePng(picture(written));

  test('is as accepted when it was taken again', () => {
    const root = temporaryFolder();
    expect(sayDifference('today', accepted, picture(written), root)).toBeUndefined();
    expect(existsSync(path.join(root, differenceFolder))).toBe(false);
  });

  test.each([
    ['a letter', { x: 100, y: 42, width: 5, height: 5 }, 200],
    ['a wash eight levels darker', { x: 0, y: 60, width: 60, height: 20 }, 8],
  ])(
    'that gained %s is named, with its share of pixels, its pictures and what accepts it',
    (_, area, change) => {
      const root = temporaryFolder();
      const taken = picture(withA(area, change));
      const said = sayDifference('today', accepted, taken, root) ?? '';
      const pixels = area.width * area.height;
      expect(said).toContain(`today: ${((pixels / width / height) * 100).toFixed(3)} %`);
      expect(said).toContain('npm run tour -- --accept');
      const left = readdirSync(path.join(root, differenceFolder)).sort();
      expect(left).toEqual(['today.diff.png', 'today.png']);
      expect(readFileSync(path.join(root, differenceFolder, 'today.png')).equals(taken)).toBe(true);
    },
  );

  test('that grew differs, and one that nobody accepted is said to be new', () => {
    const root = temporaryFolder();
    const taller = picture(written, { width, height: height + 1 });
    expect(sayDifference('today', accepted, taller, root)).toContain('100.000 %');
    expect(sayDifference('trash', undefined, taller, root)).toContain('nobody accepted');
  });
});

describe('a variant', () => {
  const grids = (paint: Painter) =>
    new Map([['today', { grid: luminanceGrid(picture(paint)), width }]]);
  const accepted = { today: luminanceGrid(picture(written)) };

  test('is as accepted when it was taken again', () => {
    expect(checkVariants(accepted, grids(written))).toEqual([]);
  });

  test('that gained a letter is named, with the place where it stands', () => {
    const taken = grids(withA({ x: 110, y: 80, width: 5, height: 6 }, 200));
    expect(checkVariants(accepted, taken)).toEqual([
      'today: changed between x 90 to 135 and y 45 to 90.',
    ]);
  });

  test('in which a word moved by one pixel is named, though it is as light as before', () => {
    const moved = grids((x, y) => written(x, y + 1));
    expect(checkVariants(accepted, moved)).toHaveLength(1);
  });

  test('whose button has another edge by two levels, as it may, is as accepted', () => {
    const noise = grids(withA({ x: 100, y: 60, width: 23, height: 1 }, 2));
    expect(checkVariants(accepted, noise)).toEqual([]);
  });

  test('that is new or gone is named', () => {
    expect(checkVariants({ trash: '' }, grids(written))).toEqual([
      expect.stringMatching(/^today: nobody accepted/),
      expect.stringMatching(/^trash: .* not taken any more/),
    ]);
  });
});

test('what is accepted is found again by the same version of the browser alone', () => {
  const root = temporaryFolder();
  const bytes = picture(paper);
  baselinesFor(root, '150.0.1.2').accept(new Map([['today', bytes]]), new Map([['today', 'AAAA']]));
  const same = baselinesFor(root, '150.0.1.2');
  expect(same.exist).toBe(true);
  expect(same.picture('today')?.equals(bytes)).toBe(true);
  expect(same.grids()).toEqual({ today: 'AAAA' });
  expect(baselinesFor(root, '151.0.0.0').exist).toBe(false);
});
