import { beforeAll, describe, expect, test } from 'vitest';
import { fixture, until } from '../support/contract-app.ts';
import { type LaunchedApp, launchApp } from '../support/launch-app.ts';

let launched: LaunchedApp;

beforeAll(async () => {
  launched = await launchApp({ app: fixture });
  await launched.page.getByRole('heading').waitFor();
});

describe('the bridge', () => {
  test('is there before the page’s own scripts, frozen, and nothing else of the preload is', async () => {
    const found = await launched.page.evaluate(() => ({
      early: globalThis.sawBridge,
      frozen: Object.isFrozen(bridge),
      leaks: ['require', 'process', 'module', 'secretOfThePreload'].filter(
        (name) => name in globalThis,
      ),
    }));
    expect(found).toEqual({ early: 'object', frozen: true, leaks: [] });
  });

  test('keeps synchronous functions synchronous, and the words of what they throw', async () => {
    expect(await launched.page.evaluate(() => bridge.double(21))).toBe(42);
    const words = await launched.page.evaluate(() => {
      try {
        bridge.refuse();
        return 'nothing thrown';
      } catch (error) {
        return (error as Error).message;
      }
    });
    expect(words).toBe('refused');
  });

  test('calls the page back until told to stop', async () => {
    const words = await launched.page.evaluate(async () => {
      const got: string[] = [];
      const stop = bridge.onHeard((word) => got.push(word));
      bridge.say('one');
      while (got.length < 1) await bridge.invoke('echo');
      stop();
      bridge.say('two');
      while (!bridge.heard().includes('TWO')) await bridge.invoke('echo');
      return got;
    });
    expect(words).toEqual(['ONE']);
  });

  test('is there again after a reload', async () => {
    await launched.page.reload();
    await launched.page.getByRole('heading').waitFor();
    expect(await launched.page.evaluate(() => bridge.version)).toBe(1);
  });
});

describe('ipc', () => {
  test('carries values as structured clone does', async () => {
    const same = await launched.page.evaluate(async () => {
      const value = {
        date: new Date(1234),
        map: new Map<unknown, unknown>([['a', new Set([1])]]),
        big: 2n ** 70n,
        bytes: new Uint16Array([1, 500, 65535]),
        odd: [undefined, null, Number.NaN, -0, Number.POSITIVE_INFINITY],
        text: 'señor ‮אב 🙂 \u{1F469}\u200D\u{1F680}',
        nested: { $: 'dollar', list: [[[]]] },
      };
      const back = (await bridge.invoke('echo', value)) as typeof value;
      return [
        back.date instanceof Date && back.date.getTime() === 1234,
        back.map instanceof Map && (back.map.get('a') as Set<number>).has(1),
        back.big === value.big,
        back.bytes instanceof Uint16Array && [...back.bytes].join() === '1,500,65535',
        back.odd.every((one, i) => Object.is(one, value.odd[i])) && 0 in back.odd,
        back.text === value.text,
        JSON.stringify(back.nested) === JSON.stringify(value.nested),
      ];
    });
    expect(same).toEqual(same.map(() => true));
  });

  test('gives the main process real values', async () => {
    const kinds = await launched.page.evaluate(() =>
      Promise.all(
        [new Date(), new Map(), new Set(), new Uint8Array(1), []].map((value) =>
          bridge.invoke('kind', value),
        ),
      ),
    );
    expect(kinds.map((kind) => String(kind).slice(8, -1))).toEqual([
      'Date',
      'Map',
      'Set',
      'Uint8Array',
      'Array',
    ]);
  });

  test('keeps an own key called __proto__ harmless', async () => {
    const found = await launched.page.evaluate(async () => {
      const back = (await bridge.invoke(
        'echo',
        JSON.parse('{"__proto__":{"admin":true}}'),
      )) as object;
      return [(back as { admin?: boolean }).admin, ({} as { admin?: boolean }).admin];
    });
    expect(found[1]).toBeUndefined();
  });

  test('words failures as Electron does', async () => {
    const others = await launched.page.evaluate(() =>
      Promise.all(
        [bridge.invoke('fail'), bridge.invoke('nobody')].map((call) =>
          call.then(String, (error: Error) => error.message),
        ),
      ),
    );
    expect(others).toEqual([
      "Error invoking remote method 'fail': RangeError: too far",
      "Error invoking remote method 'nobody': Error: No handler registered for 'nobody'",
    ]);
  });

  test('tells the main process which page speaks', async () => {
    expect(await launched.page.evaluate(() => bridge.invoke('sender'))).toBe(
      'app://bundle/index.html',
    );
  });
});

describe('app:// and what leaves it', () => {
  test('serves by the handler, under the handler’s policy, in a secure context', async () => {
    const found = await launched.page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.inlineRan = true';
      document.head.append(script);
      return {
        secure: isSecureContext,
        inline: 'inlineRan' in globalThis,
        statuses: await Promise.all(
          ['page.js', 'none.js'].map((file) => fetch(file).then((r) => r.status)),
        ),
      };
    });
    expect(found).toEqual({ secure: true, inline: false, statuses: [200, 404] });
    const url = await launched.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getURL(),
    );
    expect(url).toBe('app://bundle/index.html');
  });

  test('asks webRequest about every request, and a cancelled one goes nowhere', async () => {
    const words = await launched.page.evaluate(() =>
      fetch('https://example.com/secret').then(
        () => 'went out',
        () => 'stopped',
      ),
    );
    expect(words).toBe('stopped');
    const requests = await launched.app.evaluate(() => globalThis.contract.requests);
    expect(requests).toContain('app://bundle/index.html');
    expect(requests).toContain('app://bundle/page.js');
    expect(requests).toContain('https://example.com/secret');
  });

  test('denies navigation and new windows', async () => {
    // After the answer: a page that is about to leave may never give one.
    await launched.page.evaluate(
      () =>
        void setTimeout(() => {
          location.href = 'https://example.com/away';
        }),
    );
    await until(() =>
      launched.app.evaluate(() =>
        globalThis.contract.navigations.some(([kind]) => kind === 'will-navigate'),
      ),
    );
    await launched.page.evaluate(() => void window.open('https://example.com/popup'));
    await until(() =>
      launched.app.evaluate(() =>
        globalThis.contract.navigations.some(([kind]) => kind === 'window-open'),
      ),
    );
    expect(await launched.app.evaluate(() => globalThis.contract.navigations)).toEqual([
      ['will-navigate', 'https://example.com/away'],
      ['window-open', 'https://example.com/popup'],
    ]);
    await launched.page.getByRole('heading').waitFor();
    const left = await launched.app.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
    );
    expect(left).toBe(1);
    const requests = await launched.app.evaluate(() => globalThis.contract.requests);
    expect(requests.filter((url) => url.includes('popup'))).toEqual([]);
  });
});
