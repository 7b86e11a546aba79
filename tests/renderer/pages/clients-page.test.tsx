import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { forgetChoice } from '../../../renderer/pages/clients/choice.ts';
import { useNavigation } from '../../../renderer/state/navigation.ts';
import { addDays } from '../../../shared/journal/day.ts';
import type { Language } from '../../../shared/settings/device.ts';
import { findBarriers } from '../../support/axe.ts';
import { client, entry, journalOf, promise } from '../../support/make.ts';
import { renderApp } from '../../support/render-app.tsx';

const today = '2026-11-25';

function journal() {
  return journalOf({
    clients: [
      client('marta', 'Marta Ibáñez', {
        trade: 'arquitecta',
        place: 'Zaragoza',
        howMet: { place: 'Los Alpes', when: { words: 'la temporada pasada' } },
      }),
      client('hotel', 'Hotel Montarto', { kind: 'organisation', relation: 'supplier' }),
      client('begona', 'Begoña Larrañaga'),
      client('tomas', 'Tomás Núñez', { archivedOn: '2026-10-01' }),
    ],
    entries: [
      entry('call', 'marta', '2026-11-20'),
      entry('older', 'hotel', '2026-09-23', { kind: 'email' }),
    ],
    promises: [promise('p1', 'begona', '2026-11-20')],
  });
}

async function openClients(options: { language?: Language } = {}) {
  const app = await renderApp({ journal: journal(), today, page: { name: 'clients' }, ...options });
  await screen.findByRole('grid');
  return app;
}

const names = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.querySelector('p')?.textContent);

beforeEach(() => {
  forgetChoice();
  // jsdom lays nothing out and cannot scroll.
  window.scrollTo = () => {};
});

/** Begoña was heard from every three weeks, and not for nine; Marta three days ago. */
function drifting() {
  const talks = (id: string, silent: number) =>
    [6, 5, 4, 3, 2, 1, 0].map((back) =>
      entry(`${id}-${back}`, id, addDays(today, -silent - back * 21)),
    );
  return journalOf({
    clients: [
      client('marta', 'Marta Ibáñez'),
      client('begona', 'Begoña Larrañaga'),
      client('ana', 'Ana Beltrán'),
    ],
    entries: [...talks('marta', 3), ...talks('begona', 63)],
  });
}

describe('the health of each client', () => {
  it.each<[Language, string]>([
    ['es', 'Hablabais cada 3 semanas; van 9.'],
    ['en', 'You talked every 3 weeks; it has been 9.'],
  ])('is a word, and a reason where one slips away (%s)', async (language, reason) => {
    const { words } = await renderApp({
      journal: drifting(),
      today,
      language,
      page: { name: 'clients' },
    });
    const row = (name: RegExp) => screen.findByRole('row', { name });
    expect((await row(/Begoña/)).textContent).toContain(reason);
    const begona = within(await row(/Begoña/));
    expect(begona.queryByText(words['health.firm'])).toBeNull();
    expect(within(await row(/Marta/)).getByText(words['health.firm'])).toBeTruthy();
    expect((await row(/Marta/)).textContent).not.toContain(reason);
    expect(within(await row(/Ana/)).getByText(words['health.early'])).toBeTruthy();
  });

  it('orders the list by who needs a call, and filters it', async () => {
    const { user, words } = await renderApp({
      journal: drifting(),
      today,
      page: { name: 'clients' },
    });
    await screen.findByRole('grid');
    await user.keyboard('o');
    expect(names()).toEqual(['Begoña Larrañaga', 'Marta Ibáñez', 'Ana Beltrán']);
    const filter = new RegExp(`^${words['clients.filter.unwell']}`);
    await user.click(screen.getByRole('button', { name: filter }));
    expect(names()).toEqual(['Begoña Larrañaga']);
  });
});

