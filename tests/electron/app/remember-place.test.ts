import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDevice } from '../../../electron/app/device.ts';
import { rememberPlace, restMs } from '../../../electron/app/remember-place.ts';
import { failingDisk } from '../support/failing-disk.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

class FakeWindow extends EventEmitter {
  bounds = { x: 10, y: 20, width: 1000, height: 700 };
  isGone = false;
  isLarge = false;
  getNormalBounds = () => this.bounds;
  isMaximized = () => this.isLarge;
  isDestroyed = () => this.isGone;
  move(x: number) {
    this.bounds = { ...this.bounds, x };
    this.emit('move');
  }
}
/** Time that passes only when it is told to. */
function handMade() {
  const timers = new Map<number, { readonly work: () => void; readonly ms: number }>();
  let last = 0;
  return {
    timers,
    setTimeout: ((work: () => void, ms: number) => {
      last += 1;
      timers.set(last, { work, ms });
      return last;
    }) as unknown as typeof globalThis.setTimeout,
    clearTimeout: ((id: number) => timers.delete(id)) as unknown as typeof clearTimeout,
  };
}

async function begin() {
  const file = join(temporaryFolder(), 'device.json');
  const faults = failingDisk();
  const device = await openDevice(file, faults.disk);
  const window = new FakeWindow();
  const time = handMade();
  return { file, faults, device, window, time, memory: rememberPlace(window, device, time) };
}

test('a window is remembered once it rests, and not on the way', async () => {
  const { file, device, window, time, memory } = await begin();
  for (const x of [30, 40, 50]) window.move(x);
  expect(time.timers.size).toBe(1);
  expect(device.current.windowPlace).toBeUndefined();
  const [rest] = time.timers.values();
  expect(rest?.ms).toBe(restMs);
  rest?.work();
  await memory.save();
  expect(JSON.parse(readFileSync(file, 'utf8')).windowPlace).toEqual({
    ...{ x: 50, y: 20, width: 1000, height: 700 },
    isMaximized: false,
  });
});

test('a window that closes is remembered at once, and its size under the maximised one', async () => {
  const { device, window, time, memory } = await begin();
  window.isLarge = true;
  window.emit('maximize');
  window.emit('close');
  window.isGone = true;
  expect(time.timers.size).toBe(0);
  await memory.save();
  expect(device.current.windowPlace).toMatchObject({ width: 1000, isMaximized: true });
});

test('a window that stayed where it was writes nothing', async () => {
  const { faults, memory } = await begin();
  await memory.save();
  const before = faults.operations.length;
  expect(before).toBeGreaterThan(0);
  await memory.save();
  expect(faults.operations.length).toBe(before);
});

test('a place that cannot be written is no error', async () => {
  const { faults, device, memory } = await begin();
  faults.fail({ at: 1, code: 'ENOSPC', forGood: true });
  await memory.save();
  expect(device.current.windowPlace).toBeUndefined();
});
