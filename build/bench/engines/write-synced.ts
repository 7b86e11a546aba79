/** Writes a whole file and flushes it. */
import { open } from 'node:fs/promises';

/** Replaces what is there, in place. */
export async function writeSynced(
  path: string,
  chunks: Iterable<string | Uint8Array>,
): Promise<void> {
  const handle = await open(path, 'w');
  try {
    for (const chunk of chunks) await handle.writeFile(chunk);
    await handle.datasync();
  } finally {
    await handle.close();
  }
}
