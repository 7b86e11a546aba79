import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/journal/day.ts';
import type { Language } from '../../../shared/settings/device.ts';
import { findBarriers } from '../../support/axe.ts';
import { client, entry, journalOf, promise } from '../../support/make.ts';
import { renderApp } from '../../support/render-app.tsx';

const today = '2026-11-25';

/** Somebody one talked to every `gap` days until `silent` days ago. */
function talks(id: string, gap: number, silent: number) {
  return [6, 5, 4, 3, 2, 1, 0].map((back) =>
    entry(`${id}-${back}`, id, addDays(today, -silent - back * gap)),
  );
}

const journal = () =>
  journalOf({
    clients: [client('bego', 'Begoña Larrañaga'), client('ana', 'Ana Beltrán')],
    entries: [...talks('bego', 21, 63), ...talks('ana', 21, 3)],
    promises: [
      promise('p', 'bego', '2026-09-01', {
        about: 'tres propuestas',
        due: { day: '2026-10-28', precision: 'day' },
      }),
    ],
  });

describe('Slipping away', () => {
  it.each<[Language, string, string[]]>([
    [
      'es',
      'Se están alejando',
      ['Le debes «tres propuestas» desde hace 4 semanas.', 'Hablabais cada 3 semanas; van 9.'],
    ],
    [
      'en',
      'Slipping away',
      ['You have owed “tres propuestas” for 4 weeks.', 'You talked every 3 weeks; it has been 9.'],
    ],
  ])('names who, with the word and why now (%s)', async (language, title, reasons) => {
    const { words, container } = await renderApp({ today, language, journal: journal() });
    const list = await screen.findByRole('list', { name: title });
    const [row, ...others] = within(list).getAllByRole('listitem');
    expect(others).toHaveLength(0);
    for (const reason of reasons) expect(row?.textContent).toContain(reason);
    expect(within(list).getByRole('button', { name: /Begoña Larrañaga/ }).textContent).toMatch(
      new RegExp(`${words['health.fragile']}|${words['health.cold']}`),
    );
    expect(await findBarriers(container)).toEqual([]);
  });

  it('opens the client with Enter', async () => {
    const { user } = await renderApp({ today, journal: journal() });
    (await screen.findByRole('button', { name: /Begoña Larrañaga/ })).focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Begoña Larrañaga' })).toBeTruthy();
  });

  it('shows five, and the rest at a press', async () => {
    const ids = Array.from({ length: 8 }, (_, at) => `c${at}`);
    const { user } = await renderApp({
      today,
      journal: journalOf({
        clients: ids.map((id) => client(id, `Persona ${id}`)),
        entries: ids.flatMap((id) => talks(id, 14, 70)),
      }),
    });
    const list = await screen.findByRole('list', { name: 'Se están alejando' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(5);
    await user.click(screen.getByRole('button', { name: 'y 3 más' }));
    const rows = within(list).getAllByRole('listitem');
    expect(rows).toHaveLength(8);
    // The button is gone: the focus is on the first row that it brought.
    expect(rows[5]?.contains(document.activeElement)).toBe(true);
  });

  it('is not there while nobody slips away', async () => {
    await renderApp({
      today,
      journal: journalOf({ clients: [client('ana', 'Ana')], entries: talks('ana', 21, 3) }),
    });
    await screen.findByText('Hoy no hay nada en riesgo.');
    expect(screen.queryByText('Se están alejando')).toBeNull();
  });
});
