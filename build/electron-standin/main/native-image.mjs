import fs from 'node:fs';
import { strict } from '../not-implemented.mjs';

/** @param {Buffer} png */
export function createFromBuffer(png) {
  const known = png.length > 24;
  const image = strict('NativeImage', {
    toPNG: () => png,
    isEmpty: () => png.length === 0,
    toDataURL: () => `data:image/png;base64,${png.toString('base64')}`,
    // From the PNG's own header.
    getSize: () => ({
      width: known ? png.readUInt32BE(16) : 0,
      height: known ? png.readUInt32BE(20) : 0,
    }),
    setTemplateImage: () => {},
    isTemplateImage: () => false,
  });
  return image;
}

export const nativeImage = strict('nativeImage', {
  createFromBuffer,
  createEmpty: () => createFromBuffer(Buffer.alloc(0)),
  /** @type {(file: string) => ReturnType<typeof createFromBuffer>} */
  createFromPath: (file) =>
    createFromBuffer(fs.existsSync(file) ? fs.readFileSync(file) : Buffer.alloc(0)),
  /** @type {(url: string) => ReturnType<typeof createFromBuffer>} */
  createFromDataURL: (url) => createFromBuffer(Buffer.from(url.split(',')[1] ?? '', 'base64')),
});
