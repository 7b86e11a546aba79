import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { client, journalOf, promise, stamps } from '../../support/make.ts';
import { renderApp } from '../../support/render-app.tsx';

const vicent = {
  ...stamps('vicent'),
  name: 'Vicent',
  phones: [],
  emails: [],
  address: { form: 'none' as const },
};

const open = () =>
  renderApp({
    page: { name: 'client', id: 'amparo' },
    journal: journalOf({
      clients: [client('amparo', 'Amparo F.', { people: [vicent] })],
      promises: [
        promise('mine', 'amparo', '2026-11-20', { about: 'la caldera' }),
        promise('theirs', 'amparo', '2026-11-20', { by: 'them', about: 'la factura' }),
      ],
    }),
  });

it('a name that ends in a full stop takes no second one', async () => {
  await open();
  expect(await screen.findByPlaceholderText('Qué pasó con Amparo F…')).toBeTruthy();
});

it.each([
  ['la caldera', 'A quién', 'a nadie en concreto'],
  ['la factura', 'De quién', 'de nadie en concreto'],
])('of “%s” one asks: %s', async (words, label, nobody) => {
  const { user } = await open();
  (await screen.findByRole('button', { name: words })).focus();
  await user.keyboard('{Enter}');
  const dialog = await screen.findByRole('dialog');
  const field = within(dialog).getByRole('button', { name: new RegExp(`${label}$`) });
  expect(field.textContent).toContain(nobody);
});
