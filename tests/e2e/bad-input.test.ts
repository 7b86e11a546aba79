// What is damaged, foreign, enormous or impossible: a clear sentence, nothing lost, nothing half done.
import {
  closeSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSampleJournal } from '../../build/sample-journal.ts';
import { breakDisk } from '../../build/tour/break-disk.ts';
import type { Hand } from '../../build/tour/hand.ts';
import { journalText, putJournal } from '../../build/tour/journal-on-disk.ts';
import type { Failure } from '../../shared/ipc/failure.ts';
import type { MessageKey } from '../../shared/text/index.ts';
import { journalFolder, type Opened, openPalabra, savedText } from '../support/journal-folder.ts';
import { launchApp, temporaryFolder } from '../support/launch-app.ts';

const now = '2026-11-25T10:00:00';
const writtenAt = '2026-11-25T09:00:00.000Z';
const day = '2026-11-25';

describe.each(['es', 'en'] as const)('bad input in %s', (language) => {
  const folder = temporaryFolder();
  const files = temporaryFolder();
  const sample = makeSampleJournal({ seed: 3, language, day });
  const other = journalText(makeSampleJournal({ seed: 4, language, day }), writtenAt);
  let opened: Opened;
  let before = '';

  beforeAll(async () => {
    putJournal(folder, sample, writtenAt);
    before = await savedText(folder);
    opened = await openPalabra({ folder, language, now });
  });
  afterAll(() => opened?.close());

  function fileOf(name: string, text: string): string {
    const file = path.join(files, name);
    writeFileSync(file, text);
    return file;
  }

  async function refused(file: string, sentence: string): Promise<void> {
    const { hand } = opened;
    await hand.answerDialogs(file);
    await hand.chooseImport();
    await hand.page.getByText(sentence).first().waitFor();
    await hand.page.keyboard.press('Escape');
    expect(await savedText(folder)).toBe(before);
    await hand.openClient('Marta Ibáñez Soler');
  }

  describe('an import', () => {
    const say = (code: Failure['code']) => opened.hand.t(`failure.${code}` as 'failure.disk-full');

    test('of a damaged file is refused', async () => {
      await refused(
        fileOf('damaged.json', other.replace('"entries":[', '"entries":')),
        say('file-damaged'),
      );
    });

    test('of half a file is refused', async () => {
      await refused(fileOf('half.json', other.slice(0, other.length / 2)), say('file-damaged'));
    });

    test('of another program’s file is refused', async () => {
      await refused(fileOf('contacts.json', '{"contacts":[{"name":"Ana"}]}'), say('file-foreign'));
    });

    test('of a newer Palabra’s file is refused', async () => {
      const newer = other.replace('"major":1', '"major":2');
      await refused(fileOf('newer.json', newer), opened.hand.t('failure.file-newer', { major: 2 }));
    });

    test('of a file that is gone is refused', async () => {
      await refused(path.join(files, 'gone.json'), say('file-missing'));
    });

    test('of an enormous file is refused before it is read', async () => {
      const file = path.join(files, 'enormous.json');
      const handle = openSync(file, 'w');
      ftruncateSync(handle, 300 * 1024 * 1024);
      closeSync(handle);
      const { t } = opened.hand;
      const [sentence] = t('failure.file-too-large', { megabytes: 300, limitMegabytes: 256 }).split(
        '300',
      );
      await refused(file, sentence ?? '');
    });

    test('of a file with __proto__ keys is refused, and names the record', async () => {
      const poisoned = other.replace('{"id":', '{"__proto__":{"isAdmin":true},"id":');
      await refused(fileOf('proto.json', poisoned), opened.hand.t('file-problem.forbidden-key'));
    });

    test('of a file changed outside Palabra says so before it replaces anything', async () => {
      const { hand } = opened;
      const changed = other.replace('Marta Ibáñez Soler', 'Marta Ibáñez Sola');
      await hand.answerDialogs(fileOf('changed.json', changed));
      await hand.chooseImport();
      await hand.preview.getByText(hand.t('import.changed-outside')).waitFor();
      await hand.preview.getByText(hand.t('merge.relation-stranger')).waitFor();
      await hand.preview.getByRole('button', { name: hand.t('action.cancel') }).click();
      expect(await savedText(folder)).toBe(before);
    });

    test('that is closed without a file changes nothing', async () => {
      await opened.hand.answerDialogs(undefined);
      await opened.hand.chooseImport();
      expect(await savedText(folder)).toBe(before);
    });
  });

  describe('a save', () => {
    test('onto a disk that is full says so and keeps what was written', async () => {
      const { hand } = opened;
      await breakDisk(opened.hand.app, 'ENOSPC');
      await hand.open('today');
      const form = await hand.fillCapture({ client: 'Marta Ibáñez Soler', words: 'nieve — 雪 ❄️' });
      await form.getByRole('button', { name: hand.t('capture.save') }).click();
      await toldAbove(hand, 'failure.disk-full');
      const words = form.getByRole('textbox', { name: hand.t('capture.words') });
      expect(await words.inputValue()).toBe('nieve — 雪 ❄️');
      expect(await savedText(folder)).toBe(before);
      await breakDisk(opened.hand.app, undefined);
      await form.getByRole('button', { name: hand.t('capture.save') }).click();
      await hand.said(hand.t('change.entry-noted'));
      before = await savedText(folder);
      expect(before).toContain('nieve — 雪 ❄️');
    });

    test('onto a disk that may not be written says so', async () => {
      const { hand } = opened;
      await breakDisk(opened.hand.app, 'EROFS');
      await hand.open('today');
      const form = await hand.fillCapture({ client: 'Marta Ibáñez Soler', words: 'a' });
      await form.getByRole('button', { name: hand.t('capture.save') }).click();
      await toldAbove(hand, 'failure.read-only');
      await breakDisk(opened.hand.app, undefined);
      await form.getByRole('textbox', { name: hand.t('capture.words') }).fill('');
      expect(await savedText(folder)).toBe(before);
    });

    test('into a folder that was taken away says so, and works once it is back', async () => {
      const { hand } = opened;
      const home = journalFolder(folder);
      renameSync(home, `${home}-away`);
      await hand.open('today');
      const form = await hand.fillCapture({ client: 'Marta Ibáñez Soler', words: 'volvió' });
      await form.getByRole('button', { name: hand.t('capture.save') }).click();
      await toldAbove(hand, 'failure.folder-gone');
      rmSync(home, { recursive: true, force: true });
      renameSync(`${home}-away`, home);
      await form.getByRole('button', { name: hand.t('capture.save') }).click();
      await hand.said(hand.t('change.entry-noted'));
      before = await savedText(folder);
    });
  });

  describe('the forms', () => {
    test('take a name of 10,000 characters, emoji and right-to-left text to the letter', async () => {
      const { hand } = opened;
      const long = `Ñu ${'x'.repeat(9_997)}`;
      const hebrew = '👩🏽‍🚒 יעל בן־דוד';
      await hand.addClient({ name: hebrew, metPlace: 'القاهرة' });
      await hand.addClient({ name: long });
      await hand.openClient(hebrew);
      const { clients } = JSON.parse(await savedText(folder));
      const names = clients.map((client: { name: string }) => client.name);
      expect(names).toEqual(expect.arrayContaining([hebrew, long]));
      const wide = await hand.page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect(wide).toBe(false);
      before = await savedText(folder);
    });

    test('refuse a day that does not exist, and a promise due before it was made', async () => {
      const { hand } = opened;
      const { t, page } = hand;
      await hand.open('today');
      const form = await hand.fillCapture({
        client: 'Marta Ibáñez Soler',
        mine: { words: 'imposible' },
      });
      const due = form.getByRole('group', { name: t('due.label') }).first();
      await due.getByRole('spinbutton').first().click();
      await page.keyboard.type('30022027');
      await form.getByRole('textbox', { name: t('capture.words') }).click();
      await form.getByText(t('day.impossible')).waitFor();
      await due.getByRole('spinbutton').first().click();
      await page.keyboard.type('01022020');
      await form.getByRole('button', { name: t('capture.save') }).click();
      await form.getByText(t('capture.due-before')).waitFor();
      expect(await savedText(folder)).toBe(before);
    });
  });

  describe('the start', () => {
    test('on a damaged journal says so and does not touch it', async () => {
      const sick = temporaryFolder();
      mkdirSync(journalFolder(sick), { recursive: true });
      const half = before.slice(0, before.length / 2);
      const file = path.join(journalFolder(sick), 'journal.json');
      writeFileSync(file, half);
      const { hand, close } = await openPalabra({ folder: sick, language, now });
      await hand.page.getByRole('heading', { name: hand.t('recovery.title') }).waitFor();
      await hand.page.getByText(hand.t('recovery.cause.unreadable')).waitFor();
      await close();
      expect(readFileSync(file, 'utf8')).toBe(half);
    });

    test('on a folder that another Palabra holds says so', async () => {
      const { page, close } = await launchApp({
        language,
        now,
        env: { PALABRA_JOURNAL: journalFolder(folder) },
      });
      await page.getByText(opened.hand.t('only-read.busy')).waitFor();
      await close();
      expect(await savedText(folder)).toBe(before);
      expect(existsSync(path.join(journalFolder(folder), 'lock'))).toBe(true);
    });
  });
});

/** What keeps the program from saving stands above every page, once. */
async function toldAbove(hand: Hand, key: MessageKey): Promise<void> {
  await hand.main.getByText(hand.t(key)).waitFor();
}
