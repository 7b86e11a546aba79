import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pathsFor } from '../../../electron/app/paths.ts';

const env = {
  PALABRA_JOURNAL: '/elsewhere',
  PALABRA_NOW: '2030-01-01T00:00:00Z',
  PALABRA_DEV_URL: 'http://127.0.0.1:5173',
};

test('the journal is in the program’s own folder', () => {
  const paths = pathsFor({ userData: '/data', here: '/app/out/main', isPackaged: false, env: {} });
  expect(paths).toEqual({
    journal: join('/data', 'journal'),
    sample: join('/data', 'sample'),
    heads: join('/data', 'heads.json'),
    makeSample: join('/app/out/main/sample.js'),
    rehearsal: join('/app/out/main/rehearsal.js'),
    icon: join('/app/out/main/icon.png'),
    device: join('/data', 'device.json'),
    page: join('/app/out/renderer'),
    preload: join('/app/out/preload/preload.cjs'),
  });
});

test('the overrides for development hold when not packaged, and only then', () => {
  const options = { userData: '/data', here: '/app/out/main', env };
  expect(pathsFor({ ...options, isPackaged: false })).toMatchObject({
    journal: join('/data', 'journal'),
    forcedJournal: '/elsewhere',
    startAt: '2030-01-01T00:00:00Z',
    devUrl: 'http://127.0.0.1:5173',
  });
  const packaged = pathsFor({ ...options, isPackaged: true });
  expect(packaged.journal).toBe(join('/data', 'journal'));
  expect(packaged.forcedJournal).toBeUndefined();
  expect(packaged.startAt).toBeUndefined();
  expect(packaged.devUrl).toBeUndefined();
});
