import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useNavigation } from '../../../renderer/state/navigation.ts';
import type { BackupRow } from '../../../shared/ipc/backups.ts';
import type { AppState } from '../../../shared/ipc/contract.ts';
import type { Failure } from '../../../shared/ipc/failure.ts';
import { findBarriers } from '../../support/axe.ts';
import type { FakeBridge } from '../../support/fake-bridge.ts';
import { client, journalOf } from '../../support/make.ts';
import { renderApp } from '../../support/render-app.tsx';

const button = (name: string) => screen.getByRole('button', { name });
const missing: Failure = { code: 'journal-missing' };

const closed = (failure: Failure, place: AppState['place'] = 'own') =>
  renderApp({ language: 'en', state: { place, journal: { state: 'closed', failure } } });

async function stateOf(fake: FakeBridge, change: Partial<AppState>): Promise<AppState> {
  const answer = await fake.api.call('app.state', {});
  if (!answer.ok) throw new Error(answer.failure.code);
  return { ...answer.value, ...change };
}

describe('a journal that could not be opened', () => {
  it('is tried again, and opens once it can', async () => {
    const { fake, user, words } = await closed({ code: 'folder-gone' });
    expect(screen.getByText(words['closed.folder-gone'])).toBeTruthy();
    fake.answerNext('journal.retry', await stateOf(fake, {}));
    await user.click(button('Try again'));
    expect(await screen.findByText(words['closed.still'])).toBeTruthy();
    fake.answerNext('journal.retry', await stateOf(fake, { journal: { state: 'open' } }));
    await user.click(button('Try again'));
    expect(await screen.findByRole('navigation')).toBeTruthy();
  });

  it('begins anew only where one is missing, and only once it was said what that means', async () => {
    const { fake, user, words } = await closed(missing);
    await user.click(button(words['closed.begin']));
    const dialog = await screen.findByRole('alertdialog');
    expect(within(dialog).getByText(words['closed.begin-text'])).toBeTruthy();
    expect(await findBarriers()).toEqual([]);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(fake.calls.some(({ name }) => name === 'journal.begin-here')).toBe(false);
    await user.click(button(words['closed.begin']));
    fake.answerNext('journal.begin-here', await stateOf(fake, { journal: { state: 'open' } }));
    await user.click(await screen.findByRole('button', { name: words['closed.begin-action'] }));
    expect(await screen.findByRole('navigation')).toBeTruthy();
  });

  it('is looked for where only its copies are, and they are shown at once', async () => {
    const answers: { 'backup.list': readonly BackupRow[] } = { 'backup.list': [] };
    const journal = { state: 'closed', failure: missing } as const;
    const state = { place: 'own', journal } as const;
    const { fake, user, words } = await renderApp({ language: 'en', state, answers });
    expect(screen.queryByRole('button', { name: words['recovery.backup'] })).toBeNull();
    fake.failNext('journal.choose-folder', { code: 'only-copies-here' });
    const found = {
      file: '/x/palabra.json',
      kind: 'backup',
      at: '2026-11-24T17:10:00.000Z',
    } as const;
    const row = { id: 'found/p', place: 'found', bytes: 900, check: 'whole', ...found } as const;
    answers['backup.list'] = [row];
    await user.click(button(words['closed.choose']));
    expect(await screen.findByRole('dialog', { name: words['restore.title'] })).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(await screen.findByText(words['failure.only-copies-here'])).toBeTruthy();
    expect(await screen.findByRole('button', { name: words['recovery.backup'] })).toBeTruthy();
  });

  it('is chosen where it is, and a folder without one is none', async () => {
    const { fake, user, words } = await closed(missing);
    fake.failNext('journal.choose-folder', { code: 'no-journal-here' });
    await user.click(button(words['closed.choose']));
    expect(await screen.findByText(words['closed.choose-none'])).toBeTruthy();
    const state = await stateOf(fake, { journal: { state: 'open' }, folder: '/media/ana' });
    fake.answerNext('journal.choose-folder', { state });
    await user.click(button(words['closed.choose']));
    expect(await screen.findByRole('navigation')).toBeTruthy();
  });

  it('of another is neither moved nor begun', async () => {
    const { words } = await closed(missing, 'other');
    expect(screen.getByRole('heading').textContent).toBe(words['closed.title-other']);
    expect(screen.queryByRole('button', { name: words['closed.choose'] })).toBeNull();
    expect(screen.queryByRole('button', { name: words['closed.begin'] })).toBeNull();
    expect(document.title).toBe('Palabra · Palabra');
    expect(await findBarriers()).toEqual([]);
  });

  it('that is not missing is never begun anew', async () => {
    const { words } = await closed({ code: 'file-damaged' });
    expect(screen.queryByRole('button', { name: words['closed.begin'] })).toBeNull();
  });
});

