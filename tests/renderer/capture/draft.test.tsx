import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Drafts } from '../../../shared/capture/draft.ts';
import { findBarriers } from '../../support/axe.ts';
import { client, journalOf } from '../../support/make.ts';
import { renderApp } from '../../support/render-app.tsx';

const today = '2026-11-25';
const marta = () => journalOf({ clients: [client('marta', 'Marta')] });
const kept: Drafts = {
  today: {
    words: 'Llamé a Marta',
    client: 'Marta',
    kind: 'call',
    warmth: 1,
    day: today,
    promises: [
      { key: 'p', by: 'me', words: 'el plano', due: { day: '2026-12-09', precision: 'day' } },
    ],
  },
};

async function open(options: Parameters<typeof renderApp>[0] = {}) {
  const app = await renderApp({ today, journal: marta(), ...options });
  const words = () => screen.findByLabelText<HTMLTextAreaElement>(app.words['capture.words']);
  const saved = () =>
    app.fake.calls.flatMap(({ name, input }) =>
      name === 'draft.save' ? [input as { folder: string; drafts: Drafts }] : [],
    );
  const text = async (value: string) =>
    waitFor(async () => expect((await words()).value).toBe(value));
  return { ...app, field: words, saved, text };
}

describe('what is typed and not saved', () => {
  it('is kept from the first key on, with all that was chosen', async () => {
    const { user, words, field, saved } = await open();
    await user.type(await field(), 'V');
    await waitFor(() => expect(saved().at(-1)?.drafts.today?.words).toBe('V'));
    await user.type(await field(), 'ino Marta');
    await user.type(screen.getByLabelText(words['capture.client']), 'Marta{Enter}');
    await user.click(screen.getByRole('button', { name: words['capture.promise-mine'] }));
    await user.type(screen.getByLabelText(words['capture.promise-words-mine']), 'el plano');
    await waitFor(() =>
      expect(saved().at(-1)).toMatchObject({
        folder: '/home/ana/Palabra',
        drafts: {
          today: {
            words: 'Vino Marta',
            client: 'Marta',
            day: today,
            promises: [{ by: 'me', words: 'el plano' }],
          },
        },
      }),
    );
    // Not once a key.
    expect(saved().length).toBeLessThan(12);
  });

  it('is kept at once when the window is left, and when the machine asks', async () => {
    const { user, field, saved, fake } = await open();
    await user.type(await field(), 'Vino');
    act(() => void window.dispatchEvent(new Event('blur')));
    await waitFor(() => expect(saved().at(-1)?.drafts.today?.words).toBe('Vino'));
    await user.type(await field(), ' Marta');
    act(() => fake.push('keep-draft', { isLeaving: false }));
    await waitFor(() => expect(fake.calls.some(({ name }) => name === 'draft.kept')).toBe(true));
    const names = fake.calls.map(({ name }) => name);
    expect(saved().at(-1)?.drafts.today?.words).toBe('Vino Marta');
    expect(names.lastIndexOf('draft.kept')).toBeGreaterThan(names.lastIndexOf('draft.save'));
  });

  it('leaves the disk once it is saved, or emptied', async () => {
    const { user, field, saved, fake } = await open({ page: { name: 'client', id: 'marta' } });
    await user.type(await field(), 'Vino');
    await waitFor(() => expect(saved().at(-1)?.drafts.marta?.words).toBe('Vino'));
    await user.clear(await field());
    await waitFor(() => expect(saved().at(-1)?.drafts).toEqual({}));
    await user.type(await field(), 'Vino{Control>}{Enter}{/Control}');
    await waitFor(() => expect(fake.journal.entries.size).toBe(1));
    await waitFor(() => expect(saved().at(-1)?.drafts).toEqual({}));
  });
});

