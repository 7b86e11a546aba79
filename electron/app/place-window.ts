/** Where a window goes: where it was, as far as the screens that are there now allow. */
import type { WindowPlace } from '../../shared/settings/device.ts';

/** A rectangle, in pixels that do not depend on the screen's density. */
export type Rectangle = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
/** A screen: what of it is free of bars. */
export type Screen = { readonly workArea: Rectangle };

/** Smaller than this no page is made for; a screen may still force it. */
export const smallestSize = { width: 900, height: 600 } as const;
const usualSize = { width: 1280, height: 860 } as const;
/** How much of each side must be on a screen for a place to be one. */
const inSight = 64;
/** How far a window stands from the one it comes after. */
const cascade = 28;

/** The place of a window, always in sight, whatever was saved. The main screen comes first. */
export function placeWindow(
  saved: WindowPlace | undefined,
  screens: readonly [Screen, ...Screen[]],
): WindowPlace {
  const [main] = screens;
  const wish = saved && isSound(saved) ? saved : undefined;
  const home = wish && screenOf(wish, screens);
  const { workArea } = home ?? main;
  const width = within(wish?.width ?? usualSize.width, smallestSize.width, workArea.width);
  const height = within(wish?.height ?? usualSize.height, smallestSize.height, workArea.height);
  const isMaximized = wish?.isMaximized === true;
  if (wish && home) {
    const x = within(wish.x, workArea.x, workArea.x + workArea.width - width);
    const y = within(wish.y, workArea.y, workArea.y + workArea.height - height);
    return { x, y, width, height, isMaximized };
  }
  const x = workArea.x + Math.floor((workArea.width - width) / 2);
  const y = workArea.y + Math.floor((workArea.height - height) / 2);
  return { x, y, width, height, isMaximized };
}

/** A place beside another window's, for one that has none of its own. */
export function cascadeFrom(bounds: Rectangle): WindowPlace {
  const { x, y, width, height } = bounds;
  return { x: x + cascade, y: y + cascade, width, height, isMaximized: false };
}

/** Within bounds; where they cross, the upper one holds. */
function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

function isSound({ x, y, width, height }: Rectangle): boolean {
  // No desk is a million pixels wide: such numbers are damage, and their sums would be too.
  const isReal = [x, y, width, height].every((one) => Number.isInteger(one) && Math.abs(one) < 1e6);
  return isReal && width > 0 && height > 0;
}

/** The screen that shows most of a place; none where hardly anything of it is in sight. */
function screenOf(place: Rectangle, screens: readonly Screen[]): Screen | undefined {
  const seen = screens.map((screen) => {
    const { workArea } = screen;
    const width = overlap(place.x, place.width, workArea.x, workArea.width);
    const height = overlap(place.y, place.height, workArea.y, workArea.height);
    const isSeen = width >= inSight && height >= inSight;
    return { screen, pixels: isSeen ? width * height : 0 };
  });
  const [best] = seen.toSorted((a, b) => b.pixels - a.pixels);
  return best && best.pixels > 0 ? best.screen : undefined;
}

function overlap(a: number, aLength: number, b: number, bLength: number): number {
  return Math.max(0, Math.min(a + aLength, b + bLength) - Math.max(a, b));
}
