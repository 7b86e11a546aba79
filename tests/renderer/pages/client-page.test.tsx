import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { useNavigation } from '../../../renderer/state/navigation.ts';
import { findBarriers } from '../../support/axe.ts';
import { client, journalOf, outcome } from '../../support/make.ts';
import { openMarta, saved, today } from '../../support/marta.ts';
import { renderApp } from '../../support/render-app.tsx';

beforeEach(() => {
  // jsdom cannot scroll.
  window.scrollTo = () => {};
});

describe('a client', () => {
  it('says who they are, how to address them, and what happened, newest first', async () => {
    await openMarta();
    expect(screen.getByText('Ibáñez Arquitectos, Zaragoza')).toBeTruthy();
    expect(screen.getByText('De tú, y «Marta» a secas.')).toBeTruthy();
    expect(screen.getByText('nada anotado en 47 días')).toBeTruthy();
    const months = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
    expect(months).toEqual(expect.arrayContaining(['noviembre', 'octubre', 'septiembre']));
    const unknown = screen.getByRole('region', { name: 'Lo que aún no sé' });
    expect(unknown.textContent).toContain('quién decide');
    expect(unknown.textContent).not.toContain('fechas');
    const september = screen.getByText('Comida en Zaragoza').closest('ol');
    expect(september?.textContent).toContain('reunión, con Rubén Gracia');
    expect(september?.querySelector('blockquote')?.textContent).toContain('otra vez contigo');
    expect(september?.textContent).toContain('Cumplida: tres hoteles');
    expect(screen.getByText('para el martes 1 de diciembre')).toBeTruthy();
  });

  it('leads to who introduced them, and is among the last ones opened', async () => {
    const { user } = await openMarta();
    await user.click(screen.getByRole('button', { name: 'Gonzalo Urrutia' }));
    await screen.findByRole('heading', { level: 1, name: 'Gonzalo Urrutia' });
    expect(screen.getAllByRole('button', { name: 'Marta Ibáñez' }).length).toBeGreaterThan(0);
  });

  it('that is gone says so and leads back', async () => {
    const { user } = await renderApp({ page: { name: 'client', id: 'nobody' } });
    await user.click(await screen.findByRole('button', { name: 'Volver a clientes' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Clientes' })).toBeTruthy();
  });

  it('in the trash is no longer among the last ones, and their page leads there', async () => {
    const { user, words, marta } = await openMarta();
    await user.click(screen.getByRole('button', { name: 'Más sobre Marta Ibáñez' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Tirar a la papelera' }));
    await waitFor(() => expect(marta()?.trashedAt).toBeTruthy());
    const recent = () => within(screen.getByRole('navigation')).queryByText('Marta Ibáñez');
    await waitFor(() => expect(recent()).toBeNull());
    act(() => useNavigation.getState().rememberClient({ id: 'marta', name: 'Marta Ibáñez' }));
    await user.click(recent() as HTMLElement);
    await user.click(await screen.findByRole('button', { name: words['client.missing.trash'] }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Papelera' })).toBeTruthy();
    expect(recent()).toBeNull();
  });

  it('is trashed from its form too, and is then among the last ones no more', async () => {
    const { user } = await openMarta();
    await user.click(screen.getByRole('button', { name: 'Editar: Contacto' }));
    await user.click(await screen.findByRole('button', { name: 'Tirar a la papelera' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Clientes' })).toBeTruthy();
    const nav = within(screen.getByRole('navigation'));
    await waitFor(() => expect(nav.queryByText('Marta Ibáñez')).toBeNull());
    expect(useNavigation.getState().before).not.toContainEqual({ name: 'client', id: 'marta' });
  });

  it('says how they met with the place once, and whom they introduced', async () => {
    const howMet = {
      place: 'Los Alpes',
      context: 'en el telecabina',
      when: { words: 'Alpes 2025' },
    };
    const journal = journalOf({
      clients: [
        client('ana', 'Ana', { howMet: { ...howMet, context: 'en el telecabina de los alpes' } }),
        client('paco', 'Paco Núñez', { howMet: { introducedBy: { client: 'ana' } } }),
      ],
    });
    const { user } = await renderApp({ journal, today, page: { name: 'client', id: 'ana' } });
    const met = await screen.findByRole('region', { name: 'Cómo nos conocimos' });
    expect(met.textContent).toContain('En el telecabina de los alpes · Alpes 2025');
    expect(met.textContent).not.toContain('Los Alpes');
    expect(met.textContent).toContain('Te presentó a Paco Núñez.');
    await user.click(within(met).getByRole('button', { name: 'Paco Núñez' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Paco Núñez' })).toBeTruthy();
  });

  it('shows of a complaint when it was made good, and amounts with their cents', async () => {
    const journal = journalOf({
      clients: [client('ana', 'Ana')],
      outcomes: [
        outcome('bad', 'ana', '2026-11-02', { kind: 'complaint', words: 'Llegó tarde' }),
        outcome('good', 'ana', '2026-11-10', { kind: 'repair', repairs: ['bad'], amount: 80.5 }),
      ],
    });
    await renderApp({ journal, today, page: { name: 'client', id: 'ana' } });
    expect(await screen.findByText('reparada el 10 de noviembre')).toBeTruthy();
    expect(screen.getByText(/^repara la queja «Llegó tarde»/)).toBeTruthy();
    expect(screen.getByText(/80,50/)).toBeTruthy();
  });

  it('has phones that are copied whole', async () => {
    const { user, fake } = await openMarta();
    await user.click(screen.getByRole('button', { name: 'Copiar' }));
    expect(fake.calls).toContainEqual({ name: 'app.copy', input: { text: '600 123 456' } });
  });

  it('is archived and brought back from the menu', async () => {
    const { user, marta } = await openMarta();
    const choose = async (name: string) => {
      await user.click(screen.getByRole('button', { name: 'Más sobre Marta Ibáñez' }));
      await user.click(await screen.findByRole('menuitem', { name }));
    };
    await choose('Archivar');
    await waitFor(() => expect(marta()?.archivedOn).toBe(today));
    await user.click(screen.getByRole('button', { name: 'Sacar del archivo' }));
    await waitFor(() => expect(marta()).not.toHaveProperty('archivedOn'));
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    await choose('Archivar');
    await waitFor(() => expect(marta()?.archivedOn).toBe(today));
    await choose('Sacar del archivo');
    await waitFor(() => expect(marta()).not.toHaveProperty('archivedOn'));
    await choose('Tirar a la papelera');
    expect(await screen.findByRole('heading', { level: 1, name: 'Clientes' })).toBeTruthy();
    expect(marta()?.trashedAt).toBeTruthy();
  });
});

describe.each(['es', 'en'] as const)('in %s', (language) => {
  it('the page and its forms have nothing for axe to find', async () => {
    const { user, words } = await openMarta({ language });
    expect(await findBarriers()).toEqual([]);
    const buttons = screen.getAllByRole('button', {
      name: new RegExp(`^${words['action.edit']}: `),
    });
    for (const button of buttons) {
      await user.click(button);
      const dialog = await screen.findByRole('dialog');
      expect(await findBarriers(dialog)).toEqual([]);
      await user.keyboard('{Escape}');
      await saved();
    }
    // Every form of the page, each looked at whole: much for a busy machine, and no hang.
  }, 120_000);
});
