import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { findBarriers } from '../../support/axe.ts';
import { holdCalls } from '../../support/hold-calls.ts';
import { client, journalOf } from '../../support/make.ts';
import { renderApp } from '../../support/render-app.tsx';

const today = '2026-11-25';
const press = '{Control>}{Enter}{/Control}';

async function open(options: Parameters<typeof renderApp>[0] = {}) {
  const app = await renderApp({ today, ...options });
  const form = screen.getByRole('form', { name: app.words['capture.label'] });
  await app.user.click(screen.getByLabelText(app.words['capture.words']));
  await within(form).findByLabelText(app.words['capture.client']);
  return { ...app, form };
}

describe('the capture', () => {
  it('is one line until it is used', async () => {
    const { words } = await renderApp({ today });
    expect(screen.queryByLabelText(words['capture.client'])).toBeNull();
  });

  it('writes a new client, what happened and both promises as one change', async () => {
    const { user, words, form, fake } = await open();
    await user.keyboard('Llamé a Ana, encantada.');
    await user.type(within(form).getByLabelText(words['capture.client']), 'Ana Beltrán');
    expect(within(form).getByText(words['capture.client-is-new'])).toBeTruthy();

    await user.click(within(form).getByRole('button', { name: words['capture.promise-mine'] }));
    await user.type(
      within(form).getByLabelText(words['capture.promise-words-mine']),
      'el presupuesto',
    );
    await user.click(within(form).getByRole('button', { name: words['day.in-two-weeks'] }));
    expect(within(form).getByText('vence el miércoles 9 de diciembre')).toBeTruthy();
    await user.click(within(form).getByRole('button', { name: words['capture.promise-theirs'] }));
    await user.type(
      within(form).getByLabelText(words['capture.promise-words-theirs']),
      'los planos',
    );
    await user.keyboard(press);

    expect(await screen.findByText('Anotado. Cliente nuevo: Ana Beltrán')).toBeTruthy();
    expect(fake.changes.length).toBe(1);
    const [ana] = [...fake.journal.clients.values()];
    const [noted] = [...fake.journal.entries.values()];
    const [mine, theirs] = [...fake.journal.promises.values()];
    expect(ana?.name).toBe('Ana Beltrán');
    // A note with a promise counts as contact unless one says otherwise.
    expect(noted).toMatchObject({ words: 'Llamé a Ana, encantada.', contact: true, day: today });
    expect(mine).toMatchObject({
      by: 'me',
      words: 'el presupuesto',
      entry: noted?.id,
      due: { day: '2026-12-09', precision: 'day' },
      steps: [{ kind: 'made', day: today, entry: noted?.id }],
    });
    expect(theirs).toMatchObject({ by: 'them', words: 'los planos', client: ana?.id });
    expect(theirs?.due).toBeUndefined();
  });

  it('knows a client by its name, accents ignored', async () => {
    const journal = journalOf({ clients: [client('inigo', 'Íñigo Peña')] });
    const { user, words, form, fake } = await open({ journal });
    await user.keyboard('Le vi.');
    await user.type(within(form).getByLabelText(words['capture.client']), 'inigo pena');
    expect(within(form).queryByText(words['capture.client-is-new'])).toBeNull();
    await user.keyboard(press);
    await waitFor(() => expect(fake.journal.entries.size).toBe(1));
    expect(fake.journal.clients.size).toBe(1);
    expect([...fake.journal.entries.values()][0]?.client).toBe('inigo');
  });

  it.each(['{Enter}', '{Tab}', press])(
    'takes the one whose name it is the beginning of, with %s',
    async (key) => {
      const paco = client('paco', 'Paco Núñez', { aka: ['El Nuñas'] });
      const journal = journalOf({ clients: [paco, client('rosa', 'Rosa')] });
      const { user, words, form, fake } = await open({ journal });
      await user.keyboard('Le vi.');
      const field = within(form).getByLabelText<HTMLInputElement>(words['capture.client']);
      await user.type(field, `Paco nu${key}`);
      if (key !== press) {
        expect(field.value).toBe('Paco Núñez');
        await user.keyboard(press);
      }
      await waitFor(() => expect(fake.journal.entries.size).toBe(1));
      expect([...fake.journal.clients.keys()]).toEqual(['paco', 'rosa']);
      expect([...fake.journal.entries.values()][0]?.client).toBe('paco');
    },
  );

  it('begins somebody like one that is known only when that is chosen', async () => {
    const journal = journalOf({ clients: [client('a', 'Ana Gil'), client('b', 'Ana Roca')] });
    const { user, words, form, fake } = await open({ journal });
    await user.keyboard('La vi.');
    await user.type(within(form).getByLabelText(words['capture.client']), `Ana${press}`);
    expect(within(form).getByText('¿Quién es? Elige de la lista o añade a «Ana».')).toBeTruthy();
    expect(fake.journal.entries.size).toBe(0);
    await user.keyboard('{ArrowUp}');
    const options = screen.getAllByRole('option').map((option) => option.textContent);
    expect(options).toEqual(['Ana Gil', 'Ana Roca', 'Añadir a «Ana»']);
    await user.click(screen.getByRole('option', { name: 'Añadir a «Ana»' }));
    await user.keyboard(press);
    expect(await screen.findByText('Anotado. Cliente nuevo: Ana')).toBeTruthy();
    expect(fake.journal.clients.size).toBe(3);
  });

  it('keeps a due day that does not exist as written, and saves nothing until it does', async () => {
    const journal = journalOf({ clients: [client('a', 'Rosa')] });
    const { user, words, form, fake } = await open({ journal });
    await user.type(within(form).getByLabelText(words['capture.client']), 'Rosa{Tab}');
    await user.click(within(form).getByRole('button', { name: words['capture.promise-mine'] }));
    await user.keyboard('el presupuesto');
    const due = within(form).getByRole('group', { name: words['capture.promise-mine'] });
    const parts = () => within(due).getAllByRole('spinbutton');
    await user.click(parts()[0] as Element);
    await user.keyboard(`31022027${press}`);
    for (const _ of [1, 2]) await user.click(within(form).getByRole('button', { name: /^Anotar/ }));
    expect(parts().map((part) => part.textContent)).toEqual(['31', '02', '2027']);
    expect(within(due).getByText(words['day.impossible'])).toBeTruthy();
    expect(within(due).queryByText(words['due.none'])).toBeNull();
    expect(fake.changes).toEqual([]);
    await user.click(parts()[0] as Element);
    await user.keyboard(`28${press}`);
    await waitFor(() => expect(fake.journal.promises.size).toBe(1));
    expect([...fake.journal.promises.values()][0]?.due?.day).toBe('2027-02-28');
  });

  it('offers the clients that match while one types', async () => {
    const journal = journalOf({ clients: [client('a', 'Íñigo Peña'), client('b', 'Rosa')] });
    const { user, words, form, fake } = await open({ journal });
    await user.keyboard('Le vi.');
    await user.type(within(form).getByLabelText(words['capture.client']), 'peñ');
    await user.click(await screen.findByRole('option', { name: 'Íñigo Peña' }));
    await user.keyboard(press);
    await waitFor(() => expect(fake.journal.entries.size).toBe(1));
    expect([...fake.journal.entries.values()][0]?.client).toBe('a');
  });

  it('keeps what was typed when saving fails, and says what to do', async () => {
    const { user, words, form, fake } = await open();
    await user.keyboard('Algo importante.');
    await user.type(within(form).getByLabelText(words['capture.client']), 'Ana');
    fake.failNext('journal.change', { code: 'disk-full' });
    await user.keyboard(press);
    expect(await screen.findByText(words['failure.disk-full'])).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>(words['capture.words']).value).toBe(
      'Algo importante.',
    );
    expect(fake.journal.entries.size).toBe(0);
    await user.keyboard(press);
    await waitFor(() => expect(fake.journal.entries.size).toBe(1));
  });

  it('saves once, and loses nothing that is typed while it does', async () => {
    const { user, words, form, fake } = await open();
    await user.keyboard('Llamé.');
    await user.type(within(form).getByLabelText(words['capture.client']), 'Ana');
    const box = screen.getByLabelText<HTMLTextAreaElement>(words['capture.words']);
    const letGo = holdCalls(fake, 'journal.change');
    await user.type(box, `${press}${press} Y vuelve el lunes`);
    letGo();
    await waitFor(() => expect(box.value).toBe('Y vuelve el lunes'));
    expect(document.activeElement).toBe(box);
    expect(fake.changes.length).toBe(1);
    expect([...fake.journal.entries.values()][0]?.words).toBe('Llamé.');
  });

  it('waits for the clients rather than take somebody known for somebody new', async () => {
    const journal = journalOf({ clients: [client('marta', 'Marta')] });
    const { user, words, fake } = await renderApp({ today, journal, page: { name: 'settings' } });
    const letGo = holdCalls(fake, 'clients.list');
    await user.keyboard('{Control>}n{/Control}');
    await user.type(await screen.findByLabelText(words['capture.words']), 'Llamé.');
    await user.type(screen.getByLabelText(words['capture.client']), `Marta${press}`);
    expect(screen.queryByText(words['capture.client-is-new'])).toBeNull();
    letGo();
    await waitFor(() => expect(fake.journal.entries.size).toBe(1));
    expect(fake.journal.clients.size).toBe(1);
  });

  it('asks with whom before anything is sent', async () => {
    const { user, words, form, fake } = await open();
    await user.keyboard('Algo.');
    await user.keyboard(press);
    expect(await within(form).findByText(words['capture.client-missing'])).toBeTruthy();
    expect(document.activeElement).toBe(within(form).getByLabelText(words['capture.client']));
    expect(fake.changes.length).toBe(0);
  });

  it('does not save on the Enter that settles a name or a choice', async () => {
    const { user, words, form, fake } = await open();
    await user.keyboard('Algo.');
    await user.type(within(form).getByLabelText(words['capture.client']), 'Ana{Enter}');
    await user.click(within(form).getByRole('button', { name: words['capture.promise-mine'] }));
    await user.keyboard('algo');
    within(form).getByRole('radio', { name: words['capture.promise-mine'] }).focus();
    await user.keyboard('{Enter}');
    expect(fake.changes.length).toBe(0);
    expect(within(form).getByLabelText<HTMLInputElement>(words['capture.client']).value).toBe(
      'Ana',
    );
  });

  it('keeps what is typed on Escape and on another page', async () => {
    const { user, words } = await open();
    await user.keyboard('A medias');
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: words['nav.settings'] }));
    await screen.findByRole('heading', { name: words['settings.title'] });
    await user.keyboard('{Control>}n{/Control}');
    const box = await screen.findByLabelText<HTMLTextAreaElement>(words['capture.words']);
    expect(box.value).toBe('A medias');
    expect(document.activeElement).toBe(box);
  });

  it('leaves undo to the field while one types in it', async () => {
    const { user, fake } = await open();
    await user.keyboard('Algo{Control>}z{/Control}');
    expect(fake.calls.some(({ name }) => name === 'history.undo')).toBe(false);
  });

  it.each(['es', 'en'] as const)('stands before axe when it is open in %s', async (language) => {
    const { user, words, form } = await open({ language });
    await user.click(within(form).getByRole('button', { name: words['capture.promise-mine'] }));
    expect(await findBarriers()).toEqual([]);
  });
});
