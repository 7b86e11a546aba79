import { EventEmitter } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App, Session, WebContents } from 'electron';
import { expect, test, vi } from 'vitest';
import {
  isAllowedUrl,
  secureApp,
  secureContents,
  secureSession,
} from '../../../electron/app/security.ts';
import { secureWebPreferences } from '../../../electron/app/window.ts';

vi.mock('electron', () => ({ BrowserWindow: class {}, nativeTheme: {} }));

const sourceFolder = join(import.meta.dirname, '../../../electron');

test('only the page’s own schemes are allowed', () => {
  for (const url of ['app://palabra/index.html', 'data:text/plain,x', 'blob:app://palabra/1']) {
    expect(isAllowedUrl(url)).toBe(true);
  }
  for (const url of [
    'https://example.com/',
    'http://localhost:5173/',
    'ws://localhost:5173/',
    'wss://example.com',
    'file:///etc/passwd',
    'ftp://example.com',
    'devtools://devtools/bundled/inspector.html',
    'chrome-extension://x/y',
    'app://other/index.html',
    'application://palabra/',
    'nonsense',
    '',
  ]) {
    expect(isAllowedUrl(url), url).toBe(false);
  }
});

test('in development the page’s server is allowed too, and no other', () => {
  const dev = 'http://127.0.0.1:5173';
  expect(isAllowedUrl('http://127.0.0.1:5173/main.tsx', dev)).toBe(true);
  expect(isAllowedUrl('ws://127.0.0.1:5173/', dev)).toBe(true);
  expect(isAllowedUrl('http://127.0.0.1:5174/', dev)).toBe(false);
  expect(isAllowedUrl('https://example.com/?http://127.0.0.1:5173', dev)).toBe(false);
  expect(isAllowedUrl('http://127.0.0.1:5173@example.com/', dev)).toBe(false);
});

test('every window’s page is a sandboxed stranger that leaves nothing on the disk', () => {
  expect(secureWebPreferences('/preload.cjs')).toEqual({
    preload: '/preload.cjs',
    partition: 'palabra',
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    spellcheck: false,
    experimentalFeatures: false,
    navigateOnDragDrop: false,
  });
});

function fakeSession() {
  const handlers: Record<string, (...args: unknown[]) => unknown> = {};
  const emitter = new EventEmitter();
  const keep = (name: string) => (handler: (...args: unknown[]) => unknown) => {
    handlers[name] = handler;
  };
  const session = Object.assign(emitter, {
    webRequest: { onBeforeRequest: keep('request') },
    setSpellCheckerEnabled: vi.fn(),
    setPermissionRequestHandler: keep('permission'),
    setPermissionCheckHandler: keep('check'),
    setDevicePermissionHandler: keep('device'),
    setDisplayMediaRequestHandler: keep('display'),
  });
  return {
    session: session as unknown as Session,
    handlers,
    spell: session.setSpellCheckerEnabled,
  };
}

test('a session cancels requests, refuses permissions and devices, and has no dictionary', () => {
  const { session, handlers, spell } = fakeSession();
  secureSession(session);
  const answer = vi.fn();
  handlers.request?.({ url: 'https://example.com/' }, answer);
  handlers.request?.({ url: 'app://palabra/index.html' }, answer);
  expect(answer.mock.calls).toEqual([[{ cancel: true }], [{ cancel: false }]]);
  const permission = vi.fn();
  handlers.permission?.({}, 'geolocation', permission);
  expect(permission).toHaveBeenCalledWith(false);
  expect(handlers.check?.({}, 'media')).toBe(false);
  expect(handlers.device?.({})).toBe(false);
  const display = vi.fn();
  handlers.display?.({}, display);
  expect(display).toHaveBeenCalledWith(null);
  expect(spell).toHaveBeenCalledWith(false);
  const download = { preventDefault: vi.fn() };
  session.emit('will-download', download as never);
  expect(download.preventDefault).toHaveBeenCalled();
});

function fakeContents() {
  const contents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: vi.fn(),
    setWebRTCIPHandlingPolicy: vi.fn(),
  });
  return { contents: contents as unknown as WebContents, open: contents.setWindowOpenHandler };
}

test('a page may not navigate, be redirected, open a window or attach a webview', () => {
  const { contents, open } = fakeContents();
  secureContents(contents);
  for (const name of [
    'will-navigate',
    'will-frame-navigate',
    'will-redirect',
    'will-attach-webview',
  ]) {
    const event = { url: 'app://palabra/index.html', preventDefault: vi.fn() };
    contents.emit(name as 'will-navigate', event as never);
    expect(event.preventDefault, name).toHaveBeenCalled();
  }
  expect(open.mock.calls[0]?.[0]({ url: 'https://example.com' })).toEqual({ action: 'deny' });
});

test('the program is sandboxed first, with no name resolved, and secures what comes to be', () => {
  const calls: string[] = [];
  const app = Object.assign(new EventEmitter(), {
    enableSandbox: () => calls.push('sandbox'),
    commandLine: { appendSwitch: (name: string, value = '') => calls.push(`${name} ${value}`) },
  });
  secureApp(app as unknown as App);
  expect(calls).toEqual([
    'sandbox',
    'host-resolver-rules MAP * ~NOTFOUND',
    'disable-background-networking ',
    'disable-component-update ',
    'no-pings ',
  ]);
  const { session, handlers } = fakeSession();
  app.emit('session-created', session);
  expect(Object.keys(handlers)).toContain('request');
  const { contents, open } = fakeContents();
  app.emit('web-contents-created', {}, contents);
  expect(open).toHaveBeenCalled();
});

const sources = readdirSync(sourceFolder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({
    name: name.replaceAll('\\', '/'),
    text: readFileSync(join(sourceFolder, name), 'utf8'),
  }));

test('windows are built in one place', () => {
  const builders = sources.filter(({ text }) =>
    /new BrowserWindow|new BaseWindow|new WebContentsView/.test(text),
  );
  expect(builders.map(({ name }) => name)).toEqual(['app/window.ts']);
});

test('the clock is read in one place', () => {
  const readers = sources.filter(({ text }) =>
    /Date\.now|new Date\(\)|performance\.now/.test(text),
  );
  expect(readers.map(({ name }) => name)).toEqual(['app/clock.ts']);
});
