import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { makeSampleJournal } from '../../../build/sample-journal.ts';
import { messages } from '../../../shared/text/index.ts';
import { findBarriers } from '../../support/axe.ts';
import { client, entry, journalOf, promise } from '../../support/make.ts';
import { renderApp } from '../../support/render-app.tsx';

const today = '2026-11-25';

function twoPromises() {
  return journalOf({
    clients: [client('marta', 'Marta Ibáñez'), client('ana', 'Ana Beltrán')],
    promises: [
      promise('p1', 'marta', '2026-10-09', {
        // What it is about stands for the words, where it was said.
        about: 'los precios del Edelweiss',
        due: { day: '2026-10-28', precision: 'day' },
      }),
      promise('p2', 'ana', '2026-11-20', {
        about: '',
        words: 'el plano de los dos pisos',
        due: { day: today, precision: 'day' },
      }),
      promise('p3', 'ana', '2026-11-20', {
        by: 'them',
        about: '',
        words: 'cuántos vienen',
        due: { day: '2026-11-27', precision: 'day' },
      }),
    ],
  });
}

const rowNamed = (words: string) => screen.findByRole('button', { name: words });

describe('Today', () => {
  it('begins an empty journal with one sentence and one button, which leads to writing', async () => {
    const { user, words } = await renderApp({ today });
    expect(await screen.findByText(words['today.empty'])).toBeTruthy();
    await user.click(screen.getByRole('button', { name: words['today.empty-action'] }));
    expect(document.activeElement).toBe(screen.getByLabelText(words['capture.words']));
  });

  it('says why each promise is there and when it is due', async () => {
    await renderApp({ today, journal: twoPromises() });
    await rowNamed('los precios del Edelweiss');
    const due = screen.getByRole('list', { name: 'Vence hoy y atrasado' });
    expect(due.textContent).toContain('Marta Ibáñez · se lo prometiste el 9 de octubre');
    expect(due.textContent).toContain('hace 28 días');
    const waiting = screen.getByRole('list', { name: 'Espero de otros' });
    expect(waiting.textContent).toContain('te lo prometió el viernes');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Miércoles, 25 de noviembre',
    );
  });

  it('keeps a promise with C, moves the focus on, and takes it back with Ctrl+Z', async () => {
    const { user, fake } = await renderApp({ today, journal: twoPromises() });
    (await rowNamed('los precios del Edelweiss')).focus();
    await user.keyboard('c');
    expect(await screen.findByText('Cumplida: los precios del Edelweiss')).toBeTruthy();
    expect(fake.changes[0]?.name).toBe('promise-kept');
    await waitFor(() =>
      expect(screen.queryByRole('button', { name: 'los precios del Edelweiss' })).toBeNull(),
    );
    expect(document.activeElement?.textContent).toContain('el plano de los dos pisos');
    await user.keyboard('{Control>}z{/Control}');
    expect(await rowNamed('los precios del Edelweiss')).toBeTruthy();
    expect(await screen.findByText('Deshecho: Cumplida')).toBeTruthy();
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(await screen.findByText('Rehecho: Cumplida')).toBeTruthy();
  });

  it('settles one promise, not the next, when its letter comes twice at once', async () => {
    const { user, fake } = await renderApp({ today, journal: twoPromises() });
    (await rowNamed('los precios del Edelweiss')).focus();
    await user.keyboard('r');
    expect(
      await screen.findByText('Rota: los precios del Edelweiss. Aún puedes llamar y decírselo'),
    ).toBeTruthy();
    await waitFor(() =>
      expect(document.activeElement?.textContent).toContain('el plano de los dos pisos'),
    );
    await user.keyboard('r');
    expect(fake.changes).toHaveLength(1);
    await user.keyboard('c');
    expect(await screen.findByText('Cumplida: el plano de los dos pisos')).toBeTruthy();
  });

  it('goes into its rows with J from anywhere, and with K from below', async () => {
    const { user } = await renderApp({ today, journal: twoPromises() });
    await rowNamed('los precios del Edelweiss');
    (document.activeElement as HTMLElement | null)?.blur();
    await user.keyboard('k');
    expect(document.activeElement?.textContent).toBe('cuántos vienen');
    (document.activeElement as HTMLElement).blur();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toBe('los precios del Edelweiss');
    await user.keyboard('j');
    expect(document.activeElement?.textContent).toBe('el plano de los dos pisos');
  });

  it('says when a promise was made where nothing can have been noted since', async () => {
    const due = { day: '2026-11-27', precision: 'day' } as const;
    const journal = journalOf({
      clients: [
        client('ana', 'Ana', { tolerance: 'low' }),
        client('yo', 'Yo', { relation: 'self' }),
      ],
      entries: [entry('e', 'ana', today)],
      promises: [
        promise('p', 'ana', today, { about: 'el plano', due }),
        promise('own', 'yo', today, { about: 'descansar' }),
      ],
    });
    await renderApp({ today, journal });
    const row = (await rowNamed('el plano')).closest('li');
    expect(row?.textContent).toContain('Ana · se lo prometiste hoy');
    expect((await rowNamed('descansar')).closest('li')?.textContent).toContain(
      'te lo prometiste hoy',
    );
  });

  it('moves a promise to a day that is spelled out', async () => {
    const { user, fake, words } = await renderApp({ today, journal: twoPromises() });
    (await rowNamed('los precios del Edelweiss')).focus();
    await user.keyboard('m');
    const dialog = await screen.findByRole('dialog', { name: words['move.title'] });
    await user.click(within(dialog).getByRole('button', { name: 'en dos semanas' }));
    expect(within(dialog).getByText('vence el miércoles 9 de diciembre')).toBeTruthy();
    expect(await findBarriers(dialog)).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: words['move.save'] }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(fake.journal.promises.get('p1')?.steps.at(-1)).toMatchObject({
      kind: 'moved',
      day: today,
      due: { day: '2026-12-09', precision: 'day' },
    });
  });

  it('moves no promise to a day that does not exist, however often it is asked', async () => {
    const { user, fake, words } = await renderApp({ today, journal: twoPromises() });
    (await rowNamed('los precios del Edelweiss')).focus();
    await user.keyboard('m');
    const dialog = await screen.findByRole('dialog', { name: words['move.title'] });
    await user.click(within(dialog).getByRole('button', { name: 'en dos semanas' }));
    await user.click(within(dialog).getAllByRole('spinbutton')[0] as Element);
    await user.keyboard('3102');
    expect(within(dialog).queryByText(/^vence /)).toBeNull();
    // No choice stands as made while what is written is no day.
    const chosen = within(dialog).queryAllByRole('button', { pressed: true });
    expect(chosen.map(({ textContent }) => textContent)).toEqual([]);
    const save = within(dialog).getByRole('button', { name: words['move.save'] });
    await user.click(save);
    await user.click(save);
    await user.type(within(dialog).getByLabelText(words['move.words']), 'x{Control>}{Enter}');
    const parts = within(dialog)
      .getAllByRole('spinbutton')
      .map((part) => part.textContent);
    expect(parts).toEqual(['31', '02', '2026']);
    expect(within(dialog).getByText(words['day.impossible'])).toBeTruthy();
    expect(fake.changes).toEqual([]);
  });

  it('tells nobody to call about what others broke, and moves nothing that stays as it was', async () => {
    const { user, fake, words } = await renderApp({ today, journal: twoPromises() });
    (await rowNamed('cuántos vienen')).focus();
    await user.keyboard('m');
    const dialog = await screen.findByRole('dialog', { name: words['move.title'] });
    expect(within(dialog).queryByText(words['move.before'])).toBeNull();
    expect(within(dialog).getByText('ahora: vence el viernes 27 de noviembre')).toBeTruthy();
    await user.type(within(dialog).getByLabelText(words['settle.words']), 'sin prisa');
    await user.click(within(dialog).getByRole('button', { name: words['move.save'] }));
    expect(await within(dialog).findByText(words['move.same'])).toBeTruthy();
    expect(fake.changes).toEqual([]);
    await user.keyboard('{Escape}{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    (await rowNamed('cuántos vienen')).focus();
    await user.keyboard('r');
    expect(await screen.findByText('Rota: cuántos vienen')).toBeTruthy();
    await user.click(await rowNamed('los precios del Edelweiss'));
    await user.click(screen.getAllByRole('button', { name: words['key.broken'] })[0] as Element);
    expect(await screen.findByText(/^Rota: los precios.*Aún puedes llamar/)).toBeTruthy();
    await user.keyboard('{Control>}z{/Control}');
    expect(await screen.findByText('Deshecho: Rota')).toBeTruthy();
  });

  it('shows calm when nothing is due or at risk', async () => {
    const journal = journalOf({
      clients: [client('ana', 'Ana')],
      promises: [promise('p', 'ana', '2026-11-20', { words: 'algo sin prisa' })],
    });
    const { words } = await renderApp({ today, journal });
    expect(await screen.findByText(words['today.calm'])).toBeTruthy();
    expect(screen.getByRole('list', { name: words['today.later'] })).toBeTruthy();
  });

  it('asks from the evening on whether a plan happened, and drops the flag on yes', async () => {
    const journal = journalOf({
      clients: [client('ana', 'Ana')],
      entries: [entry('e', 'ana', today, { plan: true, kind: 'visit', words: 'café a las seis' })],
    });
    const { user, fake, words } = await renderApp({ today, journal, evening: true });
    await screen.findByText('café a las seis');
    await user.click(screen.getByRole('button', { name: words['today.plan-yes'] }));
    await waitFor(() => expect(fake.journal.entries.get('e')?.plan).toBeUndefined());
    await waitFor(() => expect(screen.queryByText('café a las seis')).toBeNull());
  });

  it('turns the page when the day changes', async () => {
    const { fake } = await renderApp({ today, journal: twoPromises() });
    await rowNamed('el plano de los dos pisos');
    fake.moveTo('2026-11-26');
    expect(await screen.findByRole('heading', { name: 'Jueves, 26 de noviembre' })).toBeTruthy();
    expect(
      within(screen.getByRole('list', { name: 'Vence hoy y atrasado' })).getAllByText('ayer')
        .length,
    ).toBe(1);
  });

  it.each(['es', 'en'] as const)(
    'stands before axe with a full journal in %s',
    async (language) => {
      const journal = makeSampleJournal({ seed: 1, language, day: today });
      await renderApp({ today, journal, language, evening: true });
      await screen.findByRole('list', { name: messages[language]['today.due'] });
      expect(await findBarriers()).toEqual([]);
      expect(document.documentElement.lang).toBe(language);
    },
  );
});
