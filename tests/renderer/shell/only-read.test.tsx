import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useDrafts } from '../../../renderer/capture/draft.ts';
import type { BackupRow, RestorePreview } from '../../../shared/ipc/backups.ts';
import type { AppState } from '../../../shared/ipc/contract.ts';
import type { OnlyRead } from '../../../shared/ipc/recovery.ts';
import { client, journalOf } from '../../support/make.ts';
import { renderApp } from '../../support/render-app.tsx';

const busy: AppState['status'] = {
  state: 'problem',
  problem: 'folder-busy',
  savedAt: '2026-11-25T16:32:00.000Z',
};
const open = (why: OnlyRead['why'], options: Parameters<typeof renderApp>[0] = {}) =>
  renderApp({
    journal: journalOf({ clients: [client('ana', 'Ana')] }),
    ...options,
    state: { journal: { state: 'open', onlyRead: { why } }, status: busy },
  });
const isOff = (name: RegExp | string) =>
  screen.findAllByRole<HTMLButtonElement>('button', { name }).then((all) => all[0]?.disabled);

describe('a journal that is only read', () => {
  it('notes nothing, says so at the keys, and of a draft where it is', async () => {
    const { user, words, fake } = await open('damaged');
    await user.type(await screen.findByLabelText(words['capture.words']), 'Vino');
    const form = screen.getByRole('form', { name: words['capture.label'] });
    await user.type(within(form).getByLabelText(words['capture.client']), 'Ana{Tab}');
    expect(await isOff(new RegExp(`^${words['capture.save']}`))).toBe(true);
    fake.failNext('journal.change', { code: 'only-looking' });
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText(words['failure.only-looking'])).toBeTruthy();
    act(() => useDrafts.setState({ isUnkept: true }));
    expect(screen.getByText(words['draft.unkept-reading'])).toBeTruthy();
    expect(screen.queryByText(words['draft.unkept'])).toBeNull();
  });

  it('gives no word on a client’s page', async () => {
    const { words } = await open('older', { page: { name: 'client', id: 'ana' } });
    for (const key of ['client.give-word', 'client.note', 'client.note-outcome'] as const) {
      expect(await isOff(new RegExp(`^${words[key]}`))).toBe(true);
    }
  });

  it('neither takes a journal in nor makes a backup', async () => {
    const { words } = await open('protected', { page: { name: 'settings' } });
    await waitFor(async () => {
      expect(await isOff(words['import.action'])).toBe(true);
      expect(await isOff(new RegExp(`^${words['backup.make']}`))).toBe(true);
    });
  });

  it('restores no backup, and says that one may be opened beside it', async () => {
    const at = '2026-11-25T09:30:00.000Z';
    const counts = { clients: 3, entries: 12, promises: 0, outcomes: 0, templates: 0, erased: 0 };
    const backup: BackupRow = {
      id: 'own/b.json',
      file: '/home/ana/Palabra/backups/b.json',
      place: 'own',
      kind: 'backup',
      at,
      bytes: 98_000,
      counts,
      check: 'whole',
    };
    const none = { goes: 0, changes: 0, returns: 1, same: 0 };
    const kinds = { clients: none, entries: none, promises: none, outcomes: none };
    const preview: RestorePreview = {
      token: 'token',
      backup,
      counts,
      erasedSince: 0,
      isUntouched: true,
      outlook: {
        counts: { ...kinds, templates: none, settings: none },
        changes: [],
        total: 4,
        isStranger: false,
      },
    };
    const { user, words } = await open('damaged', {
      page: { name: 'settings' },
      answers: { 'backup.list': [backup], 'backup.preview': preview },
    });
    await user.click(await screen.findByRole('button', { name: words['backup.open'] }));
    const list = await screen.findByRole('list', { name: words['restore.list'] });
    const [row] = within(list).getAllByRole('listitem');
    within(row as HTMLElement)
      .getAllByRole('button')[0]
      ?.focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByText(words['only-read.restore'])).toBeTruthy();
    expect(await isOff(words['restore.action'])).toBe(true);
    expect(await isOff(words['restore.beside'])).toBe(false);
  });

  it('that another writes says as of when it is seen', async () => {
    await open('busy');
    expect(await screen.findByText(/Lo que ves llega hasta el .*:32;/)).toBeTruthy();
  });
});

it('a missing journal that is looked for where it was says that it is not there either', async () => {
  const journal: AppState['journal'] = { state: 'closed', failure: { code: 'journal-missing' } };
  const { fake, user, words } = await renderApp({ state: { journal } });
  const answer = await fake.api.call('app.state', {});
  if (!answer.ok) throw new Error('no state');
  fake.answerNext('journal.choose-folder', { state: answer.value });
  await user.click(await screen.findByRole('button', { name: words['closed.choose'] }));
  expect(await screen.findByText(words['closed.choose-same'])).toBeTruthy();
});

it('of a damaged journal the button that Enter presses is the one that stands out', async () => {
  const at = '2026-11-25T10:10:05.000Z';
  const counts = { clients: 3, entries: 12, promises: 1, outcomes: 0, templates: 0, erased: 0 };
  const saved = { counts, until: at };
  const damage = { causes: ['unreadable'] as const, lost: 1, after: at, saved };
  const failure = { code: 'file-damaged' } as const;
  const { words } = await renderApp({ state: { journal: { state: 'closed', failure, damage } } });
  const look = await screen.findByRole('button', { name: words['recovery.look'] });
  expect(document.activeElement).toBe(look);
  const others = screen.getAllByRole('button').filter((one) => one !== look);
  expect(others.some((one) => one.className === look.className)).toBe(false);
});
