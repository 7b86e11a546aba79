// What stands above Today until it was read: backups that have failed for days, and what was set aside.
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { BackupState } from '../../../shared/ipc/backups.ts';
import { findBarriers } from '../../support/axe.ts';
import { renderApp } from '../../support/render-app.tsx';

const newest = { at: '2026-11-18T09:30:00.000Z', checkedAt: '2026-11-18T09:30:00.000Z' };
const own = { folder: '/home/ana/Palabra/backups', damaged: 0, newest };
const sound: BackupState = { isKept: true, isWorking: false, own };
const late: BackupState = { ...sound, own: { ...own, failure: 'disk-full', isLate: true } };

describe('backups that have failed for days', () => {
  it('are said above Today, with why, and made at a button that leaves with the sentence', async () => {
    const { fake, user, words } = await renderApp({ answers: { 'backup.state': late } });
    const said = await screen.findByText(
      /^La última copia de seguridad se hizo el 18 de noviembre/,
    );
    expect(said.textContent).toContain(words['backup.failed-disk-full']);
    expect(await findBarriers()).toEqual([]);
    fake.answerNext('backup.make', { made: 'failed', state: late });
    const button = screen.getByRole('button', { name: words['backup.make'] });
    await user.click(button);
    expect(document.activeElement).toBe(button);
    fake.answerNext('backup.make', { made: 'new', state: sound });
    await user.click(button);
    fake.push('backups', sound);
    await waitFor(() => expect(screen.queryByText(/^La última copia de seguridad/)).toBeNull());
    expect(document.activeElement?.id).toBe('main');
  });

  it('are said of the second folder where the own one has them, and of none that never was', async () => {
    const second = { folder: '/disco', damaged: 0, newest, failure: 'folder-gone' } as const;
    const away = { ...sound, second: { ...second, isLate: true as const } };
    const first = await renderApp({ language: 'en', answers: { 'backup.state': away } });
    const said = await screen.findByText(/^The last backup in the second folder was made on/);
    expect(said.textContent).toContain(first.words['backup.second-failed-folder-gone']);
    first.unmount();
    const never = {
      ...late,
      own: { folder: '/x', damaged: 0, failure: 'read-only', isLate: true },
    };
    const { words } = await renderApp({ answers: { 'backup.state': never as BackupState } });
    expect((await screen.findByText(/^Aún no se ha podido hacer/)).textContent).toContain(
      words['backup.failed-read-only'],
    );
  });

  it('are quiet for the rest of the day once they were read, and where all is well', async () => {
    const { user, words } = await renderApp({ answers: { 'backup.state': late } });
    await user.click(await screen.findByRole('button', { name: words['backup.late-dismiss'] }));
    expect(screen.queryByText(/^La última copia de seguridad/)).toBeNull();
  });
});

describe('a file that the disk spoiled and the others made up for', () => {
  it('is said quietly, with the journal’s folder at a button', async () => {
    const { fake, user, words } = await renderApp({ state: { aside: 'made-up' } });
    expect(await screen.findByText(words['aside.made-up'])).toBeTruthy();
    await user.click(screen.getByRole('button', { name: words['aside.show'] }));
    expect(fake.calls.at(-1)).toEqual({ name: 'app.show', input: { what: 'folder' } });
    await user.click(screen.getByRole('button', { name: words['aside.dismiss'] }));
    expect(screen.queryByText(words['aside.made-up'])).toBeNull();
  });
});

describe('what was set aside', () => {
  it.each(['repair', 'draft'] as const)(
    'by a %s is said, with its folder at a button',
    async (aside) => {
      const { fake, user, words } = await renderApp({ state: { aside } });
      expect(await screen.findByText(words[`aside.${aside}`])).toBeTruthy();
      await user.click(screen.getByRole('button', { name: words['aside.show'] }));
      expect(fake.calls.at(-1)).toEqual({ name: 'app.show', input: { what: 'aside' } });
      await user.click(screen.getByRole('button', { name: words['aside.dismiss'] }));
      expect(screen.queryByText(words[`aside.${aside}`])).toBeNull();
    },
  );

  it('is in Settings for as long as it is there, with where', async () => {
    const path = '/home/ana/Palabra/quarantine/2026-11-20-8';
    const { words } = await renderApp({
      page: { name: 'settings' },
      answers: { 'aside.list': [{ kind: 'repair', path, on: '2026-11-20' }] },
    });
    expect(await screen.findByText(path)).toBeTruthy();
    expect(screen.getByText(/viernes, 20 de noviembre/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: words['aside.title'] })).toBeTruthy();
  });
});
