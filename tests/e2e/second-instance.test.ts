// One Palabra a user: a second one says nothing, opens nothing and leaves; its words are not heeded.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openPalabra } from '../support/journal-folder.ts';
import { whichElectron } from '../support/launch-app.ts';

const root = path.resolve(import.meta.dirname, '../..');

test('a second Palabra leaves, and the first stays alone, where it was', async () => {
  const { hand, folder, close } = await openPalabra({ language: 'es' });
  await hand.nav.waitFor();
  const before = hand.page.url();
  const executable = String(createRequire(import.meta.url)('electron'));
  const asRoot = process.getuid?.() === 0 && whichElectron() === 'real' ? ['--no-sandbox'] : [];
  const words = ['/etc/passwd', 'https://example.com/', '--remote-debugging-port=0'];
  const second = spawn(executable, [root, `--user-data-dir=${folder}`, ...asRoot, ...words], {
    stdio: 'ignore',
  });
  const code = await new Promise((resolve) => second.once('exit', resolve));
  expect(code).toBe(0);
  const windows = await hand.app.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
  );
  expect(windows).toBe(1);
  expect(hand.page.url()).toBe(before);
  await hand.nav.waitFor();
  await close();
});
