import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { forgetChoice } from '../../../renderer/pages/clients/choice.ts';
import type { Fact } from '../../../shared/journal/fact.ts';
import { findBarriers } from '../../support/axe.ts';
import type { FakeOptions } from '../../support/fake-bridge.ts';
import { client, entry, journalOf, outcome, promise, stamps, step } from '../../support/make.ts';
import { renderApp } from '../../support/render-app.tsx';

const today = '2026-11-25';

function fact(id: string, key: string, fields: Partial<Fact>): Fact {
  return { ...stamps(id, '2026-09-03'), key, state: 'assumed', day: '2026-09-03', ...fields };
}

function journal() {
  const howMet = { place: 'Formigal', when: { words: 'en 2025', season: 'winter' }, mood: 'sunny' };
  return journalOf({
    clients: [
      client('marta', 'Marta Ibáñez', {
        trade: 'Ibáñez Arquitectos',
        place: 'Zaragoza',
        phones: ['600 123 456'],
        tags: ['formigal'],
        address: { form: 'tú', called: 'Marta' },
        howMet: { ...howMet, introducedBy: { client: 'gonzalo' } },
        facts: [
          fact('f1', 'fechas', { text: 'segunda semana de febrero' }),
          fact('f2', 'quién decide', { state: 'unknown' }),
        ],
        people: [
          {
            ...stamps('ruben'),
            name: 'Rubén Gracia',
            role: 'socio',
            phones: [],
            emails: [],
            address: { form: 'usted' },
          },
        ],
      }),
      client('gonzalo', 'Gonzalo Urrutia'),
    ],
    entries: [
      entry('call', 'marta', '2026-10-09', { words: 'Se quedan con el Edelweiss', warmth: 1 }),
      entry('lunch', 'marta', '2026-09-24', {
        kind: 'meeting',
        words: 'Comida en Zaragoza',
        people: ['ruben'],
      }),
    ],
    promises: [
      promise('prices', 'marta', '2026-10-09', {
        about: 'los precios del Edelweiss',
        due: { day: '2026-12-01', precision: 'day' },
        entry: 'call',
      }),
      promise('hotels', 'marta', '2026-09-24', {
        about: 'tres hoteles',
        steps: [step('made', '2026-09-24'), step('kept', '2026-09-30')],
      }),
      promise('count', 'marta', '2026-10-09', { by: 'them', about: 'decirme cuántos vienen' }),
    ],
    outcomes: [
      outcome('praise', 'marta', '2026-09-24', {
        entry: 'lunch',
        words: 'El año que viene, otra vez contigo.',
      }),
    ],
  });
}

async function openMarta(options: FakeOptions = {}) {
  const app = await renderApp({
    journal: journal(),
    today,
    page: { name: 'client', id: 'marta' },
    ...options,
  });
  await screen.findByRole('heading', { level: 1, name: 'Marta Ibáñez' });
  const marta = () => app.fake.journal.clients.get('marta');
  return { ...app, marta };
}

const edit = (what: string | RegExp) => screen.getByRole('button', { name: what });
const saved = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
const rowOf = (words: string) => {
  const row = screen.getByRole('button', { name: words });
  row.focus();
  return row;
};

beforeEach(() => {
  forgetChoice();
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

describe('promises', () => {
  it('stand in two columns, and the settled ones in words', async () => {
    const { user } = await openMarta();
    const mine = screen.getByRole('list', { name: 'Yo di mi palabra' });
    expect(mine.textContent).toContain('los precios del Edelweiss');
    expect(screen.getByRole('list', { name: 'Me dieron su palabra' }).textContent).toContain(
      'decirme cuántos vienen',
    );
    await user.click(screen.getByRole('button', { name: 'Una cumplida' }));
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
    await user.click(screen.getByRole('button', { name: 'Una cumplida' }));
    rowOf('tres hoteles');
    await user.keyboard('a');
    await waitFor(() =>
      expect(fake.journal.promises.get('hotels')?.steps.at(-1)?.kind).toBe('reopened'),
    );
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

  it('is trashed from its form and comes back with undo', async () => {
    const { user } = await openMarta();
    await user.click(edit('Editar: Comida en Zaragoza'));
    await user.click(await screen.findByRole('button', { name: 'Tirar a la papelera' }));
    await saved();
    await waitFor(() => expect(screen.queryByText('Comida en Zaragoza')).toBeNull());
    await user.keyboard('{Control>}z{/Control}');
    expect(await screen.findByText('Comida en Zaragoza')).toBeTruthy();
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
    await user.click(screen.getByRole('button', { name: 'Más sobre Marta Ibáñez' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Anotar un resultado' }));
    await user.type(await screen.findByLabelText('Sus palabras, tal cual'), 'Otra vez contigo');
    await user.type(screen.getByLabelText('Importe'), 'mucho');
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    expect(screen.getByText(/Escribe solo el número/)).toBeTruthy();
    await user.clear(screen.getByLabelText('Importe'));
    await user.type(screen.getByLabelText('Importe'), '1.200,50');
    await user.type(screen.getByLabelText('Moneda'), 'eur');
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
