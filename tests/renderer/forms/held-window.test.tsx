import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { client, journalOf } from '../../support/make.ts';
import { renderApp } from '../../support/render-app.tsx';

const journal = () => journalOf({ clients: [client('marta', 'Marta')] });

const firstField = (dialog: HTMLElement) =>
  within(dialog).getAllByRole('textbox')[0] as HTMLElement;

async function open() {
  const app = await renderApp({ journal: journal(), page: { name: 'client', id: 'marta' } });
  const answers = () =>
    app.fake.calls.flatMap(({ name, input }) => (name === 'draft.kept' ? [input] : []));
  const close = async () => {
    const before = answers().length;
    act(() => app.fake.push('keep-draft', { isLeaving: true }));
    await waitFor(() => expect(answers()).toHaveLength(before + 1));
    return answers().at(-1);
  };
  const outcome = await screen.findByRole('button', { name: app.words['client.note-outcome'] });
  await app.user.click(outcome);
  return { ...app, close, dialog: await screen.findByRole('dialog') };
}

it('a window closes over a form that nobody has typed into', async () => {
  const { close } = await open();
  expect(await close()).toEqual({ stays: false });
});

it('a window asks once, in the form, before it takes along what is typed in it', async () => {
  const { user, words, close, dialog } = await open();
  const field = firstField(dialog);
  await user.type(field, 'qué bien');
  expect(await close()).toEqual({ stays: true });
  expect(within(dialog).getByText(words['form.leaving-window'])).toBeTruthy();
  await user.type(field, ' todo');
  expect(within(dialog).queryByText(words['form.leaving-window'])).toBeNull();
  expect(await close()).toEqual({ stays: true });
  expect(await close()).toEqual({ stays: false });
});

it('Escape after that says what it would do itself', async () => {
  const { user, words, close, dialog } = await open();
  await user.type(firstField(dialog), 'qué bien');
  await close();
  await user.keyboard('{Escape}');
  expect(within(dialog).getByText(words['client.form.leaving'])).toBeTruthy();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(await close()).toEqual({ stays: false });
});

it('Cancel asks once, as Escape does, and forgets at once what nobody has typed', async () => {
  const { user, words, dialog } = await open();
  await user.type(firstField(dialog), 'qué bien');
  const cancel = () => within(dialog).getByRole('button', { name: words['action.cancel'] });
  await user.click(cancel());
  expect(within(dialog).getByText(words['form.leaving-cancel'])).toBeTruthy();
  await user.click(cancel());
  expect(screen.queryByRole('dialog')).toBeNull();
  await user.click(screen.getByRole('button', { name: words['client.note-outcome'] }));
  const empty = await screen.findByRole('dialog');
  await user.click(within(empty).getByRole('button', { name: words['action.cancel'] }));
  expect(screen.queryByRole('dialog')).toBeNull();
});
