import { mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pathsFor } from '../../../electron/app/paths.ts';
import { journalArgument, openFailure, ownPlace, placeOf } from '../../../electron/app/places.ts';
import { defaultDevice } from '../../../shared/settings/device.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const paths = pathsFor({ userData: '/data', here: '/app', isPackaged: true, env: {} });

describe('the own journal', () => {
  test('is begun at home by who has none, and missed there by who had one', () => {
    const folder = paths.journal;
    const place = { kind: 'own', folder, isHome: true };
    expect(ownPlace(paths, defaultDevice)).toEqual({ ...place, expects: 'anew' });
    const device = { ...defaultDevice, journalId: 'journal-1' };
    expect(ownPlace(paths, device)).toEqual({ ...place, expects: 'begun' });
  });

  test('is never made where its chosen folder is gone', () => {
    const device = { ...defaultDevice, journalFolder: '/media/usb' };
    const place = { kind: 'own', folder: '/media/usb', isHome: false };
    expect(ownPlace(paths, device)).toEqual({ ...place, expects: 'chosen' });
    const begun = { ...device, journalId: 'journal-1' };
    expect(ownPlace(paths, begun)).toEqual({ ...place, expects: 'begun' });
  });

  test('is known by any name of its folder', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'mine'));
    symlinkSync(join(folder, 'mine'), join(folder, 'alias'));
    const own = { kind: 'own', folder: join(folder, 'mine'), expects: 'begun' } as const;
    expect(await placeOf(join(folder, 'alias'), own)).toBe(own);
    const other = { kind: 'other', folder: join(folder, 'other'), expects: 'chosen' };
    expect(await placeOf(join(folder, 'other'), own)).toEqual(other);
  });
});

test('a device that names no whole path names none', () => {
  for (const journalFolder of ['', 'docs', './docs']) {
    const place = ownPlace(paths, { ...defaultDevice, journalFolder });
    expect(place).toMatchObject({ folder: paths.journal, isHome: true });
  }
});

test('no journal but the sample is opened in the sample’s folder, by whatever name', async () => {
  const userData = temporaryFolder();
  const { sample } = pathsFor({ userData, here: '/app', isPackaged: true, env: {} });
  mkdirSync(join(sample, 'mine'), { recursive: true });
  const alias = join(temporaryFolder(), 'alias');
  symlinkSync(sample, alias);
  for (const folder of [sample, join(sample, 'mine'), join(alias, 'not-yet'), alias]) {
    const place = { kind: 'other', folder, expects: 'chosen' } as const;
    expect(await openFailure(place, { sample })).toEqual({ code: 'refused' });
  }
  const beside = { kind: 'other', folder: `${sample}-2`, expects: 'anew' } as const;
  expect(await openFailure(beside, { sample })).toBeUndefined();
  const itself = { kind: 'sample', folder: sample, expects: 'anew' } as const;
  expect(await openFailure(itself, { sample })).toBeUndefined();
});

describe('a command line', () => {
  test('names a folder from where it was typed, in one word or two', () => {
    const there = resolve('/home/ana');
    expect(journalArgument(['palabra', '--journal', 'b'], there)).toBe(join(there, 'b'));
    expect(journalArgument(['palabra', '--journal=../b'], there)).toBe(resolve('/home/b'));
  });

  test('names none without one', () => {
    for (const argv of [['--journal'], ['--journal', '--x'], ['--journal='], ['--journals=b']]) {
      expect(journalArgument(['palabra', ...argv], '/home/ana')).toBeUndefined();
    }
  });
});