describe('what was kept', () => {
  it('is there again, and says so until it is touched', async () => {
    const { user, words, field, text } = await open({ drafts: kept });
    await text('Llamé a Marta');
    const form = screen.getByRole('form', { name: words['capture.label'] });
    expect(within(form).getByDisplayValue('Marta')).toBeTruthy();
    expect(within(form).getByDisplayValue('el plano')).toBeTruthy();
    expect(within(form).getByText('vence el miércoles 9 de diciembre')).toBeTruthy();
    expect(within(form).getAllByText(words['warmth.1']).length).toBeGreaterThan(1);
    expect(screen.getByText(words['draft.kept'])).toBeTruthy();
    expect(await findBarriers()).toEqual([]);
    await user.type(await field(), ' por fin');
    expect(screen.queryByText(words['draft.kept'])).toBeNull();
  });

  it('keeps the day it was typed on', async () => {
    const before = { today: { ...kept.today, day: '2026-11-24' } } as Drafts;
    const { text, words } = await open({ drafts: before });
    await text('Llamé a Marta');
    expect(screen.getByText('martes, 24 de noviembre')).toBeTruthy();
    expect(screen.getByText(words['draft.kept'])).toBeTruthy();
  });

  it('is noted as it stands', async () => {
    const { user, words, text, fake } = await open({ drafts: kept });
    await text('Llamé a Marta');
    await user.click(screen.getByRole('button', { name: new RegExp(words['capture.save']) }));
    await waitFor(() => expect(fake.journal.promises.size).toBe(1));
    expect([...fake.journal.entries.values()][0]).toMatchObject({ client: 'marta', warmth: 1 });
    expect(screen.queryByText(words['draft.kept'])).toBeNull();
  });

  it('is discarded at a word, and can be had back', async () => {
    const { user, words, text, saved } = await open({ drafts: kept });
    await text('Llamé a Marta');
    await user.click(screen.getByRole('button', { name: words['draft.discard'] }));
    await text('');
    await waitFor(() => expect(saved().at(-1)?.drafts).toEqual({}));
    await user.click(await screen.findByRole('button', { name: new RegExp(words['action.undo']) }));
    await text('Llamé a Marta');
    await waitFor(() => expect(saved().at(-1)?.drafts.today?.client).toBe('Marta'));
  });

  it('comes back, and what was typed since for nobody waits under it', async () => {
    const { user, words, field, text, saved } = await open({ drafts: kept });
    await text('Llamé a Marta');
    await user.click(screen.getByRole('button', { name: words['draft.discard'] }));
    await user.type(await field(), 'Otra cosa');
    await user.click(await screen.findByRole('button', { name: new RegExp(words['action.undo']) }));
    await text('Llamé a Marta');
    expect(screen.getByText(words['draft.waiting'])).toBeTruthy();
    expect(screen.getByText('Otra cosa')).toBeTruthy();
    await waitFor(() => expect(saved().at(-1)?.drafts['today-2']?.words).toBe('Otra cosa'));
  });

  it('stands on Today when its client is gone, under nobody else’s name', async () => {
    const gone = { words: 'lo de Paco', client: '', kind: 'note', promises: [] } as const;
    const { text, saved } = await open({ drafts: { ...kept, paco: gone } });
    await text('Llamé a Marta');
    expect(screen.getByText('lo de Paco')).toBeTruthy();
    await waitFor(() =>
      expect(Object.keys(saved().at(-1)?.drafts ?? {}).toSorted()).toEqual(['today', 'today-2']),
    );
  });

  it('of two for two clients goes on with either, and each is noted under its own', async () => {
    const clients = [client('marta', 'Marta'), client('hotel', 'Hotel Miramar')];
    const key = { words: 'Recogida la llave', client: 'Hotel Miramar', kind: 'note', promises: [] };
    const { user, words, field, text, fake } = await open({
      journal: journalOf({ clients }),
      drafts: { ...kept, 'today-2': key as never },
    });
    await text('Llamé a Marta');
    expect(screen.getByText('Otro borrador, para Hotel Miramar:')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: words['draft.go-on'] }));
    await text('Recogida la llave');
    expect(document.activeElement).toBe(await field());
    expect(screen.getByText('Otro borrador, para Marta:')).toBeTruthy();
    expect(await findBarriers()).toEqual([]);
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(fake.journal.entries.size).toBe(1));
    expect([...fake.journal.entries.values()][0]).toMatchObject({
      client: 'hotel',
      words: 'Recogida la llave',
    });
    await text('');
    await user.click(screen.getByRole('button', { name: words['draft.go-on'] }));
    await text('Llamé a Marta');
    expect(screen.queryByRole('button', { name: words['draft.go-on'] })).toBeNull();
  });

  it('names the entry and the promise from the first key on, and anew once it is noted', async () => {
    const { user, field, saved, fake } = await open({ page: { name: 'client', id: 'marta' } });
    const press = '{Control>}{Enter}{/Control}';
    await user.type(await field(), 'V');
    await waitFor(() => expect(saved().at(-1)?.drafts.marta?.id).toBeTruthy());
    const { id } = saved().at(-1)?.drafts.marta ?? {};
    await user.type(await field(), `ino${press}`);
    await waitFor(() => expect([...fake.journal.entries.keys()]).toEqual([id]));
    await user.type(await field(), `Otra${press}`);
    await waitFor(() => expect(fake.journal.entries.size).toBe(2));
  });

  it('is noted again where nobody knows whether it was', async () => {
    const { user, field, saved, fake, words } = await open({
      page: { name: 'client', id: 'marta' },
    });
    fake.failNext('journal.change', { code: 'save-unsure' });
    await user.type(await field(), 'Vino');
    await user.click(screen.getByRole('button', { name: words['capture.promise-mine'] }));
    await user.type(screen.getByLabelText(words['capture.promise-words-mine']), 'el plano');
    await waitFor(() => expect(saved().at(-1)?.drafts.marta?.promises[0]?.words).toBe('el plano'));
    const { id, promises = [] } = saved().at(-1)?.drafts.marta ?? {};
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByText(words['failure.save-unsure']);
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(fake.journal.entries.size).toBe(1));
    expect([...fake.journal.entries.keys()]).not.toEqual([id]);
    expect([...fake.journal.promises.keys()]).not.toEqual([promises[0]?.key]);
  });

  it('is of the journal that the window shows', async () => {
    const other: Drafts = { today: { ...kept.today, words: 'de la otra' } as never };
    const answers: Record<string, unknown> = {};
    const { user, field, text, fake, saved } = await open({ answers });
    await user.type(await field(), 'de esta');
    await waitFor(() => expect(saved().at(-1)?.drafts.today?.words).toBe('de esta'));
    const state = await fake.api.call('app.state', {});
    if (!state.ok) throw new Error('no state');
    const moved = { ...(state.value as object), folder: '/otra' };
    Object.assign(answers, { 'draft.read': other, 'app.state': moved });
    act(() => fake.push('state', moved as never));
    await text('de la otra');
    await user.type(await field(), '!');
    await waitFor(() => expect(saved().at(-1)?.folder).toBe('/otra'));
  });

  it('stays in the window when the disk does not take it, and that is said', async () => {
    const { user, words, field, fake, saved } = await open();
    fake.failNext('draft.save', { code: 'disk-full' });
    await user.type(await field(), 'V');
    expect(await screen.findByText(words['draft.unkept'])).toBeTruthy();
    expect((await field()).value).toBe('V');
    await user.type(await field(), 'ino');
    await waitFor(() => expect(screen.queryByText(words['draft.unkept'])).toBeNull());
    await waitFor(() => expect(saved().at(-1)?.drafts.today?.words).toBe('Vino'));
  });

  it('asks once before it is lost with the window', async () => {
    const { user, words, field, fake } = await open();
    const answers = () =>
      fake.calls.flatMap(({ name, input }) => (name === 'draft.kept' ? [input] : []));
    const close = () => act(() => fake.push('keep-draft', { isLeaving: true }));
    const full = { code: 'disk-full' } as const;
    fake.failNext('draft.save', full);
    await user.type(await field(), 'V');
    await screen.findByText(words['draft.unkept']);
    fake.failNext('draft.save', full);
    close();
    expect(await screen.findByText(words['draft.leaving'])).toBeTruthy();
    expect(answers()).toEqual([{ stays: true }]);
    fake.failNext('draft.save', full);
    close();
    await waitFor(() => expect(answers()).toEqual([{ stays: true }, { stays: false }]));
  });

  it('follows into the next journal when the disk of the first did not take it', async () => {
    const answers: Record<string, unknown> = {};
    const { user, words, field, text, fake, saved } = await open({ answers });
    fake.failNext('draft.save', { code: 'disk-full' });
    await user.type(await field(), 'V');
    await screen.findByText(words['draft.unkept']);
    const state = await fake.api.call('app.state', {});
    if (!state.ok) throw new Error('no state');
    const moved = { ...(state.value as object), folder: '/otra' };
    Object.assign(answers, { 'draft.read': kept, 'app.state': moved });
    act(() => fake.push('state', moved as never));
    await waitFor(() =>
      expect(saved().at(-1)).toMatchObject({
        folder: '/otra',
        drafts: { today: { words: 'V' }, 'today-2': { words: 'Llamé a Marta', client: 'Marta' } },
      }),
    );
    await text('V');
  });

  it('is kept without what is too long to be', async () => {
    const { words, text } = await open({ drafts: kept });
    await text('Llamé a Marta');
    const { useDrafts } = await import('../../../renderer/capture/draft.ts');
    const long = { words: 'a'.repeat(100_001), client: '', kind: 'note', promises: [] } as const;
    act(() => useDrafts.setState(({ drafts }) => ({ drafts: { ...drafts, today: long } })));
    expect(await screen.findByText(words['draft.unkept'])).toBeTruthy();
  });
});
