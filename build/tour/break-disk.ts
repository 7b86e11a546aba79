/** Makes the running program's disk refuse every write with an errno, or heals it. */
import type { ElectronApplication } from 'playwright-core';

/** `undefined` heals it. What is open already refuses too: a log is written on without being opened. */
export async function breakDisk(
  app: ElectronApplication,
  code: 'ENOSPC' | 'EROFS' | undefined,
): Promise<void> {
  await app.evaluate(async (_electron, errno) => {
    type Calls = Record<string, unknown>;
    const fs = process.getBuiltinModule('node:fs/promises') as unknown as Calls & {
      healthyOpen?: (...args: unknown[]) => Promise<{ close(): Promise<void> }>;
      healthyWrite?: unknown;
      open: (...args: unknown[]) => Promise<{ close(): Promise<void> }>;
    };
    const open = fs.healthyOpen ?? fs.open;
    const file = await open(process.execPath, 'r');
    const files = Object.getPrototypeOf(file) as Calls;
    await file.close();
    const write = fs.healthyWrite ?? files.write;
    const refuse = async () => {
      throw Object.assign(new Error(errno), { code: errno });
    };
    Object.assign(fs, { healthyOpen: open, healthyWrite: write, open: errno ? refuse : open });
    files.write = errno ? refuse : write;
    process.getBuiltinModule('node:module').syncBuiltinESMExports();
  }, code);
}
