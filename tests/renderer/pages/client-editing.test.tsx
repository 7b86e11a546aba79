import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Client } from '../../../shared/journal/client.ts';
import { putRecord } from '../../../shared/journal/journal.ts';
import { findBarriers } from '../../support/axe.ts';
import { holdCalls } from '../../support/hold-calls.ts';
import { client, entry, journalOf, promise, stamps } from '../../support/make.ts';
import { openMarta, saved, today } from '../../support/marta.ts';
import { renderApp } from '../../support/render-app.tsx';

beforeEach(() => {
  // jsdom cannot scroll.
  window.scrollTo = () => {};
});

const region = (name: string) => within(screen.getByRole('region', { name }));
const save = (name: string | RegExp = 'Guardar') =>
  within(screen.getByRole('dialog')).getByRole('button', { name });

describe('what one knows', () => {
  it('is confirmed, assumed or a question again by one key on its line', async () => {
    const { user, marta } = await openMarta();
    screen.getByRole('button', { name: 'Editar: fechas: segunda semana de febrero' }).focus();
    await user.keyboard('c');
    await waitFor(() => expect(marta()?.facts[0]?.state).toBe('confirmed'));
    screen.getByRole('button', { name: 'Editar: fechas: segunda semana de febrero' }).focus();
    await user.keyboard('s');
    await waitFor(() => expect(marta()?.facts[0]?.state).toBe('assumed'));
    screen.getByRole('button', { name: 'Editar: fechas: segunda semana de febrero' }).focus();
    await user.keyboard('q');
    await waitFor(() => expect(marta()?.facts[0]?.state).toBe('unknown'));
    expect(marta()?.facts[0]).not.toHaveProperty('text');
    expect(
      region('Lo que aún no sé').getByRole('button', { name: 'Responder: fechas' }),
    ).toBeTruthy();
  });

  it('answers a question where it stands, and one Escape keeps what was typed', async () => {
    const { user, marta } = await openMarta();
    screen.getByRole('button', { name: 'Responder: quién decide' }).focus();
    await user.keyboard('{Enter}');
    const field = await screen.findByRole('textbox', { name: 'Qué sabes de: quién decide' });
    await waitFor(() => expect(document.activeElement).toBe(field));
    await user.keyboard('ella{Escape}');
    expect(screen.getByText(/Escape otra vez lo descarta/)).toBeTruthy();
    await user.keyboard('{Enter}');
    await waitFor(() =>
      expect(marta()?.facts[1]).toMatchObject({ state: 'confirmed', text: 'ella', day: today }),
    );
  });

  it('takes an answer once, and keeps it while one looks at another question', async () => {
    const { user, marta, fake, words } = await openMarta();
    await user.click(screen.getByRole('button', { name: 'Responder: quién decide' }));
    const field = () => screen.findByRole('textbox', { name: /^Qué sabes de/ });
    await user.type(await field(), 'ella');
    await user.click(screen.getByRole('button', { name: words['nav.settings'] }));
    act(() => fake.push('keep-draft', { isLeaving: true }));
    expect(await screen.findByText(words['form.leaving-window'])).toBeTruthy();
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    expect((await field()) as HTMLInputElement).toHaveProperty('value', 'ella');
    expect(document.activeElement).not.toBe(await field());
    const letGo = holdCalls(fake, 'journal.change');
    await user.type(await field(), '{Enter}{Enter}');
    letGo();
    await waitFor(() => expect(marta()?.facts[1]).toMatchObject({ text: 'ella' }));
    expect(fake.changes.length).toBe(1);
  });

  it('may be what one only guesses', async () => {
    const { user, marta } = await openMarta();
    await user.click(screen.getByRole('button', { name: 'Responder: quién decide' }));
    await user.type(await screen.findByRole('textbox', { name: /^Qué sabes de/ }), 'ella');
    await user.click(screen.getByRole('button', { name: 'Lo supongo' }));
    await waitFor(() => expect(marta()?.facts[1]).toMatchObject({ state: 'assumed' }));
  });

  it('has what hurt them first and in its own words, kept under its reserved key', async () => {
    const { user, marta } = await openMarta();
    await user.click(screen.getByRole('button', { name: 'Añadir un dato' }));
    await user.click(await screen.findByRole('button', { name: 'dónde le duele' }));
    expect(screen.getByText('Lo que le dolió y no hay que repetir.')).toBeTruthy();
    await user.type(screen.getByLabelText('Qué sabes'), 'que le llamen en domingo');
    await user.click(save());
    await saved();
    expect(marta()?.facts.at(-1)).toMatchObject({ key: 'sore-spot' });
    const [first] = region('Lo que sé').getAllByRole('listitem');
    expect(first?.textContent).toContain('no repitas');
  });
});

