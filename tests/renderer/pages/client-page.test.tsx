import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { findBarriers } from '../../support/axe.ts';
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
  });
});