describe('the clients', () => {
  it('come by name, without the archived, each with the last contact and both sides', async () => {
    await openClients();
    expect(names()).toEqual(['Begoña Larrañaga', 'Hotel Montarto', 'Marta Ibáñez']);
    const marta = screen.getByRole('row', { name: /Marta/ });
    expect(marta.textContent).toContain('arquitecta, Zaragoza');
    expect(marta.textContent).toContain('hace 5 días');
    expect(marta.textContent).toContain('20 nov · llamada');
    expect(within(screen.getByRole('row', { name: /Begoña/ })).getByText('1')).toBeTruthy();
  });

  it('tell the whole number of rows, though only those in sight are drawn', async () => {
    const many = Array.from({ length: 2000 }, (_, n) => client(`c${n}`, `Cliente ${n}`));
    await renderApp({ journal: journalOf({ clients: many }), today, page: { name: 'clients' } });
    const grid = await screen.findByRole('grid');
    expect(grid.getAttribute('aria-rowcount')).toBe('2001');
    expect(screen.getAllByRole('row').length).toBeLessThan(100);
  });

  it('are walked through and opened with the keyboard alone', async () => {
    const { user } = await openClients();
    await user.keyboard('j');
    const grid = screen.getByRole('grid');
    expect(document.activeElement).toBe(grid);
    await user.keyboard('j{ArrowDown}k');
    expect(screen.getByRole('row', { selected: true }).textContent).toContain('Hotel Montarto');
    const { id } = screen.getByRole('row', { selected: true });
    expect(grid.getAttribute('aria-activedescendant')).toBe(id);
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Hotel Montarto' })).toBeTruthy();
  });

  it('are filtered with F and ordered with O', async () => {
    const { user } = await openClients();
    await user.keyboard('f');
    expect(names()).toEqual(['Begoña Larrañaga']);
    await user.click(screen.getByRole('button', { name: /^Archivados/ }));
    expect(names()).toEqual(['Tomás Núñez']);
    await user.click(screen.getByRole('button', { name: /^Proveedores/ }));
    expect(names()).toEqual(['Hotel Montarto']);
    await user.click(screen.getByRole('button', { name: /^Todos/ }));
    await user.keyboard('oo');
    expect(names()).toEqual(['Marta Ibáñez', 'Hotel Montarto', 'Begoña Larrañaga']);
    await user.keyboard('o');
    expect(names()[0]).toBe('Begoña Larrañaga');
  });

  it('are ordered by whose word of mine is the latest', async () => {
    const due = (id: string, owner: string, day: string) =>
      promise(id, owner, '2026-10-01', { due: { day, precision: 'day' } });
    const { user } = await renderApp({
      today,
      page: { name: 'clients' },
      journal: journalOf({
        clients: [
          client('a', 'Ana'),
          client('b', 'Berta'),
          client('c', 'Carla'),
          client('d', 'Dora'),
        ],
        promises: [
          due('p1', 'a', '2026-12-11'),
          due('p2', 'a', '2026-12-12'),
          due('p3', 'b', '2026-10-28'),
          promise('p4', 'c', '2026-10-01'),
        ],
      }),
    });
    await screen.findByRole('grid');
    await user.keyboard('ooo');
    expect(names()).toEqual(['Berta', 'Ana', 'Carla', 'Dora']);
  });

  it('are found by any word, accents ignored, and say why', async () => {
    const { user } = await openClients();
    await user.keyboard('/');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    await user.keyboard('ALPÉS');
    expect(await screen.findByText('1 cliente con «ALPÉS»')).toBeTruthy();
    const row = screen.getByRole('row', { name: /Marta/ });
    expect(row.textContent).toContain('cómo nos conocimos: Los Alpes');
    expect(within(row).getAllByText('Alpes')[0]?.tagName).toBe('MARK');
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Marta Ibáñez' })).toBeTruthy();
  });

  it('keep a search for who comes back from a client, not for who comes anew', async () => {
    const { user } = await openClients();
    await user.keyboard('/alpes{Enter}');
    await screen.findByRole('heading', { level: 1, name: 'Marta Ibáñez' });
    act(() => useNavigation.getState().back());
    const search = () => screen.getByRole<HTMLInputElement>('searchbox');
    expect((await screen.findByRole<HTMLInputElement>('searchbox')).value).toBe('alpes');
    await user.click(within(screen.getByRole('navigation')).getByText('Clientes'));
    expect(search().value).toBe('');
    await waitFor(() => expect(names()).toHaveLength(3));
  });

  it('say so when nothing is found, and Escape brings everybody back', async () => {
    const { user } = await openClients();
    await user.keyboard('/zzz');
    expect(await screen.findByText('Nada con «zzz».')).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(names()).toHaveLength(3);
  });
});

