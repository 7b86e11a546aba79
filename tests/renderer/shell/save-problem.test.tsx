import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { AppState } from '../../../shared/ipc/contract.ts';
import { renderApp } from '../../support/render-app.tsx';

const full = { state: 'problem', problem: 'disk-full' } as const;

it('a full disk is asked again by the keyboard alone, and what is typed stays', async () => {
  const { fake, user, words } = await renderApp({ state: { status: full } });
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain(words['failure.disk-full']);
  const field = await screen.findByRole('textbox', { name: words['capture.words'] });
  await user.type(field, 'Llamó por la nieve');
  const again = within(alert).getByRole('button', { name: words['closed.retry'] });
  again.focus();
  fake.failNext('journal.retry', { code: 'disk-full' });
  await user.keyboard('{Enter}');
  await screen.findByText(words['saving.still']);
  expect(document.activeElement).toBe(again);

  const answer = await fake.api.call('app.state', {});
  if (!answer.ok) throw new Error('no state');
  const state: AppState = { ...answer.value, status: { state: 'saved' } };
  fake.answerNext('journal.retry', state);
  await user.keyboard('{Enter}');
  await screen.findByText(words['saving.free']);
  expect(screen.queryByText(words['failure.disk-full'])).toBeNull();
  expect(document.activeElement?.id).toBe('main');
  expect((field as HTMLInputElement).value).toBe('Llamó por la nieve');
});

it('what a full disk did not take of a draft is kept as soon as it takes words again', async () => {
  const { fake, user, words } = await renderApp({});
  let isFull = true;
  let tries = 0;
  const { call } = fake.api;
  const refusing: typeof call = (name, input) => {
    if (name !== 'draft.save') return call(name, input);
    tries += 1;
    return isFull
      ? Promise.resolve({ ok: false, failure: { code: 'disk-full' } })
      : call(name, input);
  };
  const api = { ...fake.api, call: refusing };
  Object.defineProperty(window, 'palabra', { value: api, configurable: true });
  await user.type(await screen.findByRole('textbox', { name: words['capture.words'] }), 'x');
  await screen.findByText(words['draft.unkept']);
  // Once at the first key and once at the pause after it; then nobody tries any more.
  await waitFor(() => expect(tries).toBe(2));
  isFull = false;
  fake.push('status', { state: 'saved' });
  await waitFor(() => expect(tries).toBe(3));
  await waitFor(() => expect(screen.queryByText(words['draft.unkept'])).toBeNull());
});

it('a folder that is gone is said with what became of the words', async () => {
  const status = { state: 'problem', problem: 'folder-gone' } as const;
  const { words } = await renderApp({ language: 'en', state: { status } });
  const { textContent } = await screen.findByRole('alert');
  expect(textContent).toContain(words['failure.folder-gone']);
  expect(textContent).toContain(words['saving.kept']);
});
