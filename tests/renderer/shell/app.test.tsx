import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { findBarriers } from '../../support/axe.ts';
import { client, journalOf } from '../../support/make.ts';
import { renderApp } from '../../support/render-app.tsx';

describe('the window', () => {
  it('never shows as empty a journal that could not be opened', async () => {
    const { words, user, fake } = await renderApp({
      state: { journal: { state: 'closed', failure: { code: 'folder-busy' } } },
    });
    expect(screen.getByText(words['closed.folder-busy'])).toBeTruthy();
    expect(screen.getByText(words['closed.untouched'])).toBeTruthy();
    expect(screen.queryByText(words['today.empty'])).toBeNull();
    expect(await findBarriers()).toEqual([]);
    await user.click(screen.getByRole('button', { name: words['closed.quit'] }));
    expect(fake.calls.at(-1)?.name).toBe('app.quit');
  });

  it('goes to the search with Ctrl+K, and with / where nothing is typed', async () => {
    const { user, words } = await renderApp();
    await user.keyboard('{Control>}k{/Control}');
    expect(
      screen.getByRole('button', { name: words['nav.clients'], current: 'page' }),
    ).toBeTruthy();
  });

  it('says at the foot when something could not be saved', async () => {
    const { words, fake } = await renderApp();
    fake.push('status', { state: 'problem', problem: 'disk-full' });
    expect(await screen.findByText(words['saved.problem'])).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toContain(words['failure.disk-full']);
    fake.push('status', { state: 'saved', savedAt: '2026-11-25T12:00:00.000Z' });
    await waitFor(() => expect(screen.queryByText(words['failure.disk-full'])).toBeNull());
  });

  it('has a place for the trash, and counts what is in it', async () => {
    const { words, fake } = await renderApp({
      journal: journalOf({ clients: [client('a', 'Ana')] }),
    });
    expect(screen.getByRole('button', { name: words['nav.trash'] })).toBeTruthy();
    await fake.api.call('record.trash', { kind: 'client', id: 'a' });
    const counted = new RegExp(`^${words['nav.trash']}\\W*1`);
    expect(await screen.findByRole('button', { name: counted })).toBeTruthy();
  });

  it('obeys the menu', async () => {
    const { words, fake } = await renderApp();
    fake.push('command', { command: 'settings' });
    expect(await screen.findByRole('heading', { name: words['settings.title'] })).toBeTruthy();
    expect(document.title).toBe('Ajustes · Palabra');
    fake.push('command', { command: 'undo' });
    expect(await screen.findByText(words['failure.nothing-to-undo'])).toBeTruthy();
  });
});
