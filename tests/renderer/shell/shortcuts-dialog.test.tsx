import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { findBarriers } from '../../support/axe.ts';
import { client, journalOf, promise } from '../../support/make.ts';
import { renderApp } from '../../support/render-app.tsx';

describe.each(['es', 'en'] as const)('the sheet of shortcuts in %s', (language) => {
  it('opens with F1 while one writes, stands before axe, and gives the focus back', async () => {
    const { user, words } = await renderApp({ language });
    const field = await screen.findByRole('textbox', { name: words['capture.words'] });
    await user.click(field);
    await user.keyboard('{F1}');
    const sheet = await screen.findByRole('dialog', { name: words['shortcuts.title'] });
    expect(await findBarriers(sheet)).toEqual([]);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(field));
  });
});

describe('the sheet of shortcuts', () => {
  it('opens with ? where nothing is typed, and is typed in a field', async () => {
    const { user, words } = await renderApp();
    await user.keyboard('?');
    await user.click(await screen.findByRole('button', { name: words['action.close'] }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const field = await screen.findByRole('textbox', { name: words['capture.words'] });
    await user.click(field);
    await user.keyboard('?');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect((field as HTMLTextAreaElement).value).toBe('?');
  });

  it('has a door beside every page and in Settings, for who knows no key yet', async () => {
    const { user, words } = await renderApp({ page: { name: 'settings' } });
    const doors = [words['nav.shortcuts'], words['settings.shortcuts']];
    for (const door of doors) {
      await user.click(await screen.findByRole('button', { name: door }));
      await screen.findByRole('dialog', { name: words['shortcuts.title'] });
      await user.keyboard('{Escape}');
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    }
  });

  it('writes the keys as the system does', async () => {
    const { user, words } = await renderApp({ state: { platform: 'mac' } });
    await user.keyboard('{F1}');
    const sheet = await screen.findByRole('dialog', { name: words['shortcuts.title'] });
    expect(within(sheet).getByText('⇧⌘N')).toBeTruthy();
    expect(within(sheet).queryByText(/Ctrl/)).toBeNull();
  });

  it('has every letter that a promise’s row offers', async () => {
    const given = promise('p', 'a', '2026-11-20', {
      about: 'el presupuesto',
      due: { day: '2026-11-25', precision: 'day' },
    });
    const journal = journalOf({ clients: [client('a', 'Ana')], promises: [given] });
    const { user, words } = await renderApp({ journal });
    const row = (await screen.findByText('el presupuesto')).closest('li') as HTMLElement;
    const letters = [...row.querySelectorAll('kbd')].map((kbd) => kbd.textContent);
    expect(letters.length).toBeGreaterThan(4);
    await user.keyboard('{F1}');
    const sheet = await screen.findByRole('dialog', { name: words['shortcuts.title'] });
    const known = [...sheet.querySelectorAll('kbd')].map((kbd) => kbd.textContent);
    expect(known).toEqual(expect.arrayContaining(letters));
  });
});
