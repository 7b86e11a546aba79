// Every page in both languages: nothing for axe to find, no request that leaves the program, no
// breach of its content policy.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSampleJournal } from '../../build/sample-journal.ts';
import { putJournal } from '../../build/tour/journal-on-disk.ts';
import { type Opened, openPalabra } from '../support/journal-folder.ts';
import { temporaryFolder } from '../support/launch-app.ts';
import { pageBarriers } from '../support/page-barriers.ts';

declare global {
  var breaches: string[];
  var asked: string[];
}

const now = '2026-11-25T10:00:00';

describe.each(['es', 'en'] as const)('the pages in %s', (language) => {
  const folder = temporaryFolder();
  const requests: string[] = [];
  let opened: Opened;

  beforeAll(async () => {
    const sample = makeSampleJournal({ seed: 5, language, day: '2026-11-25' });
    putJournal(folder, sample, '2026-11-25T09:00:00.000Z');
    opened = await openPalabra({ folder, language, now });
    const { app, page } = opened.hand;
    page.on('request', (request) => requests.push(request.url()));
    await app.evaluate(({ session }) => {
      globalThis.asked = [];
      session.fromPartition('palabra').webRequest.onBeforeRequest(({ url }, answer) => {
        globalThis.asked.push(url);
        answer({});
      });
    });
    await page.addInitScript(() => {
      globalThis.breaches = [];
      addEventListener('securitypolicyviolation', (event) => {
        globalThis.breaches.push(
          `${event.violatedDirective} ${event.sample} ${event.sourceFile}:${event.lineNumber}:${event.columnNumber}`,
        );
      });
    });
    await opened.hand.nav.waitFor();
    await page.reload();
    await opened.hand.nav.waitFor();
  });
  afterAll(() => opened?.close());

  const visits: { [page: string]: () => Promise<unknown> } = {
    today: async () => {
      const { open, main, t } = opened.hand;
      await open('today');
      await main.getByRole('heading', { name: t('today.keep') }).waitFor();
    },
    'the open capture': () =>
      opened.hand.fillCapture({
        client: 'Marta Ibáñez Soler',
        words: 'x',
        mine: { words: 'y', due: 'day.in-two-weeks' },
      }),
    clients: async () => {
      await opened.hand.open('clients');
      await opened.hand.main.getByRole('row').nth(1).waitFor();
    },
    search: () => opened.hand.search('zaragoza'),
    client: () => opened.hand.openClient('Marta Ibáñez Soler'),
    settings: async () => {
      const { open, main, t } = opened.hand;
      await open('settings');
      await main.getByRole('region', { name: t('backup.title'), exact: true }).waitFor();
    },
    'the trash': async () => {
      await opened.hand.trashClient('Rosa Quintana');
      await opened.hand.open('trash');
      await opened.hand.main.getByText('Rosa Quintana').first().waitFor();
    },
  };

  // As their pictures: what is wrong in one light is so in both languages.
  const colorScheme = language === 'es' ? 'light' : 'dark';

  test.each(Object.keys(visits))(`axe finds nothing on %s in ${colorScheme}`, async (name) => {
    await visits[name]?.();
    expect(await pageBarriers(opened.hand.page, [colorScheme])).toEqual([]);
  });

  test('nothing was asked of anybody but the program, and nothing broke its content policy', async () => {
    const { page, app } = opened.hand;
    expect(requests.length).toBeGreaterThan(0);
    const origin = new URL(page.url()).origin;
    expect(
      requests.filter((url) => !/^(data|blob):/.test(url) && new URL(url).origin !== origin),
    ).toEqual([]);
    const asked = await app.evaluate(() => globalThis.asked);
    expect(asked.filter((url) => !/^(app:\/\/palabra\/|data:|blob:)/.test(url))).toEqual([]);
    expect(await page.evaluate(() => globalThis.breaches)).toEqual([]);
  });
});
