import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDevice } from '../../../electron/app/device.ts';
import { defaultDevice } from '../../../shared/settings/device.ts';
import { failingDisk } from '../support/failing-disk.ts';
import { refusalOf } from '../support/journal-parts.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('a fresh machine has the defaults and no file', async () => {
  const file = join(temporaryFolder(), 'program', 'device.json');
  const device = await openDevice(file);
  expect(device.current).toEqual(defaultDevice);
  expect(existsSync(file)).toBe(false);
});

test('what was chosen is there the next time', async () => {
  const file = join(temporaryFolder(), 'program', 'device.json');
  const device = await openDevice(file);
  await Promise.all([device.save({ language: 'es' }), device.save({ lastFolder: '/home/ana' })]);
  expect((await openDevice(file)).current).toEqual({
    ...defaultDevice,
    language: 'es',
    lastFolder: '/home/ana',
  });
});

for (const garbage of ['', '{"language":', 'null', '[1]', '"es"', '\u0000\u0001']) {
  test(`a file that says ${JSON.stringify(garbage)} is kept aside and the defaults hold`, async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'device.json');
    writeFileSync(file, garbage);
    const device = await openDevice(file);
    expect(device.current).toEqual(defaultDevice);
    expect(readdirSync(folder)).toEqual(['device.json.kept-aside']);
    expect(readFileSync(`${file}.kept-aside`, 'utf8')).toBe(garbage);
    await device.save({ language: 'en' });
    expect((await openDevice(file)).current.language).toBe('en');
  });
}

test('one that made no sense before is not lost to the next', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'device.json');
  for (const text of ['{"journalFolder":"/media/usb"', '{']) {
    writeFileSync(file, text);
    await openDevice(file);
  }
  expect(readFileSync(`${file}.kept-aside`, 'utf8')).toContain('/media/usb');
  expect(readFileSync(`${file}.kept-aside-2`, 'utf8')).toBe('{');
});

test('a field that makes no sense falls back alone; one that is not known yet is kept', async () => {
  const file = join(temporaryFolder(), 'device.json');
  writeFileSync(file, '{"language":"fr","appearance":"dark","lastFolder":7,"later":{"x":1}}');
  const device = await openDevice(file);
  expect(device.current).toEqual({
    ...defaultDevice,
    appearance: 'dark',
    later: { x: 1 },
  });
  await device.save({ language: 'es' });
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
    ...defaultDevice,
    language: 'es',
    appearance: 'dark',
    later: { x: 1 },
  });
});

test('a disk that refuses leaves the settings as they were, in memory and in the file', async () => {
  const file = join(temporaryFolder(), 'device.json');
  const { disk, fail } = failingDisk();
  const device = await openDevice(file, disk);
  await device.save({ language: 'es' });
  fail({ at: 1, code: 'ENOSPC', only: 'write' });
  expect(await refusalOf(device.save({ language: 'en' }))).toEqual({ code: 'disk-full' });
  expect(device.current.language).toBe('es');
  expect((await openDevice(file)).current.language).toBe('es');
});

test('a file that cannot be read is kept aside and said, never written over', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'device.json');
  writeFileSync(file, '{"journalFolder":"/media/usb"}');
  const { disk, fail } = failingDisk();
  fail({ at: 1, code: 'EIO', only: 'read' });
  const device = await openDevice(file, disk);
  expect(device).toMatchObject({ current: defaultDevice, wasReset: true });
  await device.save({ language: 'es' });
  expect(readFileSync(`${file}.kept-aside`, 'utf8')).toContain('/media/usb');
});

test('a choice that was refused is not found at the next start, though its file had its name', async () => {
  const file = join(temporaryFolder(), 'device.json');
  const { disk, fail } = failingDisk();
  const device = await openDevice(file, disk);
  await device.save({ journalFolder: '/here' });
  fail({ at: 1, code: 'EIO', only: 'syncFolder' });
  expect(await refusalOf(device.save({ journalFolder: '/there' }))).toEqual({ code: 'disk-error' });
  expect(device.current.journalFolder).toBe('/here');
  expect((await openDevice(file)).current.journalFolder).toBe('/here');
});
