// Backups as a person meets them: at a key, on quitting, in a second folder, and back from one.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Hand } from '../../build/tour/hand.ts';
import { type Opened, openPalabra } from '../support/journal-folder.ts';
import { temporaryFolder } from '../support/launch-app.ts';

const day = '2026-11-25';

const press = (hand: Hand, name: string) =>
  hand.page.getByRole('button', { name, exact: true }).click();

describe.each(['es', 'en'] as const)('backups in %s', (language) => {
  const folder = temporaryFolder();
  const own = path.join(folder, 'journal', 'backups');
  const second = temporaryFolder();
  let opened: Opened;

  const start = async (time: string) => {
    opened = await openPalabra({ folder, language, now: `${day}T${time}:00` });
    await opened.hand.nav.waitFor();
  };
  const backupsIn = (where: string) =>
    readdirSync(where)
      .filter((name) => name.startsWith('palabra-'))
      .sort();
  const newest = (where: string) =>
    readFileSync(path.join(where, backupsIn(where).at(-1) ?? ''), 'utf8');

  beforeAll(() => start('09:30'));
  afterAll(() => opened?.kill());

  test('one key makes one, from any page, and says that it was checked', async () => {
    const { hand } = opened;
    await hand.addClient({ name: 'Marta Ibáñez' });
    expect(existsSync(own)).toBe(false);
    await hand.page.keyboard.press('ControlOrMeta+Shift+B');
    await hand.page.getByText(hand.t('backup.new')).waitFor();
    expect(backupsIn(own)).toHaveLength(1);
    expect(newest(own)).toContain('Marta Ibáñez');
    await hand.page.keyboard.press('ControlOrMeta+Shift+B');
    await hand.page.getByText(hand.t('backup.same')).waitFor();
    expect(backupsIn(own)).toHaveLength(1);
  });

  test('Settings says when the last one was checked', async () => {
    const { hand } = opened;
    await hand.open('settings');
    const section = hand.page.getByRole('region', { name: hand.t('backup.title'), exact: true });
    const today = language === 'es' ? /comprobó hoy a las 9:3\d/ : /checked today at 0?9:3\d/;
    await section.getByText(today).waitFor();
  });

  test('quitting makes one of what was written since', async () => {
    await opened.hand.addClient({ name: 'Bruno Sanz' });
    await opened.close();
    expect(backupsIn(own)).toHaveLength(2);
    expect(newest(own)).toContain('Bruno Sanz');
    await start('10:00');
    await opened.close();
    expect(backupsIn(own)).toHaveLength(2);
  });

  test('a second folder gets them too; gone, it is said, and chosen away it stays as it is', async () => {
    await start('11:00');
    const { hand } = opened;
    const { t } = hand;
    await hand.open('settings');
    await hand.answerDialogs(second);
    await press(hand, t('backup.second-choose'));
    const section = hand.page.getByRole('region', { name: t('backup.second'), exact: true });
    await section.getByText(second, { exact: true }).waitFor();
    await section.getByRole('status').filter({ hasText: ':' }).waitFor();
    expect(newest(second)).toContain('Bruno Sanz');

    renameSync(second, `${second}-gone`);
    await hand.addClient({ name: 'Carla Ruiz' });
    await hand.open('settings');
    await press(hand, t('backup.make'));
    // The page may say so before this one is made; the notice, once it is.
    await hand.said(t('backup.second-failed-folder-gone'));
    await section.getByText(t('backup.second-failed-folder-gone')).waitFor();
    expect(newest(own)).toContain('Carla Ruiz');
    expect(existsSync(second)).toBe(false);
    renameSync(`${second}-gone`, second);

    await press(hand, t('backup.second-forget'));
    await section.getByText(t('backup.second-forgotten')).waitFor();
    expect(backupsIn(second)).toHaveLength(1);
  });

  test('one is restored after one has seen what changes, and that is undone', async () => {
    const { hand } = opened;
    const { t, dialog } = hand;
    await hand.open('settings');
    await press(hand, t('backup.open'));
    const rows = dialog.getByRole('list', { name: t('restore.list') }).getByRole('listitem');
    await rows.nth(2).waitFor();
    await expect.poll(() => rows.count()).toBe(3);
    await rows.last().getByRole('button').first().focus();
    await hand.page.keyboard.press('Enter');
    await dialog.getByRole('table', { name: t('restore.what') }).waitFor();
    await dialog.getByText('Bruno Sanz').waitFor();
    await dialog.getByText('Carla Ruiz').waitFor();
    await press(hand, t('restore.action'));
    await dialog.waitFor({ state: 'hidden' });
    await hand.open('clients');
    await hand.main.getByText('Marta Ibáñez', { exact: true }).waitFor();
    await hand.main.getByText('Bruno Sanz').waitFor({ state: 'detached' });
    const kept = readdirSync(own).filter((name) => name.startsWith('before-restore-'));
    expect(kept).toHaveLength(1);
    expect(readFileSync(path.join(own, kept[0] ?? ''), 'utf8')).toContain('Carla Ruiz');
    await hand.page.keyboard.press('ControlOrMeta+z');
    await hand.page.getByText(t('history.undone', { what: t('change.backup-restored') })).waitFor();
    await hand.main.getByText('Carla Ruiz', { exact: true }).waitFor();
  });

  test('one opens beside the journal, in a window of its own', async () => {
    const { hand } = opened;
    const { t, dialog } = hand;
    const beside = path.join(temporaryFolder(), 'aparte');
    mkdirSync(beside);
    writeFileSync(path.join(beside, 'other.txt'), 'mine');
    await hand.open('settings');
    await press(hand, t('backup.open'));
    const rows = dialog.getByRole('list', { name: t('restore.list') }).getByRole('listitem');
    await rows.last().getByRole('button').first().focus();
    await hand.page.keyboard.press('Enter');
    await hand.answerDialogs(beside);
    const [page] = await Promise.all([
      hand.app.waitForEvent('window'),
      press(hand, t('restore.beside')),
    ]);
    await page
      .getByText(path.join(beside, `Palabra ${day}`), { exact: true })
      .first()
      .waitFor();
    await Promise.all([page.waitForEvent('close'), page.close()]);
    expect(readdirSync(beside).sort()).toEqual([`Palabra ${day}`, 'other.txt']);
  });
});

test('the sample has no backups', async () => {
  const opened = await openPalabra({ language: 'en', now: `${day}T09:30:00` });
  const { hand } = opened;
  await hand.nav.waitFor();
  await hand.open('settings');
  const [page] = await Promise.all([
    hand.app.waitForEvent('window'),
    press(hand, hand.t('journal.sample')),
  ]);
  await page.getByRole('button', { name: hand.t('nav.settings') }).click();
  await page.getByRole('region', { name: hand.t('export.title') }).waitFor();
  expect(await page.getByRole('region', { name: hand.t('backup.title') }).count()).toBe(0);
  await opened.close();
  rmSync(opened.folder, { recursive: true, force: true });
});
