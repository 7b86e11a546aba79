import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useToasts } from '../../../renderer/state/toasts.ts';
import { client, journalOf } from '../../support/make.ts';
import { renderApp } from '../../support/render-app.tsx';

it('why nothing can be saved is said once, above the page, and not in a notice too', async () => {
  const status = { state: 'problem', problem: 'folder-gone' } as const;
  const { words } = await renderApp({ state: { status } });
  act(() => useToasts.getState().show({ text: words['failure.folder-gone'] }));
  act(() => useToasts.getState().show({ text: 'Copiado' }));
  expect(await screen.findByText('Copiado')).toBeTruthy();
  expect(screen.getAllByText(words['failure.folder-gone'])).toHaveLength(1);
});

describe('what was said of a trouble goes once it is none', () => {
  const press = '{Control>}{Enter}{/Control}';
  const open = () =>
    renderApp({
      page: { name: 'client', id: 'ana' },
      journal: journalOf({ clients: [client('ana', 'Ana')] }),
    });

  it('with the change that is saved', async () => {
    const { user, words, fake } = await open();
    await user.type(await screen.findByLabelText(words['capture.words']), 'Vino');
    fake.failNext('journal.change', { code: 'disk-full' });
    await user.keyboard(press);
    await screen.findByText(words['failure.disk-full']);
    act(() =>
      useToasts.getState().show({ text: 'Se pierde', about: ['leaving'], isTrouble: true }),
    );
    await user.keyboard(press);
    await screen.findByText(words['change.entry-noted']);
    expect(screen.queryByText(words['failure.disk-full'])).toBeNull();
    expect(screen.queryByText('Se pierde')).toBeNull();
  });

  it('with the call that does what it could not do', async () => {
    const { words, fake } = await open();
    fake.failNext('backup.make', { code: 'unexpected' });
    act(() => fake.push('command', { command: 'back-up' }));
    await screen.findByText(words['failure.unexpected']);
    act(() => useToasts.getState().show({ text: 'Copiado' }));
    act(() => fake.push('command', { command: 'back-up' }));
    await screen.findByText(words['backup.new']);
    expect(screen.queryByText(words['failure.unexpected'])).toBeNull();
    expect(screen.getByText('Copiado')).toBeTruthy();
  });

  it('with the disk that takes words again, by itself', async () => {
    const { words, fake } = await open();
    act(() => fake.push('status', { state: 'problem', problem: 'disk-full' }));
    const still = { text: words['saving.still'], about: ['saving'], isTrouble: true } as const;
    act(() => useToasts.getState().show(still));
    await screen.findByText(words['saving.still']);
    act(() => fake.push('status', { state: 'saving' }));
    expect(screen.getByText(words['saving.still'])).toBeTruthy();
    act(() => fake.push('status', { state: 'saved' }));
    await waitFor(() => expect(screen.queryByText(words['saving.still'])).toBeNull());
  });

  it('and good news goes with the next trouble of the same', async () => {
    const { words } = await open();
    const { show } = useToasts.getState();
    act(() => show({ text: words['saving.free'], about: ['saving'] }));
    expect(await screen.findByText(words['saving.free'])).toBeTruthy();
    act(() => show({ text: words['saving.still'], about: ['saving'], isTrouble: true }));
    expect(screen.queryByText(words['saving.free'])).toBeNull();
    expect(screen.getByText(words['saving.still'])).toBeTruthy();
  });
});
