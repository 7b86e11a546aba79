/**
 * PNG with a palette: a page of text has few colours, and a third of the bytes holds them. The
 * commonest colours stay exact; a picture that would be told from itself stays in full colour.
 */
import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

const paletteSize = 256;
// Papers, washes and inks; what is rarer are the edges of letters.
const exactColours = 64;
/** How far a rare shade between two inks may move, in any channel. */
const toleratedShift = 10;

/** Writes a picture anew, with a palette where that changes nothing one could see. */
export function palettePng(picture: Buffer): Buffer {
  const { width, height, data } = PNG.sync.read(picture);
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = data.readUInt32BE(at) >>> 8;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette = paletteOf(counts);
  if (!palette) return PNG.sync.write(PNG.sync.read(picture), { deflateLevel: 9 });
  const { inks, indexOf } = palette;
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const colour = data.readUInt32BE((y * width + x) * 4) >>> 8;
      rows[y * (width + 1) + 1 + x] = indexOf.get(colour) ?? 0;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(inks.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

type Palette = { readonly inks: readonly number[]; readonly indexOf: ReadonlyMap<number, number> };

/** The commonest colours, then time and again the one that is worst served by those before it. */
function paletteOf(counts: ReadonlyMap<number, number>): Palette | undefined {
  const colours = [...counts.keys()].sort(
    (one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0) || one - other,
  );
  const inks: number[] = [];
  const shifts = new Map(colours.map((colour) => [colour, Number.POSITIVE_INFINITY]));
  const indexOf = new Map<number, number>();
  while (inks.length < Math.min(paletteSize, colours.length)) {
    let worst = colours[inks.length] ?? 0;
    if (inks.length >= exactColours) {
      for (const [colour, shift] of shifts) if (shift > (shifts.get(worst) ?? 0)) worst = colour;
    }
    for (const [colour, shift] of shifts) {
      const now = shiftBetween(colour, worst);
      if (now >= shift) continue;
      shifts.set(colour, now);
      indexOf.set(colour, inks.length);
    }
    inks.push(worst);
  }
  return Math.max(...shifts.values()) > toleratedShift ? undefined : { inks, indexOf };
}

function shiftBetween(one: number, other: number): number {
  const [r = 0, g = 0, b = 0] = channels(one);
  const [red = 0, green = 0, blue = 0] = channels(other);
  return Math.max(Math.abs(r - red), Math.abs(g - green), Math.abs(b - blue));
}

function channels(colour: number): number[] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