describe('the questions of a trade', () => {
  it('are added but for those already there, and taken back in one step', async () => {
    const { user, marta, fake, words } = await openMarta();
    putRecord(fake.journal, 'template', {
      ...stamps('architects'),
      name: 'ibanez arquitectos',
      questions: ['¿Quién decide?', 'fechas', 'plazo de obra', 'quién firma'],
    });
    await user.click(screen.getByRole('button', { name: words['questions.add-for-trade'] }));
    const dialog = await screen.findByRole('dialog');
    await within(dialog).findByText('plazo de obra');
    expect(within(dialog).getByText('¿Quién decide?').closest('li')?.textContent).toContain(
      words['questions.there.unknown'],
    );
    expect(within(dialog).getByText('fechas').closest('li')?.textContent).toContain(
      words['questions.there.known'],
    );
    await user.click(within(dialog).getByRole('checkbox', { name: 'quién firma' }));
    await user.click(save('Añadir una'));
    await saved();
    expect(marta()?.facts.at(-1)).toMatchObject({ key: 'plazo de obra', state: 'unknown' });
    expect(marta()?.facts).toHaveLength(3);
    await user.click(await screen.findByRole('button', { name: 'Deshacer' }));
    await waitFor(() => expect(screen.queryByText('plazo de obra')).toBeNull());
  });
});

describe('one’s own word', () => {
  it('is said of the relationship, with its reason, the newest first', async () => {
    const { user, marta } = await openMarta();
    await user.click(screen.getByRole('button', { name: 'Decir cómo está la relación' }));
    await screen.findByRole('dialog');
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'firme' }));
    await user.click(save());
    expect(screen.getByText('Elige una palabra.')).toBeTruthy();
    expect(screen.getByText(/^Di por qué/)).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'frágil' }));
    await user.type(screen.getByLabelText('Por qué'), 'no contesta');
    await user.click(save());
    await saved();
    expect(marta()?.ownWords).toMatchObject([
      { word: 'fragile', reason: 'no contesta', day: today },
    ]);
    const said = region('Cómo ves la relación');
    expect(said.getByRole('button', { name: /^Editar: frágil/ }).textContent).toBe(
      'La relación con Marta está frágil',
    );
    await user.click(said.getByRole('button', { name: /^Editar: frágil/ }));
    await user.click(await screen.findByRole('button', { name: 'Tirar a la papelera' }));
    await saved();
    expect(said.queryByRole('button', { name: /^Editar: frágil/ })).toBeNull();
  });
});

describe('an idea', () => {
  it('that got a no waits below the open ones, and its day brings it to Today', async () => {
    const { user, marta, fake } = await openMarta();
    for (const words of ['clases', 'verano']) {
      await user.click(screen.getByRole('button', { name: 'Añadir una idea' }));
      await user.type(await screen.findByLabelText('Qué podrías proponerle'), words);
      if (words === 'clases') {
        await user.click(screen.getByRole('button', { name: /Si dijo que no, por qué/ }));
        await user.click(await screen.findByRole('option', { name: 'ya tenía a otro' }));
      }
      await user.click(save());
      await saved();
    }
    const lines = region('Ideas').getAllByRole('listitem');
    expect(lines.map((one) => one.textContent)).toEqual([
      expect.stringContaining('verano'),
      expect.stringContaining('dijo que no: ya tenía a otro'),
    ]);
    const idea = marta()?.ideas[0];
    expect(idea).toMatchObject({ words: 'clases', reasonForNo: 'other-supplier', day: today });
    const due = { ...(marta() as Client), ideas: [{ ...idea, revisitOn: '2026-11-20' } as never] };
    putRecord(fake.journal, 'client', due);
    fake.moveTo(today);
    await user.click(screen.getByRole('button', { name: /^Hoy/ }));
    const row = within(await screen.findByRole('region', { name: 'Retomar' }));
    row.getByRole('button', { name: 'clases' }).focus();
    await user.keyboard('m');
    await user.click(await screen.findByRole('button', { name: 'Dejar para ese día' }));
    await saved();
    expect(marta()?.ideas[0]?.revisitOn).toBe('2026-12-25');
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Retomar' })).toBeNull());
  });
});

