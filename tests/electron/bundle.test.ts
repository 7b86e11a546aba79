import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const out = join(import.meta.dirname, '../../out');

function built(path: string): string {
  const file = join(out, path);
  if (!existsSync(file)) throw new Error(`${file} is missing: run \`npm run build\` first.`);
  return readFileSync(file, 'utf8');
}

/** Every module that a bundle asks for at run time. */
function modulesOf(code: string): string[] {
  const asked = code.matchAll(
    /(?<!["'`])(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)(["'`])([^"'`\n]+)\1/g,
  );
  return [...new Set([...asked].map((match) => match[2] ?? ''))].toSorted();
}

test('the main process asks for nothing but Electron and what a journal on a disk needs', () => {
  const allowed = [
    'electron',
    'node:buffer',
    'node:crypto',
    'node:events',
    'node:fs',
    'node:fs/promises',
    // For the lock alone; what it may do with it is the next test's.
    'node:net',
    'node:os',
    'node:path',
    'node:timers/promises',
    'node:url',
    'node:worker_threads',
  ];
  const modules = modulesOf(built('main/main.js'));
  expect(modules).toContain('electron');
  expect(modules.filter((name) => !allowed.includes(name))).toEqual([]);
});

test('the main process has no way to the network of its own', () => {
  const code = built('main/main.js');
  expect(code).not.toMatch(/\bfetch\s*\(|\bnew WebSocket\b|\bXMLHttpRequest\b|\bEventSource\b/);
  const names = /import\s*\{([^}]*)\}\s*from\s*["'`]electron["'`]/.exec(code)?.[1] ?? '';
  expect(names).toContain('app');
  expect(names.split(',').map((name) => name.trim().split(' ')[0])).not.toContain('net');
  expect(code).not.toMatch(/openExternal|eval\(|new Function/);
});

test('the main process listens and connects on a path, for its lock, and on nothing else', () => {
  const code = built('main/main.js');
  expect(code.match(/["'`](?:node:)?net["'`]/g)).toHaveLength(1);
  const names = /import\s*\{([^}]*)\}\s*from\s*["'`]node:net["'`]/.exec(code)?.[1] ?? '';
  const uses = names.split(',').map((name) => name.trim().split(/\s+as\s+/));
  expect(uses.map(([name]) => name).toSorted()).toEqual(['connect', 'createServer']);
  const connect = new Map(uses.map(([name = '', alias = name]) => [name, alias])).get('connect');
  expect(code).toMatch(
    new RegExp(`[^\\w$.]${(connect ?? '').replaceAll('$', '\\$&')}\\(\\{path:\\w+\\}\\)`),
  );
  expect(code.match(/(?<=\{|,)(port|family|localAddress):/g) ?? []).toEqual([]);
  // The other thing that listens is our own, and hears second starts.
  const listening = [...code.matchAll(/\.listen\(([^)]*)/g)].map(([, on = '']) => on);
  expect(listening.filter((on) => !/^\w+=>/.test(on))).toEqual([
    expect.stringMatching(/^\{path:\w+,exclusive:(!0|true)\},\($/),
  ]);
});

test('the preload is one file that a sandbox can run, and gives away nothing of Electron', () => {
  const code = built('preload/preload.cjs');
  expect(modulesOf(code)).toEqual(['electron']);
  expect(code.match(/exposeInMainWorld/g)).toHaveLength(1);
  expect(readdirSync(join(out, 'preload'))).toEqual(['preload.cjs']);
});

test('the page is whole without inline code, under the policy it is served with', () => {
  const page = built('renderer/index.html');
  expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=|https?:\/\//i);
  expect(page).toMatch(/<script[^>]*src="\.\/assets\//);
});

test('the sample is made by one file beside it, which asks for nothing', () => {
  const code = built('main/sample.js');
  // Its stories say “from” too, so only whole statements are looked for.
  expect(code).not.toMatch(/(^|[;}\n])import\b\s*[\w{*"'`(]|\brequire\s*\(|\bimport\s*\(/);
  expect(code).toMatch(/export\s*\{[^}]*\bmakeSampleJournal\b/);
});

test('backups are rehearsed by one file beside it, which reads and asks for nothing else', () => {
  const modules = modulesOf(built('main/rehearsal.js'));
  expect(modules).toEqual(['node:crypto', 'node:fs', 'node:worker_threads']);
});
