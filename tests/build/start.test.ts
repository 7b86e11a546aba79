import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isOld } from '../../build/start/build-if-old.mjs';
import { chooseStart, hasDisplay } from '../../build/start/choose-start.mjs';
import { fetchElectron } from '../../build/start/fetch-electron.mjs';
import { whereTyped } from '../../build/start/where-typed.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'palabra-start-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('npm start', () => {
  const ground = { hasElectron: true, hasDisplay: true, chromium: '/usr/bin/chromium' };

  test('takes Electron, then a window of the stand-in, then the tour', () => {
    const without = { ...ground, hasElectron: false };
    expect(chooseStart(ground).form).toBe('electron');
    expect(chooseStart(without).form).toBe('window');
    expect(chooseStart({ ...without, chromium: undefined }).form).toBe('tour');
    expect(chooseStart({ ...ground, hasDisplay: false }).form).toBe('tour');
  });

  test('says each case in one sentence', () => {
    for (const hasElectron of [true, false])
      for (const display of [true, false])
        for (const chromium of [undefined, '/usr/bin/chromium']) {
          const { sentence } = chooseStart({ hasElectron, hasDisplay: display, chromium });
          expect(sentence).toMatch(/^[A-Z][^\n]*\.$/);
          expect(sentence.match(/\.(\s|$)/g)).toHaveLength(1);
        }
  });

  test('knows a display by X or Wayland on Linux', () => {
    expect(hasDisplay({ DISPLAY: ':1' }, 'linux')).toBe(true);
    expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
    expect(hasDisplay({ DISPLAY: '' }, 'linux')).toBe(false);
    expect(hasDisplay({}, 'darwin')).toBe(true);
  });

  test('means by a journal’s folder the one seen from where it was typed', () => {
    const there = path.resolve('/home/ana');
    const named = `--journal=${path.join(there, 'other')}`;
    expect(whereTyped(['--journal', 'other'], there)).toEqual([named]);
    expect(whereTyped(['--a', '--journal=./other', 'b'], there)).toEqual(['--a', named, 'b']);
    const absolute = path.resolve('/media/usb');
    expect(whereTyped(['--journal', absolute], there)).toEqual([`--journal=${absolute}`]);
    for (const words of [[], ['--journal'], ['--journal', '--a'], ['--journal=']]) {
      expect(whereTyped(words, there)).toEqual(words);
    }
  });

  test('builds when a source is newer than a bundle, or a bundle is missing', () => {
    const put = (file: string, seconds: number) => {
      const full = path.join(folder, file);
      mkdirSync(path.dirname(full), { recursive: true });
      writeFileSync(full, '');
      utimesSync(full, seconds, seconds);
      utimesSync(path.dirname(full), seconds, seconds);
    };
    put('shared/day.ts', 100);
    expect(isOld(folder)).toBe(true);
    const bundles = ['out/main/main.js', 'out/main/sample.js', 'out/preload/preload.cjs'];
    for (const file of bundles) put(file, 200);
    expect(isOld(folder)).toBe(true);
    put('out/renderer/index.html', 200);
    expect(isOld(folder)).toBe(false);
    put('shared/day.ts', 300);
    expect(isOld(folder)).toBe(true);
  });

  test('gives up a download that brings no byte, and one that fails', async () => {
    const silent = path.join(folder, 'silent.cjs');
    writeFileSync(silent, 'setInterval(() => {}, 1000);');
    expect(await fetchElectron(silent, 200)).toBe(false);
    const failing = path.join(folder, 'failing.cjs');
    writeFileSync(failing, "throw new Error('getaddrinfo ENOTFOUND github.com');");
    expect(await fetchElectron(failing, 60_000)).toBe(false);
    const working = path.join(folder, 'working.cjs');
    writeFileSync(working, '');
    expect(await fetchElectron(working, 60_000)).toBe(true);
  });
});