describe('two clients that are one', () => {
  const journal = () =>
    journalOf({
      clients: [
        client('ana', 'Ana Beltrán', { trade: 'traductora', phones: ['55'] }),
        client('anita', 'Anita', { trade: 'intérprete', archivedOn: '2026-10-03' }),
        client('self', 'Yo', { relation: 'self' }),
        client('gone', 'Ana Fuera', { trashedAt: '2026-10-03T10:00:00.000Z' }),
      ],
      entries: [entry('e', 'ana', '2026-10-09')],
      promises: [promise('p', 'anita', '2026-10-09')],
    });
  const open = async (id: string) => {
    const app = await renderApp({ journal: journal(), today, page: { name: 'client', id } });
    const menu = await screen.findByRole('button', { name: /^Más sobre/ });
    await app.user.click(menu);
    await app.user.click(await screen.findByRole('menuitem', { name: 'Es el mismo cliente que…' }));
    await screen.findByRole('dialog');
    return app;
  };

  it('shows both before, and afterwards the page of the one that stayed', async () => {
    const { user, fake, words } = await open('ana');
    const field = screen.getByRole('combobox');
    await user.click(field);
    await user.keyboard('{ArrowDown}');
    expect((await screen.findAllByRole('option')).map((one) => one.textContent)).toEqual([
      expect.stringContaining('Anita'),
    ]);
    await user.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog');
    const stays = await within(dialog).findByRole('radio', { name: /^Anita/ });
    expect(await findBarriers(dialog)).toEqual([]);
    await user.click(stays);
    expect(within(dialog).getByText(/Todo lo de Ana Beltrán pasa a Anita/)).toBeTruthy();
    expect(within(dialog).getByText('en lugar de traductora')).toBeTruthy();
    await user.click(save(words['same-client.save']));
    await screen.findByRole('heading', { level: 1, name: 'Anita' });
    expect(screen.getByText('también Ana Beltrán')).toBeTruthy();
    expect(fake.journal.clients.get('anita')).toMatchObject({ phones: ['55'] });
    expect(fake.journal.clients.get('anita')).not.toHaveProperty('archivedOn');
    expect(screen.getByText('Ana Beltrán es ahora Anita')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Papelera/ }));
    const row = (await screen.findByText('Ana Beltrán')).closest('li');
    expect(row?.textContent).toContain('ahora es Anita');
    await user.click(screen.getByRole('button', { name: 'Deshacer' }));
    await waitFor(() => expect(screen.queryByText('Ana Beltrán')).toBeNull());
    expect(fake.journal.entries.get('e')?.client).toBe('ana');
  });

  it('are made one from the list of clients too, with a key', async () => {
    const { user, words, fake } = await renderApp({
      journal: journal(),
      today,
      page: { name: 'clients' },
    });
    (await screen.findByRole('grid')).focus();
    await user.keyboard('u');
    const who = await screen.findByRole('combobox');
    expect(document.activeElement).toBe(who);
    await user.keyboard('anit{Enter}');
    await screen.findByRole('radio', { name: /^Anita/ });
    await user.click(save(words['same-client.save']));
    await screen.findByRole('heading', { level: 1 });
    await waitFor(() => expect(fake.journal.clients.get('anita')?.mergedInto).toBe('ana'));
  });

  it('needs somebody from the list, and oneself is nobody to be merged', async () => {
    const { user, words, fake } = await open('ana');
    await user.type(screen.getByRole('combobox'), 'Nadie');
    await user.click(save(words['same-client.save']));
    expect(screen.getByText(words['same-client.who.missing'])).toBeTruthy();
    expect(fake.calls.some(({ name }) => name === 'client.merge')).toBe(false);
  });
});

describe('an archived client', () => {
  it('says so in a line that brings it back, and is no longer among the last ones', async () => {
    const { user, marta, fake } = await openMarta();
    await user.click(screen.getByRole('button', { name: 'Más sobre Marta Ibáñez' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Archivar' }));
    expect(await screen.findByText(/^Archivado hoy/)).toBeTruthy();
    expect(fake.changes.at(-1)?.name).toBe('client-archived');
    const recent = () => within(screen.getByRole('navigation')).queryByText('Marta Ibáñez');
    await waitFor(() => expect(recent()).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Sacar del archivo' }));
    await waitFor(() => expect(marta()).not.toHaveProperty('archivedOn'));
    expect(fake.changes.at(-1)?.name).toBe('client-unarchived');
  });
});
