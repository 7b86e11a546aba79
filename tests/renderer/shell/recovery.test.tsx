import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { BackupRow } from '../../../shared/ipc/backups.ts';
import type { AppState } from '../../../shared/ipc/contract.ts';
import { findBarriers } from '../../support/axe.ts';
import { renderApp } from '../../support/render-app.tsx';

type Closed = Extract<AppState['journal'], { readonly state: 'closed' }>;

const counts = { clients: 3, entries: 12, promises: 1, outcomes: 0, templates: 0, erased: 0 };
const copy: BackupRow = {
  id: 'own/b.json',
  file: '/home/ana/Palabra/backups/b.json',
  place: 'own',
  kind: 'backup',
  at: '2026-11-24T17:10:00.000Z',
  bytes: 98_000,
  counts,
  check: 'whole',
};
const lost: Closed = {
  state: 'closed',
  failure: { code: 'file-damaged' },
  damage: { causes: ['unreadable'], lost: 0 },
};

const draw = (journal: Closed, rows: readonly BackupRow[], place: AppState['place'] = 'own') =>
  renderApp({
    language: 'en',
    state: { place, journal },
    answers: { 'backup.list': rows },
  });
const button = (name: string) => screen.findByRole('button', { name });
const newest = /Tuesday, 24 November, at \d+:10/;

describe('a journal of which nothing can be read', () => {
  it('says of when its newest copy is, and goes on from it or anew', async () => {
    const damaged: BackupRow = { ...copy, id: 'own/c.json', at: '2026-11-25T08:00:00.000Z' };
    const { words } = await draw(lost, [{ ...damaged, check: 'damaged' }, copy]);
    const restore = await button(words['recovery.backup']);
    expect(await screen.findByText(newest)).toBeTruthy();
    expect(document.activeElement).toBe(restore);
    expect(screen.queryByText(words['recovery.no-copies'])).toBeNull();
    expect(await findBarriers()).toEqual([]);
  });

  it('says so when the other journal that is chosen is the one that cannot be read', async () => {
    const { fake, user, words } = await draw(lost, [copy]);
    fake.answerNext('journal.open-other', { isHere: true });
    await user.click(await button(words['closed.open-other']));
    expect(await screen.findByText(words['journal.is-here'])).toBeTruthy();
  });

  it('does not promise to compare with what is not open, and tells two of one minute apart', async () => {
    const earlier = { ...copy, id: 'own/a.json', at: '2026-11-24T17:10:07.000Z' };
    const other = { ...copy, id: 'found/o.json', at: '2026-11-20T17:10:00.000Z', isOther: true };
    const { user, words } = await draw(lost, [copy, earlier, other as BackupRow]);
    await user.click(await button(words['recovery.backup']));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(words['restore.note-closed'])).toBeTruthy();
    expect(within(dialog).queryByText(words['restore.note'])).toBeNull();
    expect(within(dialog).getByText(/, \d+:10:07/)).toBeTruthy();
    expect(within(dialog).getByText(/, \d+:10:00/)).toBeTruthy();
    expect(within(dialog).getByText(words['restore.of-other'])).toBeTruthy();
    expect(await findBarriers()).toEqual([]);
  });

  it('has a way out where there is no copy either', async () => {
    const { fake, user, words } = await draw(lost, []);
    expect(await screen.findByText(words['recovery.no-copies'])).toBeTruthy();
    expect(screen.queryByRole('button', { name: words['recovery.backup'] })).toBeNull();
    const answer = await fake.api.call('app.state', {});
    if (!answer.ok) throw new Error('no state');
    fake.answerNext('journal.begin-here', { ...answer.value, journal: { state: 'open' } });
    await user.click(await button(words['recovery.begin']));
    expect(await screen.findByRole('navigation')).toBeTruthy();
  });

  it('is left to whose it is', async () => {
    const { words } = await draw(lost, [], 'other');
    expect(await screen.findByText(words['recovery.no-copies'])).toBeTruthy();
    expect(screen.queryByRole('button', { name: words['recovery.begin'] })).toBeNull();
    expect(await button(words['place.own'])).toBeTruthy();
  });

  it('is looked at again with its copies, and the button that was pressed keeps the focus', async () => {
    const { fake, user, words } = await draw(lost, []);
    const again = await button(words['closed.retry']);
    const answer = await fake.api.call('app.state', {});
    if (!answer.ok) throw new Error('no state');
    fake.answerNext('journal.retry', answer.value);
    fake.answerNext('backup.list', [copy]);
    again.focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByText(words['closed.still'])).toBeTruthy();
    expect(await button(words['recovery.backup'])).toBeTruthy();
  });
});

it('a repair that finds no room says so, and nothing of words that were not saved', async () => {
  const saved = { counts, until: copy.at };
  const { fake, user, words } = await draw(
    { ...lost, damage: { causes: ['missing'], lost: 0, saved } },
    [],
  );
  fake.failNext('recovery.repair', { code: 'disk-full' });
  await user.click(await button(words['recovery.repair']));
  expect(await screen.findByText(words['closed.disk-full'])).toBeTruthy();
});

describe('a journal that could not be opened', () => {
  const closed = (code: 'folder-gone' | 'journal-missing' | 'folder-busy'): Closed => ({
    state: 'closed',
    failure: { code },
  });

  it.each(['folder-gone', 'journal-missing'] as const)(
    'for %s goes on from a backup',
    async (code) => {
      const { user, words } = await draw(closed(code), [copy]);
      expect(await screen.findByText(newest)).toBeTruthy();
      expect(await findBarriers()).toEqual([]);
      await user.click(await button(words['recovery.backup']));
      const dialog = await screen.findByRole('dialog', { name: words['restore.title'] });
      expect(await within(dialog).findByText(/Tuesday, 24 November, \d+:10/)).toBeTruthy();
      expect(await findBarriers(dialog)).toEqual([]);
    },
  );

  it('has none offered where somebody else writes it, or there is none', async () => {
    const busy = await draw(closed('folder-busy'), [copy]);
    await button(busy.words['closed.retry']);
    expect(screen.queryByRole('button', { name: busy.words['recovery.backup'] })).toBeNull();
    busy.unmount();
    const none = await draw(closed('folder-gone'), []);
    await button(none.words['closed.retry']);
    expect(screen.queryByRole('button', { name: none.words['recovery.backup'] })).toBeNull();
  });
});

describe('a journal of which no file is whole', () => {
  it.each([
    [0, /Everything can be read/],
    [1, /All but one thing can be read/],
    [12, /All but 12 things can be read/],
  ])('says with %i lost what can be read, and that no word is sure', async (lostRecords, what) => {
    const at = '2026-11-24T17:10:00.000Z';
    const saved = { counts, until: at };
    const damage = { causes: ['unreadable'] as const, lost: 0, lostRecords, after: at, saved };
    const { words } = await draw({ ...lost, damage }, []);
    expect(await button(words['recovery.repair'])).toBeTruthy();
    const said = await screen.findByText(what);
    expect(said.textContent).toMatch(/24 November, at \d+:10.*whether every word is still/);
  });
});
