// The two files that systems want icons in. Both are lists of PNGs behind a small head.

/** @typedef {{ size: number, png: Buffer }} Picture */

/** Which entries an .icns has, and the pixels of each; `@2x` ones share theirs with the next size. */
const ICNS = /** @type {const} */ ([
  ['icp4', 16],
  ['ic11', 32],
  ['icp5', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
]);

/** @param {readonly Picture[]} pictures none larger than 256 @returns {Buffer} */
export function icoOf(pictures) {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let at = head.length;
  for (const [index, { size, png }] of pictures.entries()) {
    const entry = 6 + 16 * index;
    // A byte holds no 256, which is written 0.
    head.writeUInt8(size % 256, entry);
    head.writeUInt8(size % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(png.length, entry + 8);
    head.writeUInt32LE(at, entry + 12);
    at += png.length;
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}

/** @param {(size: number) => Buffer} pngOf @returns {Buffer} */
export function icnsOf(pngOf) {
  const entries = ICNS.map(([type, size]) => {
    const png = pngOf(size);
    return Buffer.concat([Buffer.from(type), lengthBE(png.length + 8), png]);
  });
  const body = Buffer.concat(entries);
  return Buffer.concat([Buffer.from('icns'), lengthBE(body.length + 8), body]);
}

/** @param {number} bytes */
function lengthBE(bytes) {
  const four = Buffer.alloc(4);
  four.writeUInt32BE(bytes);
  return four;
}
