import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { putRecord } from '../../../shared/journal/journal.ts';
import { client } from '../../support/make.ts';
import { edit, openMarta, saved, today } from '../../support/marta.ts';

beforeEach(() => {
  // jsdom cannot scroll.
  window.scrollTo = () => {};
});

describe('what was noted', () => {
  it('is edited in every field, and stays typed when it cannot be saved', async () => {
    const { user, fake } = await openMarta();
    await user.click(edit('Editar: Comida en Zaragoza'));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByLabelText('Qué pasó'), ', con prisa');
    await user.click(screen.getByRole('radio', { name: 'encantado' }));
    await user.click(screen.getByRole('checkbox', { name: 'Rubén Gracia' }));
    fake.failNext('journal.change', { code: 'disk-full' });
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    expect(await screen.findByText(/Lo que has escrito sigue aquí/)).toBeTruthy();
    expect(dialog.getByLabelText<HTMLTextAreaElement>('Qué pasó').value).toBe(
      'Comida en Zaragoza, con prisa',
    );
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    await saved();
    expect(fake.changes.at(-1)?.ops).toEqual([
      [
        'patch',
        'entry',
        'lunch',
        { words: 'Comida en Zaragoza, con prisa', people: [], warmth: 2 },
      ],
    ]);
  });

  it('is not thrown away by one Escape or a click outside', async () => {
    const { user } = await openMarta();
    await user.click(edit('Editar: Comida en Zaragoza'));
    const dialog = within(await screen.findByRole('dialog'));
    const words = () => dialog.getByLabelText<HTMLTextAreaElement>('Qué pasó');
    await user.type(words(), ', con');
    await user.click(document.body);
    await user.type(words(), ' prisa');
    await user.keyboard('{Escape}');
    expect(await screen.findByText(/Escape otra vez lo descarta/)).toBeTruthy();
    expect(words().value).toBe('Comida en Zaragoza, con prisa');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('is trashed from its form and comes back with undo', async () => {
    const { user } = await openMarta();
    await user.click(edit('Editar: Comida en Zaragoza'));
    await user.click(await screen.findByRole('button', { name: 'Tirar a la papelera' }));
    await saved();
    await waitFor(() => expect(screen.queryByText('Comida en Zaragoza')).toBeNull());
    await waitFor(() => expect(document.activeElement?.closest('li')).toBeTruthy());
    await user.keyboard('{Control>}z{/Control}');
    expect(await screen.findByText('Comida en Zaragoza')).toBeTruthy();
  });

  it('is heeded only while it is a warning', async () => {
    const { user, fake } = await openMarta();
    const note = [...fake.journal.entries.values()].find((one) => /^Comida/.test(one.words));
    if (!note) throw new Error('no note');
    putRecord(fake.journal, 'entry', { ...note, kind: 'warning', heeded: true });
    act(() => fake.push('changed', { ids: [note.id] }));
    await screen.findByText('me hizo caso');
    await user.click(edit('Editar: Comida en Zaragoza'));
    await user.click(await screen.findByRole('button', { name: /Qué fue/ }));
    await user.click(await screen.findByRole('option', { name: 'llamada' }));
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    await saved();
    expect(fake.journal.entries.get(note.id)).not.toHaveProperty('heeded');
  });

  it('is written on the page itself, about this client', async () => {
    const { user, fake } = await openMarta();
    await user.keyboard('n');
    await user.keyboard('Llama para confirmar{Control>}{Enter}{/Control}');
    await screen.findByText('Llama para confirmar');
    expect([...fake.journal.entries.values()].at(-1)).toMatchObject({
      client: 'marta',
      day: today,
    });
  });

  it('has outcomes with their words, an amount and what they mend', async () => {
    const { user, fake } = await openMarta();
    await user.click(screen.getByRole('button', { name: 'Anotar un resultado' }));
    await user.click(await screen.findByRole('button', { name: 'Guardar' }));
    expect(screen.getByText('Elige qué salió.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /Qué salió/ }));
    await user.click(await screen.findByRole('option', { name: 'elogio' }));
    await user.type(await screen.findByLabelText('Sus palabras, tal cual'), 'Otra vez contigo');
    await user.type(screen.getByLabelText('Importe'), 'mucho');
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    expect(screen.getByText(/Escribe solo el número/)).toBeTruthy();
    await user.clear(screen.getByLabelText('Importe'));
    await user.type(screen.getByLabelText('Importe'), '1.200,50');
    await user.type(screen.getByLabelText('Moneda (opcional)'), 'eur');
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    await saved();
    expect([...fake.journal.outcomes.values()].at(-1)).toMatchObject({
      client: 'marta',
      kind: 'praise',
      day: today,
      words: 'Otra vez contigo',
      amount: 1200.5,
      currency: 'EUR',
      repairs: [],
    });
    expect(screen.getByText(/1\.200,50/)).toBeTruthy();
  });
});

describe('what one knows', () => {
  it('is confirmed with one press, and a question becomes a fact', async () => {
    const { user, marta } = await openMarta();
    await user.click(screen.getByRole('button', { name: 'Confirmar: fechas' }));
    await waitFor(() =>
      expect(marta()?.facts[0]).toMatchObject({ state: 'confirmed', day: today }),
    );
    await user.click(edit('Editar: quién decide'));
    await user.click(await screen.findByRole('radio', { name: 'confirmado' }));
    await user.type(screen.getByLabelText('Qué sabes'), 'ella');
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    await saved();
    expect(marta()?.facts[1]).toMatchObject({ state: 'confirmed', text: 'ella' });
  });

  it('takes new questions and facts', async () => {
    const { user, marta } = await openMarta();
    await user.click(screen.getByRole('button', { name: 'Añadir una pregunta' }));
    await user.type(await screen.findByLabelText('Qué te falta por saber'), 'si esquían');
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    await saved();
    expect(marta()?.facts.at(-1)).toMatchObject({ key: 'si esquían', state: 'unknown' });
    expect(marta()?.facts.at(-1)).not.toHaveProperty('text');
  });

  it('has people, with a birthday whose year may be unknown', async () => {
    const { user, marta } = await openMarta();
    await user.click(screen.getByRole('button', { name: 'Añadir a alguien' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByLabelText('Nombre'), 'Noa');
    const birthday = within(dialog).getByRole('group', { name: 'Cumpleaños' });
    await user.type(within(birthday).getByLabelText('Día'), '4');
    await user.click(within(dialog).getByRole('button', { name: 'Guardar' }));
    expect(screen.getByText(/Esa fecha no existe/)).toBeTruthy();
    await user.click(within(birthday).getByRole('button'));
    await user.click(await screen.findByRole('option', { name: 'mayo' }));
    await user.click(within(dialog).getByRole('button', { name: 'Guardar' }));
    await saved();
    expect(marta()?.people.at(-1)).toMatchObject({ name: 'Noa', birthday: '--05-04' });
  });

  it('says which of two namesakes introduced them', async () => {
    const { user, fake, marta } = await openMarta();
    for (const id of ['ana-1', 'ana-2']) putRecord(fake.journal, 'client', client(id, 'Ana'));
    await user.click(edit('Editar: Cómo nos conocimos'));
    const field = await screen.findByRole('combobox', { name: 'Quién nos presentó' });
    await user.clear(field);
    await user.type(field, 'Ana');
    await user.click((await screen.findAllByRole('option', { name: 'Ana' }))[1] as Element);
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    await saved();
    expect(marta()?.howMet?.introducedBy).toEqual({ client: 'ana-2' });
  });

  it('keeps of how one met what this version does not know', async () => {
    const { user, fake } = await openMarta();
    await user.click(edit('Editar: Cómo nos conocimos'));
    const place = await screen.findByLabelText('Dónde');
    await user.clear(place);
    await user.type(place, 'Candanchú');
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    await saved();
    const howMet = {
      place: 'Candanchú',
      when: { words: 'en 2025', season: 'winter' },
      mood: 'sunny',
      introducedBy: { client: 'gonzalo' },
    };
    expect(fake.changes).toEqual([
      { name: 'client-edited', ops: [['patch', 'client', 'marta', { howMet }]] },
    ]);
  });

  it('is edited all at once, and an emptied field is cleared', async () => {
    const { user, fake } = await openMarta();
    await user.click(edit('Editar: Contacto'));
    await user.clear(await screen.findByLabelText('Dónde está'));
    await user.type(screen.getByLabelText('Habláis cada (días)'), '21');
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    await saved();
    expect(fake.changes).toEqual([
      {
        name: 'client-edited',
        ops: [['patch', 'client', 'marta', { place: null, cadenceDays: 21 }]],
      },
    ]);
  });
});
