// A journal that is damaged, older than it was, or somebody else's just now: what is said, and the ways out.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeSampleJournal } from '../../build/sample-journal.ts';
import type { Hand } from '../../build/tour/hand.ts';
import { openStore } from '../../electron/store/open-store.ts';
import type { Language } from '../../shared/settings/device.ts';
import type { MessageKey } from '../../shared/text/index.ts';
import { journalFolder, type Opened, openPalabra } from '../support/journal-folder.ts';
import { launchApp, temporaryFolder } from '../support/launch-app.ts';

const now = '2026-11-25T10:00:00';
const day = '2026-11-25';
const at = (minute: number) => `2026-11-24T11:0${minute}:00.000Z`;
/** "martes, 24 de noviembre, a las 12:02", whatever the zone of this machine. */
const when = /, 24 (de noviembre|November), (a las|entre|at|between) /;

describe.each(['es', 'en'] as const)('recovery in %s', (language) => {
  const journal = makeSampleJournal({ seed: 3, language, day });
  const name = 'Marta Ibáñez Soler';

  /** Six changes: three in a snapshot, three in the log of a program that was killed. */
  async function killed(): Promise<string> {
    const userData = temporaryFolder();
    const begun = path.join(userData, 'begun');
    const begin = () => structuredClone(journal);
    // HEAD is written at once, and no snapshot.
    const after = (work: () => void, delayMs: number) => {
      if (delayMs < 10_000) work();
      return () => {};
    };
    const open = () => openStore(begun, { now: () => at(0), begin, after });
    const rename = async (store: Awaited<ReturnType<typeof open>>, minutes: readonly number[]) => {
      const [id = ''] = [...store.journal.clients.values()].map((client) => client.id);
      for (const minute of minutes) {
        const fields = { notes: `nota ${minute}`, changedAt: at(minute) };
        await store.commit({ at: at(minute), ops: [['patch', 'client', id, fields as never]] });
      }
    };
    const first = await open();
    await rename(first, [1, 2, 3]);
    await first.close();
    const second = await open();
    await rename(second, [4, 5, 6]);
    const head = path.join(begun, 'HEAD');
    await expect.poll(() => readFileSync(head, 'utf8')).toContain('"seq":6');
    cpSync(begun, journalFolder(userData), { recursive: true });
    rmSync(path.join(journalFolder(userData), 'lock'));
    await second.close();
    return userData;
  }
  const filesOf = (userData: string) =>
    readdirSync(journalFolder(userData)).filter((file) => /^(log|journal)-/.test(file));
  function newestLog(userData: string): string {
    const logs = filesOf(userData).filter((file) => file.startsWith('log-'));
    return path.join(journalFolder(userData), logs.sort().at(-1) ?? '');
  }
  const damage = (userData: string, file = newestLog(userData)) =>
    writeFileSync(file, readFileSync(file, 'utf8').replace('nota 5', 'nota x'));
  const press = (hand: Hand, key: MessageKey) =>
    hand.page.getByRole('button', { name: hand.t(key), exact: true }).click();
  async function typed(hand: Hand, words: string) {
    await hand.open('today');
    return hand.fillCapture({ client: name, words });
  }
  const note = async (hand: Hand, words: string) =>
    (await typed(hand, words)).getByRole('button', { name: hand.t('capture.save') }).click();
  /** Where nothing is saved: the button is out of use, and the keys say why. */
  async function noteInVain(hand: Hand, words: string): Promise<void> {
    const form = await typed(hand, words);
    await form.getByRole('button', { name: hand.t('capture.save'), disabled: true }).waitFor();
    await form.getByLabel(hand.t('capture.words')).press('Control+Enter');
  }
  const started = (folder: string): Promise<Opened> => openPalabra({ folder, language, now });
  /** A whole way out is gone in one language: it is what the pages say that there is in both. */
  function testIn(one: Language, behaviour: string, body: () => Promise<void>): void {
    if (language === one) test(behaviour, body);
  }

  test('a damaged change is named by when it was made; one may look, and repair, and go on', async () => {
    const folder = await killed();
    damage(folder);
    const before = filesOf(folder);
    const { hand, close } = await started(folder);
    const { page, t } = hand;
    await page.getByRole('heading', { name: t('recovery.title') }).waitFor();
    await page.getByText(t('recovery.cause.unreadable')).waitFor();
    await page.getByText(when).first().waitFor();
    await page.getByText(t('recovery.saved', counts()), { exact: false }).waitFor();

    await press(hand, 'recovery.look');
    await page.getByText(t('only-read.damaged')).waitFor();
    await noteInVain(hand, 'no cabe');
    await hand.said(t('failure.only-looking'));
    expect(filesOf(folder)).toEqual(before);
    await press(hand, 'only-read.back');
    await page.getByRole('heading', { name: t('recovery.title') }).waitFor();

    await press(hand, 'recovery.repair');
    await hand.said(t('recovery.repaired'));
    await note(hand, 'después');
    await hand.said(t('change.entry-noted'));
    await close();
    const [aside = ''] = readdirSync(path.join(journalFolder(folder), 'quarantine'));
    const kept = readdirSync(path.join(journalFolder(folder), 'quarantine', aside));
    expect(kept).toEqual(expect.arrayContaining(before));

    const again = await started(folder);
    await again.hand.openClient(name);
    await again.hand.page.getByText('después').first().waitFor();
    await again.close();
  });

  test('a log of zeros says how many of the last changes are gone', async () => {
    const folder = await killed();
    writeFileSync(newestLog(folder), Buffer.alloc(300));
    const { hand, close } = await started(folder);
    await hand.page.getByRole('heading', { name: hand.t('recovery.title') }).waitFor();
    const [lost = ''] = hand.t('recovery.lost', { count: 3, after: '#' }).split('#');
    await hand.page.getByText(lost).waitFor();
    await hand.page.getByText(when).first().waitFor();
    await close();
  });

  testIn(
    'es',
    'where nothing can be read and there is no copy it says so, and one begins anew beside it',
    async () => {
      const folder = await killed();
      for (const file of filesOf(folder)) {
        writeFileSync(path.join(journalFolder(folder), file), Buffer.alloc(300));
      }
      const { hand, close } = await started(folder);
      await hand.page.getByRole('heading', { name: hand.t('recovery.title-all') }).waitFor();
      await hand.page.getByText(hand.t('recovery.lost-all')).waitFor();
      await hand.page.getByText(hand.t('recovery.no-copies')).waitFor();
      for (const way of ['recovery.repair', 'recovery.backup'] as const) {
        expect(await hand.page.getByRole('button', { name: hand.t(way) }).count()).toBe(0);
      }
      const before = filesOf(folder);
      await press(hand, 'recovery.begin');
      await hand.addClient({ name: 'Nuria Vidal' });
      await close();
      expect(filesOf(folder)).toEqual(before);
      const again = await started(folder);
      await again.hand.openClient('Nuria Vidal');
      await again.close();
    },
  );

  testIn(
    'en',
    'of a journal that nothing can be read of one goes on from a backup, in a folder beside it',
    async () => {
      const folder = await killed();
      const first = await started(folder);
      await note(first.hand, 'en la copia');
      await first.hand.said(first.hand.t('change.entry-noted'));
      await first.close();
      for (const file of filesOf(folder)) {
        writeFileSync(path.join(journalFolder(folder), file), Buffer.alloc(300));
      }
      const before = filesOf(folder);
      const { hand, close } = await started(folder);
      const { page, t } = hand;
      await press(hand, 'recovery.backup');
      const dialog = page.getByRole('dialog', { name: t('restore.title') });
      await dialog.getByRole('listitem').first().click();
      await page.keyboard.press('Enter');
      await dialog.getByRole('button', { name: t('restore.action') }).click();
      await hand.openClient(name);
      await page.getByText('en la copia').first().waitFor();
      await note(hand, 'y después');
      await hand.said(t('change.entry-noted'));
      await close();
      expect(filesOf(folder)).toEqual(before);
      const again = await started(folder);
      await again.hand.openClient(name);
      await again.hand.page.getByText('y después').first().waitFor();
      await again.close();
    },
  );

  testIn('en', 'another journal’s log among ours is found out', async () => {
    const folder = await killed();
    const stranger = path.join(temporaryFolder(), 'stranger');
    const begin = () => makeSampleJournal({ seed: 9, language, day });
    for (let run = 0; run < 5; run += 1) {
      const store = await openStore(stranger, { now: () => at(0), begin });
      const fields = { notes: `${run}`, changedAt: at(1) };
      const [id = ''] = store.journal.clients.keys();
      await store.commit({ at: at(1), ops: [['patch', 'client', id, fields as never]] });
      await store.close();
    }
    for (const file of readdirSync(stranger).filter((one) => /^log-/.test(one))) {
      cpSync(path.join(stranger, file), path.join(journalFolder(folder), file));
    }
    const { hand, close } = await started(folder);
    await hand.page.getByRole('heading', { name: hand.t('recovery.title') }).waitFor();
    await close();
  });

  testIn('es', 'copies that a sync program left are no part of it', async () => {
    const folder = await killed();
    const home = journalFolder(folder);
    for (const file of filesOf(folder)) {
      writeFileSync(path.join(home, file.replace('.', ' (conflicted copy).')), 'something else');
    }
    writeFileSync(path.join(home, 'journal (conflicted copy).json'), '{}');
    const { hand, close } = await started(folder);
    await hand.openClient(name);
    expect(await hand.page.getByRole('alert').count()).toBe(0);
    await close();
  });

  testIn('es', 'an older copy that was put back asks once: look, or continue from it', async () => {
    const folder = await killed();
    const home = journalFolder(folder);
    cpSync(home, `${home}-old`, { recursive: true });
    const first = await started(folder);
    await note(first.hand, 'lo que falta');
    await first.hand.said(first.hand.t('change.entry-noted'));
    await first.close();
    rmSync(home, { recursive: true });
    cpSync(`${home}-old`, home, { recursive: true });

    const { hand, close } = await started(folder);
    const { page, t } = hand;
    await page.getByRole('heading', { name: t('older.title') }).waitFor();
    await page.getByText(when).first().waitFor();
    await press(hand, 'recovery.look');
    await page.getByText(t('only-read.older')).waitFor();
    await press(hand, 'only-read.back');
    // The way on stands beside the way back, too, and is not heard while one goes back.
    await page.getByRole('heading', { name: t('older.title') }).waitFor();
    await press(hand, 'older.continue');
    await note(hand, 'se sigue');
    await hand.said(t('change.entry-noted'));
    await close();

    const again = await started(folder);
    await again.hand.openClient(name);
    await again.hand.page.getByText('se sigue').first().waitFor();
    await again.close();
  });

  testIn(
    'en',
    'a folder that another Palabra holds can be read, and written once it is free',
    async () => {
      const folder = await killed();
      const mine = await started(folder);
      await note(mine.hand, 'del otro');
      await mine.hand.said(mine.hand.t('change.entry-noted'));
      const other = await openPalabra({
        language,
        now,
        env: { PALABRA_JOURNAL: journalFolder(folder) },
      });
      const { hand } = other;
      await hand.page.getByText(hand.t('only-read.busy')).waitFor();
      await hand.openClient(name);
      await hand.page.getByText('del otro').first().waitFor();
      await noteInVain(hand, 'aún no');
      await hand.said(hand.t('failure.folder-busy'));
      await press(hand, 'closed.retry');
      await hand.said(hand.t('closed.still'));
      await mine.close();
      await press(hand, 'closed.retry');
      await hand.said(hand.t('only-read.free'));
      await note(hand, 'ahora sí');
      await hand.said(hand.t('change.entry-noted'));
      await other.close();
    },
  );

  test('a folder that another computer holds says which one, and its lock stays', async () => {
    const folder = await killed();
    const lock = path.join(journalFolder(folder), 'lock');
    writeFileSync(lock, JSON.stringify({ pid: 1, host: 'taller', born: '' }));
    const { page, close } = await launchApp({ folder: passed(folder), language, now });
    await page.getByText('«taller»').or(page.getByText('“taller”')).waitFor();
    await close();
    expect(readFileSync(lock, 'utf8')).toContain('taller');
  });

  /** As if the first questions were behind it. */
  function passed(folder: string): string {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'device.json'), JSON.stringify({ hasBegun: true }));
    return folder;
  }
  const counts = () => ({
    clients: journal.clients.size,
    entries: journal.entries.size,
    promises: journal.promises.size,
  });
});
