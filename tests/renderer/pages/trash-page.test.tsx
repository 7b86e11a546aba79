import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { holdCalls } from '../../support/hold-calls.ts';
import { client, journalOf } from '../../support/make.ts';
import { renderApp } from '../../support/render-app.tsx';

const trashed = (id: string, name: string) =>
  client(id, name, { trashedAt: '2026-11-20T10:00:00.000Z' });

async function open() {
  const journal = journalOf({ clients: [trashed('ana', 'Ana'), trashed('rosa', 'Rosa')] });
  const app = await renderApp({ journal, page: { name: 'trash' } });
  const restore = (name: string) => screen.findByRole('button', { name: `Recuperar ${name}` });
  return { ...app, restore };
}

it('gives the focus to the next row, and to the page after the last', async () => {
  const { user, restore, fake } = await open();
  (await restore('Ana')).focus();
  await user.keyboard('{Enter}');
  const rosa = await restore('Rosa');
  await waitFor(() => expect(document.activeElement).toBe(rosa));
  await user.keyboard('{Enter}');
  await waitFor(() => expect(document.activeElement).toBe(document.getElementById('main')));
  expect(fake.journal.clients.get('rosa')).not.toHaveProperty('trashedAt');
});

it('is emptied once, however often it is asked', async () => {
  const { user, words, fake } = await open();
  await user.click(await screen.findByRole('button', { name: words['trash.empty'] }));
  const erase = await screen.findByRole('button', { name: words['trash.confirm-action'] });
  const letGo = holdCalls(fake, 'trash.empty');
  await user.click(erase);
  await user.click(erase);
  letGo();
  expect(await screen.findByText('Borradas para siempre: 2 cosas')).toBeTruthy();
  expect(fake.calls.filter(({ name }) => name === 'trash.empty').length).toBe(1);
});
