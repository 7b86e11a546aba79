import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as walls from './support/walls.ts';

const root = resolve(import.meta.dirname, '..');
const rooms = ['shared', 'electron', 'renderer', 'build', 'tests'];

function sourcesOf(room: string): string[] {
  return readdirSync(join(root, room), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /\.(ts|tsx|mts|mjs|cjs|js|css)$/.test(file.name))
    .map((file) =>
      join(file.parentPath, file.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !path.includes('node_modules/'));
}

const sources = rooms
  .flatMap(sourcesOf)
  .map((path) => [path, readFileSync(join(root, path), 'utf8')] as const);

function breachesOf(wall: walls.Wall, files: readonly (readonly [string, string])[]): string[] {
  return files.flatMap(([path, text]) => wall(path, text).map((breach) => `${path}: ${breach}`));
}

describe('every file keeps', () => {
  const code = sources.filter(([path]) => !path.endsWith('.css'));
  test.each<[string, walls.Wall]>([
    ['to the rooms it may know', walls.directions],
    ['to the packages of its room', walls.packages],
    ['off the network', walls.offline],
    ['clock and chance out of shared', walls.pure],
    ['behind the bridge', walls.bridged],
    ['its exports named', walls.named],
    ['its job in its first line', walls.introduced],
  ])('%s', (_, wall) => {
    // The walls' own test below quotes what it forbids.
    const others = code.filter(([path]) => path !== 'tests/architecture.test.ts');
    expect(breachesOf(wall, others)).toEqual([]);
  });

  test('to 300 lines', () => {
    expect(breachesOf(walls.short, sources)).toEqual([]);
  });

  test.each(rooms)('to what the README of %s says', (room) => {
    expect(existsSync(join(root, room, 'README.md'))).toBe(true);
  });
});

describe('the walls stand', () => {
  test.each<[string, walls.Wall, string, string]>([
    [
      'the page does not know the machine',
      walls.directions,
      'renderer/a.ts',
      "import { x } from '../electron/x.ts';",
    ],
    [
      'the machine does not know the page',
      walls.directions,
      'electron/a/b.ts',
      "export { x } from '../../renderer/x.ts';",
    ],
    ['nobody knows the build', walls.directions, 'electron/a.ts', "await import('../build/x.ts');"],
    ['nothing knows the tests', walls.directions, 'build/a.ts', "import '../tests/x.ts';"],
    [
      'types are knowledge too',
      walls.directions,
      'shared/a/b.ts',
      "import type { X } from '../../electron/x.ts';",
    ],
    [
      'the journal does not know its readers',
      walls.directions,
      'shared/journal/a.ts',
      "import type { X } from '../ipc/x.ts';",
    ],
    [
      'search does not know the agenda',
      walls.directions,
      'shared/search/a.ts',
      "import {\n  x,\n} from '../agenda/x.ts';",
    ],
    [
      'agenda and transfer do not know each other',
      walls.directions,
      'shared/agenda/a.ts',
      "import { x } from '../transfer/x.ts';",
    ],
    [
      'a new floor must be given its place',
      walls.directions,
      'shared/new/a.ts',
      "import { x } from '../journal/x.ts';",
    ],
    [
      'nothing outside is known',
      walls.directions,
      'shared/lib/a.ts',
      "import { x } from '../../../elsewhere/x.ts';",
    ],
    ['shared has no machine', walls.packages, 'shared/a.ts', "import { join } from 'node:path';"],
    [
      'the page has no Electron',
      walls.packages,
      'renderer/a.tsx',
      "import { ipcRenderer } from 'electron';",
    ],
    ['no sockets', walls.offline, 'electron/a.ts', "import net from 'node:net';"],
    [
      'no secure sockets for the lock',
      walls.offline,
      'electron/store/folder-lock.ts',
      "import tls from 'node:tls';",
    ],
    ['no name look-ups', walls.offline, 'electron/a.ts', "import { resolve } from 'dns/promises';"],
    ['no net of Electron', walls.offline, 'electron/a.ts', "import { app, net } from 'electron';"],
    ['no fetch', walls.offline, 'renderer/a.ts', 'const x = await fetch(url);'],
    ['no web sockets', walls.offline, 'renderer/a.ts', 'new WebSocket(url);'],
    ['no clock', walls.pure, 'shared/a.ts', 'const now = new Date();'],
    ['no time at all', walls.pure, 'shared/a.ts', 'const now = Date.now();'],
    ['no chance', walls.pure, 'shared/a.ts', 'const id = crypto.randomUUID();'],
    ['only the bridge calls', walls.bridged, 'renderer/pages/a.tsx', "window.palabra.call('x')"],
    ['nor by another spelling', walls.bridged, 'renderer/pages/a.tsx', "globalThis['palabra']"],
    ['no default exports', walls.named, 'shared/a.ts', 'export default 1;'],
    ['no monsters', walls.short, 'shared/a.ts', 'x\n'.repeat(301)],
    ['a file says its job', walls.introduced, 'electron/a.ts', "import x from 'x';"],
  ])('%s', (_, wall, path, text) => {
    expect(wall(path, text)).toHaveLength(1);
  });

  test.each<[string, walls.Wall, string, string]>([
    ['the bridge itself', walls.bridged, 'renderer/bridge/a.ts', 'window.palabra.call()'],
    ['a word about it', walls.bridged, 'renderer/a.ts', '// not through window.palabra'],
    ['a day that is given', walls.pure, 'shared/a.ts', 'new Date(number)'],
    ['a method called fetch', walls.offline, 'electron/a.ts', 'this.fetch(x)'],
    ['what a tool asks for', walls.named, 'build/vite.config.ts', 'export default {};'],
    ['300 lines', walls.short, 'shared/a.ts', 'x\n'.repeat(300)],
  ])('and let through %s', (_, wall, path, text) => {
    expect(wall(path, text)).toEqual([]);
  });
});
