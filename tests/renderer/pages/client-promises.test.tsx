import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { edit, openMarta, rowOf, saved, today } from '../../support/marta.ts';

beforeEach(() => {
  // jsdom cannot scroll.
  window.scrollTo = () => {};
});

describe('promises', () => {
  it('stand in two columns, and the settled ones in words', async () => {
    const { user } = await openMarta();
    const mine = screen.getByRole('list', { name: 'Yo di mi palabra' });
    expect(mine.textContent).toContain('los precios del Edelweiss');
    expect(screen.getByRole('list', { name: 'Me dieron su palabra' }).textContent).toContain(
      'decirme cuántos vienen',
    );
    await user.click(screen.getByRole('button', { name: 'Cumplida, una.' }));
    expect(screen.getByRole('button', { name: 'tres hoteles' })).toBeTruthy();
  });

  it.each([
    ['c', 'kept'],
    ['h', 'partly'],
    ['r', 'broken'],
    ['l', 'released'],
  ])('are settled with the key %s', async (key, kind) => {
    const { user, fake } = await openMarta();
    rowOf('los precios del Edelweiss');
    await user.keyboard(key);
    await waitFor(() =>
      expect(fake.journal.promises.get('prices')?.steps.at(-1)).toMatchObject({
        kind,
        day: today,
      }),
    );
  });

  it('are moved with M, and opened again once settled', async () => {
    const { user, fake, words } = await openMarta();
    rowOf('los precios del Edelweiss');
    await user.keyboard('m');
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'en dos semanas' }));
    await user.click(within(dialog).getByRole('button', { name: words['move.save'] }));
    await saved();
    expect(fake.journal.promises.get('prices')?.steps.at(-1)).toMatchObject({
      kind: 'moved',
      due: { day: '2026-12-09' },
    });
    await user.click(screen.getByRole('button', { name: 'Cumplida, una.' }));
    rowOf('tres hoteles');
    await user.keyboard('a');
    await waitFor(() =>
      expect(fake.journal.promises.get('hotels')?.steps.at(-1)?.kind).toBe('reopened'),
    );
  });

  it.each([
    ['m', 'move.words'],
    ['otro', 'settle.words'],
  ] as const)('keep what was typed about a step (%s) after one Escape', async (key, label) => {
    const { user, words } = await openMarta();
    const row = rowOf('los precios del Edelweiss');
    if (key === 'm') await user.keyboard('m');
    else {
      const own = within(row.closest('li') as HTMLElement);
      await user.click(own.getByRole('button', { name: words['key.other-day'] }));
    }
    await user.type(await screen.findByLabelText(words[label]), 'se lo dije');
    await user.keyboard('{Escape}');
    expect(await screen.findByText(words['client.form.leaving'])).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>(words[label]).value).toBe('se lo dije');
    await user.keyboard('{Escape}');
    await saved();
  });

  it('are given with P, words and day', async () => {
    const { user, fake } = await openMarta();
    await user.keyboard('p');
    await screen.findByRole('dialog', { name: 'Dar tu palabra' });
    await user.keyboard('En un par de semanas te mando la idea');
    await user.click(screen.getByRole('button', { name: 'en dos semanas' }));
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    await saved();
    expect([...fake.journal.promises.values()].at(-1)).toMatchObject({
      client: 'marta',
      by: 'me',
      words: 'En un par de semanas te mando la idea',
      due: { day: '2026-12-09', precision: 'day' },
      steps: [{ kind: 'made', day: today }],
    });
  });

  it('are corrected, sending what changed alone', async () => {
    const { user, fake } = await openMarta();
    await user.click(edit('Editar: Le di mi palabra: los precios del Edelweiss'));
    const short = await screen.findByLabelText('En corto');
    await user.clear(short);
    await user.type(short, 'precios');
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    await saved();
    expect(fake.changes).toEqual([
      { name: 'promise-edited', ops: [['patch', 'promise', 'prices', { about: 'precios' }]] },
    ]);
  });

  it('have steps that are corrected or trashed one by one', async () => {
    const { user, fake } = await openMarta();
    await user.click(edit('Editar: Cumplida: tres hoteles'));
    await user.type(await screen.findByLabelText('Qué se dijo'), 'se los mandé por correo');
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    await saved();
    const patch = { steps: { 'kept-2026-09-30': { words: 'se los mandé por correo' } } };
    expect(fake.changes[0]?.ops).toEqual([['patch', 'promise', 'hotels', patch]]);
    await user.click(edit('Editar: Cumplida: tres hoteles'));
    await user.click(await screen.findByRole('button', { name: 'Tirar a la papelera' }));
    await saved();
    expect(fake.journal.promises.get('hotels')?.steps[1]?.trashedAt).toBeTruthy();
  });
});
