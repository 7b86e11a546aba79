// What people install: packed as for them, opened, read back, and used.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { homedir } from 'node:os';
import path from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { packFolder } from '../../build/package/pack.mjs';
import { openPalabra, savedText } from '../support/journal-folder.ts';
import { temporaryFolder, whichElectron } from '../support/launch-app.ts';

const root = path.resolve(import.meta.dirname, '../..');
const real = whichElectron() === 'real';

type Packed = {
  readonly executable: string;
  readonly resources: string;
  readonly locales: string;
  readonly asar: string;
};

async function pack(options: { forTests?: boolean } = {}): Promise<Packed> {
  const output = temporaryFolder('palabra-package');
  await packFolder({ output, ...options });
  const [folder = ''] = readdirSync(output).filter((name) => /unpacked$|^mac/.test(name));
  if (folder.startsWith('mac')) {
    const contents = path.join(output, folder, 'Palabra.app/Contents');
    const resources = path.join(contents, 'Resources');
    return packedAs(path.join(contents, 'MacOS/Palabra'), resources, resources);
  }
  const program = path.join(output, folder);
  const executable = path.join(program, folder.startsWith('win') ? 'Palabra.exe' : 'palabra');
  return packedAs(executable, path.join(program, 'resources'), path.join(program, 'locales'));
}

function packedAs(executable: string, resources: string, locales: string): Packed {
  return { executable, resources, locales, asar: path.join(resources, 'app.asar') };
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** The files of an archive, as they were named before. */
function filesIn(asar: string): string[] {
  const all = listPackage(asar, { isPack: false }).map((name) => name.replaceAll('\\', '/'));
  return all.filter((name) => !all.some((other) => other.startsWith(`${name}/`)));
}

/** Whether each fuse is on, as the binary has it. */
async function fusesOf(executable: string): Promise<Record<string, boolean>> {
  const wire: Record<string, unknown> = { ...(await getCurrentFuseWire(executable)) };
  const isOn = (fuse: unknown) => String.fromCharCode(Number(fuse)) === '1';
  return Object.fromEntries(
    Object.entries(wire).map(([key, fuse]) => [FuseV1Options[Number(key)] ?? key, isOn(fuse)]),
  );
}

const wanted = {
  RunAsNode: false,
  EnableCookieEncryption: false,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
};

let shipped: Packed;
const asked: unknown[] = [];

beforeAll(async () => {
  const connect = vi.spyOn(Socket.prototype, 'connect').mockImplementation(function (
    this: Socket,
    ...to: unknown[]
  ) {
    asked.push(to);
    return this.destroy(new Error('no network in this test'));
  });
  shipped = await pack();
  connect.mockRestore();
});

describe('the package', () => {
  test('is made without asking the network for anything', () => {
    expect(asked).toEqual([]);
  });

  test('is the same to the byte when packed again', async () => {
    const again = await pack();
    expect(hashOf(again.asar)).toBe(hashOf(shipped.asar));
  });

  test('holds our bundles and nothing else', () => {
    const files = filesIn(shipped.asar);
    const bundles = readdirSync(path.join(root, 'out'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
      .map((entry) => path.join(entry.parentPath, entry.name).slice(root.length));
    const expected = [...bundles.map((file) => file.replaceAll('\\', '/')), '/package.json'];
    expect(files.toSorted()).toEqual(expected.toSorted());
    expect(files).toContain('/out/main/icon.png');
    expect(files.join()).not.toMatch(/node_modules|\.tsx?\b|\.test\.|\.map\b|LICENSE/);
    expect(readdirSync(shipped.resources).filter((name) => name.endsWith('.asar'))).toEqual([
      'app.asar',
    ]);
  });

  test('tells nothing of the machine that made it', () => {
    const here = [root, homedir(), 'sourceMappingURL=', 'file:///'].filter((it) => it.length > 2);
    for (const file of filesIn(shipped.asar)) {
      const text = extractFile(shipped.asar, path.normalize(file.slice(1))).toString('latin1');
      expect({ file, found: here.filter((it) => text.includes(it)) }).toEqual({ file, found: [] });
    }
  });

  test('says who it is and not how it is made', () => {
    const packed = JSON.parse(extractFile(shipped.asar, 'package.json').toString('utf8'));
    expect(packed).toMatchObject({ productName: 'Palabra', main: 'out/main/main.js' });
    expect(packed.version).toBe(
      JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).version,
    );
    for (const field of ['scripts', 'devDependencies', 'dependencies', 'build']) {
      expect(packed).not.toHaveProperty(field);
    }
  });

  test('has every fuse as it must be', async () => {
    expect(await fusesOf(shipped.executable)).toMatchObject(wanted);
  });

  test('speaks Spanish and English alone', () => {
    const locales = readdirSync(shipped.locales).filter((name) => /\.(pak|lproj)$/.test(name));
    expect([...new Set(locales.map((name) => name.slice(0, 2)))].toSorted()).toEqual(['en', 'es']);
  });

  test('is refused for people where there is no Electron to put into it', () => {
    const { status, stderr } = spawnSync(process.execPath, ['build/package.mjs'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, PALABRA_ELECTRON: 'standin' },
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Electron’s binary is not installed [^\n]+\.\n$/);
  });
});

describe('the packed program', () => {
  let forTests: Packed;
  beforeAll(async () => {
    forTests = await pack({ forTests: true });
  });

  test('differs in the inspect fuse alone when packed for tests', async () => {
    expect(await fusesOf(forTests.executable)).toMatchObject({
      ...wanted,
      EnableNodeCliInspectArguments: true,
    });
    expect(hashOf(forTests.asar)).toBe(hashOf(shipped.asar));
  });

  test('takes a client, a promise and that it was kept, and heeds no variable of development', async () => {
    const decoy = temporaryFolder('palabra-decoy');
    const folder = temporaryFolder('palabra-packed');
    const opened = await openPalabra({
      ...(real ? { executable: forTests.executable } : { app: forTests.asar }),
      folder,
      language: 'es',
      env: {
        PALABRA_JOURNAL: path.join(decoy, 'journal'),
        PALABRA_NOW: '2001-01-01T10:00:00',
        PALABRA_DEV_URL: 'http://localhost:9',
      },
    });
    const { hand } = opened;
    const promise = 'la propuesta de marzo';
    expect(await hand.app.evaluate(({ app }) => [app.isPackaged, app.getName()])).toEqual([
      true,
      'Palabra',
    ]);
    expect(hand.page.url()).not.toContain('localhost:9');
    await hand.addClient({ name: 'Klaus Brandt', metPlace: 'Los Alpes' });
    await hand.note({
      client: 'Klaus Brandt',
      words: 'Quiere volver en marzo.',
      mine: { words: promise, due: 'day.tomorrow' },
    });
    await hand.open('today');
    await hand.keep(promise);
    await opened.close();

    const journal = JSON.parse(await savedText(folder));
    expect(journal.clients).toMatchObject([{ name: 'Klaus Brandt' }]);
    expect(journal.promises).toMatchObject([{ words: promise, by: 'me' }]);
    const steps: { kind: string; day: string }[] = journal.promises[0].steps;
    expect(steps.map((step) => step.kind).toSorted()).toEqual(['kept', 'made']);
    for (const { day } of steps) expect(day > '2001-12-31').toBe(true);
    expect(existsSync(path.join(decoy, 'journal'))).toBe(false);
  });
});
