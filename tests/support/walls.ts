import { posix } from 'node:path';

/** The walls of the house, as functions of a file's path and text: each says what it breaches. */
export type Wall = (path: string, text: string) => string[];

const rooms: Readonly<Record<string, readonly string[]>> = {
  shared: ['shared'],
  electron: ['electron', 'shared'],
  renderer: ['renderer', 'shared'],
  build: ['build', 'shared'],
  tests: ['tests', 'shared', 'electron', 'renderer', 'build'],
};

const below = ['lib', 'journal', 'settings'];
const middle = [...below, 'health', 'capture', 'search'];

/** Inside shared: lib <- journal <- health, capture, search <- agenda, brief, transfer <- ipc. */
const floors: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  journal: ['lib'],
  settings: ['lib', 'journal'],
  text: below,
  health: below,
  capture: below,
  search: below,
  agenda: middle,
  brief: middle,
  transfer: middle,
  ipc: [...middle, 'agenda', 'brief', 'transfer'],
};

const maxLines = 300;

/** No room imports a room it may not know; in shared, no floor a floor above or beside it. */
export const directions: Wall = (path, text) => {
  const [room = '', floor = ''] = path.split('/');
  const breaches: string[] = [];
  for (const target of importsOf(path, text)) {
    const [toRoom = '', toFloor = ''] = target.split('/');
    if (toRoom in rooms && !rooms[room]?.includes(toRoom))
      breaches.push(`${room} imports ${target}`);
    const isFine = toFloor === floor || (floors[floor]?.includes(toFloor) ?? false);
    if (room === 'shared' && toRoom === 'shared' && !isFine)
      breaches.push(`${floor} imports ${target}`);
    if (target.startsWith('../')) breaches.push(`imports from outside the project: ${target}`);
  }
  return breaches;
};

/** Packages by room: shared knows zod alone; the page knows neither Node nor Electron. */
export const packages: Wall = (path, text) =>
  specifiersOf(text)
    .filter((name) => !name.startsWith('.'))
    .filter((name) => {
      if (path.startsWith('shared/')) return name !== 'zod';
      if (path.startsWith('renderer/')) return name === 'electron' || name.startsWith('node:');
      return path.startsWith('electron/') && /^(react|zustand)/.test(name);
    })
    .map((name) => `imports ${name}`);

/** The lock listens on a path; that it knows no host and no port is read in the built bundle. */
const listener = 'electron/store/folder-lock.ts';

/** Nothing that ships talks to a network. */
export const offline: Wall = (path, text) => {
  if (!/^(shared|electron|renderer)\//.test(path)) return [];
  const code = withoutComments(text);
  const breaches = specifiersOf(text)
    .filter((name) => /^(node:)?(http|https|http2|net|tls|dgram|dns)(\/|$)/.test(name))
    .filter((name) => !(path === listener && name === 'node:net'));
  for (const [, names = ''] of code.matchAll(/import\s*\{([^}]*)\}\s*from\s*'electron'/g)) {
    if (/(^|[\s,])net\b/.test(names)) breaches.push('net of electron');
  }
  const calls =
    /(?<![\w.])fetch\(|\bnet\.fetch\(|\b(WebSocket|XMLHttpRequest|EventSource|sendBeacon)\b/g;
  for (const [call] of code.matchAll(calls)) breaches.push(call);
  return breaches;
};

/** Shared has no clock and no randomness: both are passed in. */
export const pure: Wall = (path, text) => {
  if (!path.startsWith('shared/')) return [];
  const impure =
    /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\brandomUUID\b|\bperformance\.now\b/g;
  return [...withoutComments(text).matchAll(impure)].map(([found]) => found);
};

/** The page reaches the machine through its bridge alone. */
export const bridged: Wall = (path, text) => {
  if (!path.startsWith('renderer/') || path.startsWith('renderer/bridge/')) return [];
  return /\b(window|globalThis)\s*(\.palabra\b|\[\s*['"]palabra)/.test(withoutComments(text))
    ? ['reads window.palabra']
    : [];
};

/** Default exports are for tools that ask for them. */
export const named: Wall = (path, text) =>
  /^export default\b|\bas default\b/m.test(withoutComments(text)) && !/\.config\.ts$/.test(path)
    ? ['has a default export']
    : [];

/** A long file hides something. */
export const short: Wall = (_, text) => {
  const lines = text.split('\n').length - 1;
  return lines > maxLines ? [`has ${lines} lines`] : [];
};

/** In shared and electron a file says what its job is before anything else. */
export const introduced: Wall = (path, text) =>
  /^(shared|electron)\/.*\.ts$/.test(path) && !/^\/(\*\*|\/)/.test(text)
    ? ['does not open with its job']
    : [];

/** Where a file's relative imports lead, from the project's root. */
function importsOf(path: string, text: string): string[] {
  return specifiersOf(text)
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(posix.dirname(path), name));
}

function specifiersOf(text: string): string[] {
  const code = withoutComments(text);
  const patterns = [
    /(?:^|[\s};])from\s*['"]([^'"\n]+)['"]/g,
    /(?:^|[\s;])import\s*['"]([^'"\n]+)['"]/g,
    /\b(?:import|require)\(\s*['"]([^'"\n]+)['"]\s*\)/g,
  ];
  return patterns.flatMap((pattern) => [...code.matchAll(pattern)].map(([, name = '']) => name));
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1');
}
