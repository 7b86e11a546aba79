import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import {
  answerAppRequest,
  appScheme,
  contentSecurityPolicy,
  resolveAppPath,
} from '../../../electron/app/protocol.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let root = '';
beforeEach(() => {
  const folder = temporaryFolder();
  root = join(folder, 'renderer');
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(root, 'index.html'), '<!doctype html>');
  writeFileSync(join(root, 'assets', 'index-1.js'), 'export {}');
  writeFileSync(join(root, 'assets', 'two words.js'), 'export {}');
  writeFileSync(join(root, 'notes.txt'), 'a kind that the page has no use for');
  writeFileSync(join(folder, 'secret.json'), '{"secret":1}');
  mkdirSync(join(folder, 'renderer-other'));
  writeFileSync(join(folder, 'renderer-other', 'index.html'), 'other');
  symlinkSync(join(folder, 'secret.json'), join(root, 'link.json'));
  symlinkSync(folder, join(root, 'up'));
  symlinkSync(join(folder, 'renderer-other', 'index.html'), join(root, 'other.html'));
});

test('the page’s own files are found', async () => {
  const file = (path: string) => join(realpathSync(root), path);
  expect(await resolveAppPath('app://palabra/', root)).toBe(file('index.html'));
  expect(await resolveAppPath('app://palabra/index.html?x=1#y', root)).toBe(file('index.html'));
  expect(await resolveAppPath('app://palabra/assets/index-1.js', root)).toBe(
    file('assets/index-1.js'),
  );
  expect(await resolveAppPath('app://palabra/assets/two%20words.js', root)).toBe(
    file('assets/two words.js'),
  );
});

for (const url of [
  'app://palabra/../secret.json',
  'app://palabra/assets/../../secret.json',
  'app://palabra/..',
  'app://palabra/%2e%2e/secret.json',
  'app://palabra/%2E%2e/secret.json',
  'app://palabra/.%2e/secret.json',
  'app://palabra/assets%2f..%2f..%2fsecret.json',
  'app://palabra/..%5csecret.json',
  'app://palabra/..\\secret.json',
  'app://palabra/%252e%252e/secret.json',
  'app://palabra/../renderer-other/index.html',
  'app://palabra/index.html%00.js',
  'app://palabra/index.html\0',
  'app://palabra/%E0%A4%A',
  'app://palabra/link.json',
  'app://palabra/other.html',
  'app://palabra/up/secret.json',
  'app://palabra/up/renderer/index.html/../../secret.json',
  'app://palabra/notes.txt',
  'app://palabra/assets',
  'app://palabra/missing.js',
  'app://palabra//etc/passwd',
  'app://other/index.html',
  'app://palabra.evil/index.html',
  'app://user@palabra/index.html',
  'file:///index.html',
  'https://palabra/index.html',
  'nonsense',
]) {
  test(`${JSON.stringify(url)} leads nowhere`, async () => {
    expect(await resolveAppPath(url, root)).toBeUndefined();
    expect((await answerAppRequest(url, root)).status).toBe(404);
  });
}

test('every answer carries the policy, its type and nosniff, a missing file too', async () => {
  const page = await answerAppRequest('app://palabra/index.html', root);
  expect(page.status).toBe(200);
  expect(page.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
  const missing = await answerAppRequest('app://palabra/none.html', root);
  for (const { headers } of [page, missing]) {
    expect(headers.get('Content-Security-Policy')).toBe(contentSecurityPolicy);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  }
  expect(await missing.text()).toBe('');
});

test('the policy allows nothing but the page itself: no inline script, no eval, no other origin', () => {
  const directives = new Map(
    contentSecurityPolicy.split('; ').map((one) => {
      const [name = '', ...values] = one.split(' ');
      return [name, values.join(' ')];
    }),
  );
  expect(directives.get('default-src')).toBe("'none'");
  expect(directives.get('script-src')).toBe("'self'");
  expect(directives.get('connect-src')).toBe("'self'");
  expect(directives.get('require-trusted-types-for')).toBe("'script'");
  expect(directives.get('trusted-types')).toBe("'none'");
  for (const name of ['base-uri', 'form-action', 'frame-ancestors', 'object-src']) {
    expect(directives.get(name)).toBe("'none'");
  }
  expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|\*/);
});

test('the scheme may not go around the policy', () => {
  expect(appScheme.privileges).toEqual({ standard: true, secure: true, supportFetchAPI: true });
});
