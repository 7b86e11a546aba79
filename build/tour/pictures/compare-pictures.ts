/** How far two pictures of the same page are from each other. */
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

// Of the way from black to white. What a palette moves stays below it; a wash that is eight
// levels lighter or darker does not.
const threshold = 0.025;

/** What differs: pixels, their share, and a picture that shows them in red. */
export type Difference = {
  readonly pixels: number;
  readonly share: number;
  readonly picture: Buffer;
};

/** Compares two PNGs; two sizes differ in every pixel. */
export function comparePictures(accepted: Buffer, taken: Buffer): Difference {
  const [before, now] = [PNG.sync.read(accepted), PNG.sync.read(taken)];
  const { width, height } = now;
  if (before.width !== width || before.height !== height) {
    return { pixels: width * height, share: 1, picture: taken };
  }
  const shown = new PNG({ width, height });
  // Smoothed edges count as well: on one browser they are drawn the same every time.
  const options = { threshold, includeAA: true };
  const pixels = pixelmatch(before.data, now.data, shown.data, width, height, options);
  return { pixels, share: pixels / (width * height), picture: PNG.sync.write(shown) };
}