describe('a window', () => {
  it('of one’s own journal says nothing of it', async () => {
    await renderApp();
    expect(screen.queryByRole('complementary', { name: 'Qué diario es este' })).toBeNull();
    expect(document.title).toBe('Hoy · Palabra');
  });

  it('of another names it, in its title too', async () => {
    const { words } = await renderApp({ state: { place: 'other', folder: 'C:\\ana\\cobre' } });
    const banner = screen.getByRole('complementary', { name: words['place.label'] });
    expect(banner.textContent).toContain('Otro diario: cobre');
    expect(within(banner).getByText('C:\\ana\\cobre')).toBeTruthy();
    expect(document.title).toBe('Hoy · cobre · Palabra');
    expect(await findBarriers()).toEqual([]);
  });

  it('of the sample shows another trade, with no way back to whom is not in it', async () => {
    const state = { place: 'sample', sampleTrade: 'ski' } as const;
    const page = { name: 'client', id: 'ana' } as const;
    const { user, words } = await renderApp({ state, page, answers: { 'sample.open': null } });
    await user.click(screen.getByRole('button', { name: new RegExp(words['place.trade.ski']) }));
    await user.click(await screen.findByRole('menuitem', { name: words['place.trade.plumber'] }));
    await screen.findByText(words['today.empty']);
    expect(useNavigation.getState()).toMatchObject({ before: [], recent: [], canGoBack: false });
  });

  it('of the sample is left with one click', async () => {
    const { fake, user, words } = await renderApp({ state: { place: 'sample' } });
    expect(document.title).toBe('Hoy · Muestra · Palabra');
    await user.click(button(words['place.leave']));
    expect(fake.calls.at(-1)?.name).toBe('sample.leave');
  });
});

describe('the settings of the journal', () => {
  const settings = (state: Partial<AppState> = {}) =>
    renderApp({
      language: 'en',
      page: { name: 'settings' },
      journal: journalOf({ clients: [client('a', 'Ana')] }),
      state,
    });

  it('move it, and say where the old one stays', async () => {
    const { fake, user, words } = await settings();
    const state = await stateOf(fake, { folder: '/media/ana' });
    fake.answerNext('journal.choose-folder', { state, copiedFrom: '/home/ana/Palabra' });
    await user.click(button(words['journal.choose']));
    const said = await screen.findByText(/^Your journal is now in \/media\/ana\./);
    expect(said.textContent).toContain('still in /home/ana/Palabra');
  });

  it('say that two copies became one', async () => {
    const { fake, user, words } = await settings();
    const state = await stateOf(fake, { folder: '/media/ana' });
    const answer = { state, copiedFrom: '/home/ana/Palabra', isUnited: true } as const;
    fake.answerNext('journal.choose-folder', answer);
    await user.click(button(words['journal.choose']));
    expect(await screen.findByText(/the two are one now/)).toBeTruthy();
  });

  it('open the one that is in the chosen folder, and tell the way back', async () => {
    const { fake, user, words } = await settings();
    fake.answerNext('journal.choose-folder', {
      state: await stateOf(fake, { folder: '/media/ana' }),
    });
    await user.click(button(words['journal.choose']));
    const said = await screen.findByText(/^From now on your journal is the one in \/media\/ana\./);
    expect(said.textContent).toContain('still in /home/ana/Palabra');
  });

  it('say so when the chosen folder is the one that this window shows', async () => {
    const { fake, user, words } = await settings();
    fake.answerNext('journal.choose-folder', { state: await stateOf(fake, {}) });
    await user.click(button(words['journal.choose']));
    expect(
      await screen.findByText(/^Your journal is in \/home\/ana\/Palabra already/),
    ).toBeTruthy();
    fake.answerNext('journal.open-other', { isHere: true });
    await user.click(button(words['journal.open-other']));
    expect(await screen.findByText(words['journal.is-here'])).toBeTruthy();
  });

  it('stay as they are when the dialog is closed, and say why a folder is refused', async () => {
    const { fake, user, words } = await settings();
    fake.answerNext('journal.choose-folder', null);
    await user.click(button(words['journal.choose']));
    expect(screen.getByText('/home/ana/Palabra')).toBeTruthy();
    fake.failNext('journal.choose-folder', { code: 'folder-open' });
    await user.click(button(words['journal.choose']));
    expect(await screen.findByText(words['failure.folder-open'])).toBeTruthy();
  });

  it('of another journal do not move it; of the sample do not open it again', async () => {
    const other = await settings({ place: 'other' });
    expect(screen.queryByRole('button', { name: other.words['journal.choose'] })).toBeNull();
    expect(button(other.words['journal.sample'])).toBeTruthy();
    other.unmount();
    const { words } = await settings({ place: 'sample' });
    expect(screen.getByText(words['journal.sample-note'])).toBeTruthy();
    expect(screen.queryByRole('button', { name: words['journal.sample'] })).toBeNull();
  });
});

describe('settings of the device that were set aside', () => {
  it('are said above Today until they were read', async () => {
    const { user, words, unmount } = await renderApp({ state: { isDeviceReset: true } });
    expect(screen.getByText(words['device-reset.text'])).toBeTruthy();
    await user.click(button(words['device-reset.dismiss']));
    expect(screen.queryByText(words['device-reset.text'])).toBeNull();
    unmount();
    await renderApp({ state: { isDeviceReset: true }, isSameRun: true });
    expect(screen.queryByText(words['device-reset.text'])).toBeNull();
  });

  it('lead to a journal that was elsewhere', async () => {
    const { fake, user, words } = await renderApp({ state: { isDeviceReset: true } });
    fake.failNext('journal.choose-folder', { code: 'folder-busy' });
    await user.click(button(words['device-reset.choose']));
    expect(await screen.findByText(words['failure.folder-busy'])).toBeTruthy();
    fake.answerNext('journal.choose-folder', { state: await stateOf(fake, {}) });
    await user.click(button(words['device-reset.choose']));
    await waitFor(() => expect(screen.queryByText(words['device-reset.text'])).toBeNull());
  });
});
