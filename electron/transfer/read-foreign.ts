/** Reads a text file from outside, which may be anything: bounded, and UTF-8 or nothing. */
import { constants, open } from 'node:fs/promises';
import { Refusal } from '../store/refusal.ts';

const byteOrderMark = [0xef, 0xbb, 0xbf];
const megabyte = 1024 * 1024;
/** Larger files are refused before they are read. */
export const limitMegabytes = 256;

/** The file's text and its size in bytes. @throws Refusal in the words of the import. */
export async function readForeign(path: string): Promise<{ text: string; bytes: number }> {
  const bytes = await readBounded(path);
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
      bytes: bytes.length,
    };
  } catch {
    throw new Refusal({ code: beginsAsJournal(bytes) ? 'file-damaged' : 'file-foreign' });
  }
}

/** A journal's file begins with a brace; a spreadsheet or a picture never does. */
function beginsAsJournal(bytes: Uint8Array): boolean {
  return bytes.find((byte) => byte > 0x20 && !byteOrderMark.includes(byte)) === 0x7b;
}

async function readBounded(path: string): Promise<Uint8Array> {
  try {
    // A pipe holds whoever opens it until somebody writes, and with it the disk's own work.
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stat = await file.stat();
      if (!stat.isFile()) throw new Refusal({ code: 'file-unreadable' });
      if (stat.size > limitMegabytes * megabyte) {
        const megabytes = Math.ceil(stat.size / megabyte);
        throw new Refusal({ code: 'file-too-large', megabytes, limitMegabytes });
      }
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new Refusal({ code: isMissing ? 'file-missing' : 'file-unreadable' });
  }
}
