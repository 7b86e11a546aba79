import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';

const icons = path.resolve(import.meta.dirname, '../../build/icons');
const linux = path.join(icons, 'linux');
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];

/** Width of a square PNG. */
function widthOf(png: Buffer): number {
  const { width, height } = PNG.sync.read(png);
  expect(height).toBe(width);
  return width;
}

function inIco(file: Buffer): { size: number; png: Buffer }[] {
  expect([file.readUInt16LE(0), file.readUInt16LE(2)]).toEqual([0, 1]);
  return Array.from({ length: file.readUInt16LE(4) }, (_, index) => {
    const entry = 6 + 16 * index;
    const start = file.readUInt32LE(entry + 12);
    const png = file.subarray(start, start + file.readUInt32LE(entry + 8));
    return { size: file.readUInt8(entry) || 256, png };
  });
}

function inIcns(file: Buffer): { type: string; png: Buffer }[] {
  expect(file.toString('latin1', 0, 4)).toBe('icns');
  expect(file.readUInt32BE(4)).toBe(file.length);
  const entries = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at + 4);
    const type = file.toString('latin1', at, at + 4);
    entries.push({ type, png: file.subarray(at + 8, at + length) });
    at += length;
  }
  return entries;
}

describe('the icon', () => {
  test('has every size that Linux looks for, as large as it says', () => {
    const named = sizes.map((size) => `${size}x${size}.png`);
    expect(readdirSync(linux).toSorted()).toEqual(named.toSorted());
    for (const size of sizes) {
      expect(widthOf(readFileSync(path.join(linux, `${size}x${size}.png`)))).toBe(size);
    }
  });

  test.each(sizes)('at %i pixels is a raya of ink on paper, with nothing around it', (size) => {
    const { data } = PNG.sync.read(readFileSync(path.join(linux, `${size}x${size}.png`)));
    const at = (x: number, y: number) => [
      ...data.subarray(4 * (Math.floor(y * size) * size + Math.floor(x * size))).subarray(0, 4),
    ];
    const [accent, ink, paper] = [
      [35, 67, 143],
      [33, 29, 24],
      [250, 247, 240],
    ];
    expect(at(0.2, 0.52)).toEqual([...(accent ?? []), 255]);
    expect(at(0.46, 0.4)).toEqual([...(ink ?? []), 255]);
    expect(at(0.2, 0.3)).toEqual([...(paper ?? []), 255]);
    expect(at(0, 0)[3]).toBeLessThan(128);
  });

  test('is one file for Windows', () => {
    const pictures = inIco(readFileSync(path.join(icons, 'icon.ico')));
    expect(pictures.map(({ size }) => size)).toEqual([16, 24, 32, 48, 64, 128, 256]);
    for (const { size, png } of pictures) {
      expect(widthOf(png)).toBe(size);
      expect(png.equals(readFileSync(path.join(linux, `${size}x${size}.png`)))).toBe(true);
    }
  });

  test('is one file for macOS, with its margins', () => {
    const entries = inIcns(readFileSync(path.join(icons, 'icon.icns')));
    const widths = Object.fromEntries(entries.map(({ type, png }) => [type, widthOf(png)]));
    expect(widths).toEqual({
      icp4: 16,
      ic11: 32,
      icp5: 32,
      ic12: 64,
      ic07: 128,
      ic13: 256,
      ic08: 256,
      ic14: 512,
      ic09: 512,
      ic10: 1024,
    });
    const large = entries.find(({ type }) => type === 'ic10')?.png ?? Buffer.alloc(0);
    const { data } = PNG.sync.read(large);
    const alphaAt = (x: number) => data[4 * (512 * 1024 + x) + 3];
    expect([alphaAt(90), alphaAt(110), alphaAt(914), alphaAt(934)]).toEqual([0, 255, 255, 0]);
  });

  test('goes with the built program', () => {
    const built = path.resolve(icons, '../../out/main/icon.png');
    expect(readFileSync(built).equals(readFileSync(path.join(linux, '256x256.png')))).toBe(true);
  });
});