describe('a new client', () => {
  it('is written down with how one met, and opens', async () => {
    const { user, fake } = await openClients();
    await user.keyboard('{Shift>}N{/Shift}');
    const dialog = await screen.findByRole('dialog', { name: 'Nuevo cliente' });
    await user.keyboard('Ana Beltrán');
    await user.type(within(dialog).getByLabelText('Teléfonos'), '600 123 456{Enter}');
    await user.type(within(dialog).getByLabelText('Dónde'), 'Los Alpes');
    await user.type(within(dialog).getByLabelText('Cuándo'), 'temporada pasada');
    await user.type(within(dialog).getByLabelText('Quién nos presentó'), 'Marta Ibáñez');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Ana Beltrán' })).toBeTruthy();
    const ana = [...fake.journal.clients.values()].find((one) => one.name === 'Ana Beltrán');
    expect(ana).toMatchObject({
      phones: ['600 123 456'],
      howMet: {
        place: 'Los Alpes',
        when: { words: 'temporada pasada' },
        introducedBy: { client: 'marta' },
      },
    });
    expect(ana).not.toHaveProperty('trade');
  });

  it('may be introduced by somebody who is no client', async () => {
    const { user, fake } = await openClients();
    await user.click(screen.getByRole('button', { name: 'Nuevo cliente' }));
    await user.type(await screen.findByLabelText('Nombre'), 'Ana Beltrán');
    await user.type(screen.getByLabelText('Quién nos presentó'), 'una amiga de Lucía');
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    await screen.findByRole('heading', { level: 1, name: 'Ana Beltrán' });
    const ana = [...fake.journal.clients.values()].find((one) => one.name === 'Ana Beltrán');
    expect(ana?.howMet).toEqual({ introducedBy: { words: 'una amiga de Lucía' } });
  });

  it('of a name that is taken is remarked on, never refused', async () => {
    const { user, fake } = await openClients();
    await user.keyboard('{Shift>}N{/Shift}');
    await user.type(await screen.findByLabelText('Nombre'), 'marta ibanez');
    expect(screen.getByText(/Ya tienes a Marta Ibáñez en tu diario/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    await screen.findByRole('heading', { level: 1, name: 'marta ibanez' });
    expect(fake.journal.clients.size).toBe(5);
  });

  it('needs a name, and keeps what was typed when it cannot be saved', async () => {
    const { user, fake } = await openClients();
    await user.keyboard('{Shift>}N{/Shift}');
    await user.click(await screen.findByRole('button', { name: 'Guardar' }));
    expect(screen.getByText(/Falta el nombre/)).toBeTruthy();
    await user.type(screen.getByLabelText('Nombre'), 'Ana');
    fake.failNext('journal.change', { code: 'disk-full' });
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    expect(await screen.findByText(/Lo que has escrito sigue aquí/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Nombre').value).toBe('Ana');
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Ana' })).toBeTruthy();
  });
});

describe.each(['es', 'en'] as const)('in %s', (language) => {
  it('the list, the search and the form have nothing for axe to find', async () => {
    const { user, words } = await openClients({ language });
    expect(await findBarriers()).toEqual([]);
    await user.keyboard('/alpes');
    await screen.findByRole('row', { name: /Marta/ });
    await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(2));
    expect(await findBarriers()).toEqual([]);
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: words['clients.new'] }));
    await screen.findByRole('dialog');
    expect(await findBarriers()).toEqual([]);
  });

  it('an empty journal has one sentence and one button', async () => {
    const { words, user } = await renderApp({ language, page: { name: 'clients' } });
    expect(await screen.findByText(words['clients.empty'])).toBeTruthy();
    expect(await findBarriers()).toEqual([]);
    await user.click(screen.getByRole('button', { name: words['clients.empty.action'] }));
    expect(await screen.findByRole('dialog', { name: words['clients.form.new'] })).toBeTruthy();
  });
});
