import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { messages } from '../../../shared/text/index.ts';
import { findBarriers } from '../../support/axe.ts';
import { client, journalOf } from '../../support/make.ts';
import { importPreviewOf, mergeOf } from '../../support/merge-preview.ts';
import { renderApp } from '../../support/render-app.tsx';

const counts = { clients: 1, entries: 2, promises: 0, outcomes: 0, templates: 0, erased: 0 };
const preview = importPreviewOf(mergeOf({ relation: 'stranger' }), {
  counts,
  current: { ...counts, clients: 9 },
  isUntouched: false,
  erasedHere: 1,
});
const settings = { page: { name: 'settings' } } as const;

describe('Settings', () => {
  it('speaks another language at once', async () => {
    const { user, words } = await renderApp(settings);
    await user.click(await screen.findByRole('radio', { name: 'English' }));
    expect(
      await screen.findByRole('heading', { name: messages.en['settings.title'] }),
    ).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
    expect(screen.queryByRole('heading', { name: words['settings.title'] })).toBeNull();
  });

  it('turns dark when asked', async () => {
    const { user, words } = await renderApp(settings);
    await user.click(await screen.findByRole('radio', { name: words['settings.appearance-dark'] }));
    await waitFor(() => expect(document.documentElement.dataset.appearance).toBe('dark'));
  });

  it('shows what an export wrote, with its checksum', async () => {
    const journal = journalOf({ clients: [client('a', 'Ana')] });
    const { user, words } = await renderApp({ ...settings, journal });
    await user.click(await screen.findByRole('button', { name: words['export.action'] }));
    const report = await screen.findByRole('status', { name: words['export.done'] });
    expect(report.textContent).toContain('un cliente');
    expect(report.textContent).toContain('ab'.repeat(32));
  });

  it('shows what an import would replace, and replaces only when told to', async () => {
    const report = { counts, safetyCopy: 'antes.json' };
    const answers = { 'import.choose': preview, 'import.replace': report };
    const { user, words, fake } = await renderApp({ ...settings, answers });
    await user.click(await screen.findByRole('button', { name: words['import.action'] }));
    const dialog = await screen.findByRole('alertdialog', { name: words['import.preview'] });
    expect(within(dialog).getByRole('row', { name: 'Clientes 1 9' })).toBeTruthy();
    expect(within(dialog).getByText(words['import.changed-outside'])).toBeTruthy();
    expect(within(dialog).getByText(words['merge.relation-stranger'])).toBeTruthy();
    expect(await findBarriers(dialog)).toEqual([]);
    expect(fake.calls.some(({ name }) => name === 'import.replace')).toBe(false);
    await user.click(within(dialog).getByRole('button', { name: words['import.replace'] }));
    expect(await screen.findByText(new RegExp(words['import.safety-copy']))).toBeTruthy();
    expect(fake.calls.at(-1)).toBeDefined();
    expect(fake.calls.find(({ name }) => name === 'import.replace')?.input).toEqual({
      token: 'token',
    });
  });

  it('names every record that is refused, with its reason', async () => {
    const { user, words, fake } = await renderApp(settings);
    fake.failNext('import.choose', {
      code: 'file-refused',
      total: 3,
      problems: [
        {
          reason: 'impossible-day',
          collection: 'entries',
          id: 'e1',
          field: 'day',
          name: 'Llamé a Ana',
        },
        { reason: 'dangling', collection: 'promises', id: 'p1', field: 'client' },
      ],
    });
    await user.click(await screen.findByRole('button', { name: words['import.action'] }));
    const list = await screen.findByRole('list', { name: words['import.refused-list'] });
    expect(within(list).getAllByRole('listitem').length).toBe(2);
    expect(list.textContent).toContain('Llamé a Ana');
    expect(list.textContent).toContain(words['file-problem.impossible-day']);
    expect(list.textContent).toContain(words['file-problem.dangling']);
    expect(await findBarriers(screen.getByRole('dialog'))).toEqual([]);
  });

  it('says in a sentence why a file cannot come in', async () => {
    const { user, words, fake } = await renderApp(settings);
    fake.failNext('import.choose', { code: 'file-foreign' });
    await user.click(await screen.findByRole('button', { name: words['import.action'] }));
    expect(await screen.findByText(words['failure.file-foreign'])).toBeTruthy();
  });

  it.each(['es', 'en'] as const)('stands before axe in %s', async (language) => {
    await renderApp({ ...settings, language });
    await screen.findByRole('heading', { name: messages[language]['settings.title'] });
    expect(await findBarriers()).toEqual([]);
  });
});

describe('the trash', () => {
  const trashed = () =>
    journalOf({ clients: [client('a', 'Ana', { trashedAt: '2026-11-24T10:00:00.000Z' })] });

  it('gives back what is in it', async () => {
    const { user, fake } = await renderApp({ page: { name: 'trash' }, journal: trashed() });
    await user.click(await screen.findByRole('button', { name: 'Recuperar Ana' }));
    await waitFor(() => expect(fake.journal.clients.get('a')?.trashedAt).toBeUndefined());
    expect(await screen.findByText('La papelera está vacía.')).toBeTruthy();
  });

  it('erases for good only after it is confirmed', async () => {
    const { user, fake, words } = await renderApp({ page: { name: 'trash' }, journal: trashed() });
    await user.click(await screen.findByRole('button', { name: words['trash.empty'] }));
    const dialog = await screen.findByRole('alertdialog');
    expect(await findBarriers(dialog)).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: words['action.cancel'] }));
    expect(fake.journal.clients.has('a')).toBe(true);
    await user.click(screen.getByRole('button', { name: words['trash.empty'] }));
    await user.click(await screen.findByRole('button', { name: words['trash.confirm-action'] }));
    await waitFor(() => expect(fake.journal.clients.has('a')).toBe(false));
  });
});
