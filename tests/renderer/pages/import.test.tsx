import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mergeFieldLabel } from '../../../renderer/pages/settings/merge-field-labels.ts';
import type { ImportPreview } from '../../../shared/ipc/contract.ts';
import { type FieldOwner, toldFields } from '../../../shared/transfer/merge-fields.ts';
import type { MergeChange } from '../../../shared/transfer/merge-preview.ts';
import { findBarriers } from '../../support/axe.ts';
import { holdCalls } from '../../support/hold-calls.ts';
import { importPreviewOf, mergeOf } from '../../support/merge-preview.ts';
import { renderApp } from '../../support/render-app.tsx';

const counts = { clients: 3, entries: 4, promises: 0, outcomes: 0, templates: 0, erased: 0 };
const report = { counts, safetyCopy: 'antes.json' };

async function open(preview: ImportPreview, language: 'es' | 'en' = 'es') {
  const app = await renderApp({
    page: { name: 'settings' },
    language,
    answers: { 'import.choose': preview, 'import.merge': report, 'import.replace': report },
  });
  await app.user.click(await screen.findByRole('button', { name: app.words['import.action'] }));
  const dialog = await screen.findByRole('alertdialog', { name: app.words['import.preview'] });
  const made = () => app.fake.calls.filter(({ name }) => /^import\.(merge|replace)$/.test(name));
  const button = (name: string) => within(dialog).queryByRole('button', { name });
  return { ...app, dialog, made, button, inside: within(dialog) };
}

function change(id: string, fields: Partial<MergeChange> = {}): MergeChange {
  return {
    kind: 'entry',
    id,
    collection: 'entries',
    name: `Nota ${id}`,
    client: 'Ana',
    verdict: 'new',
    winner: 'theirs',
    theirsAt: '2026-11-24T10:00:00.000Z',
    fields: [],
    moreFields: 0,
    ...fields,
  };
}

describe('a journal that both went on with', () => {
  const preview = importPreviewOf(
    mergeOf({
      counts: {
        clients: { new: 1, same: 12, conflicting: 1, only: 2 },
        entries: { changed: 2, kept: 1 },
      },
      erasures: { staysOut: 2, goes: 1 },
      changes: [
        change('a', {
          kind: 'client',
          name: 'Ana Gil',
          verdict: 'conflicting',
          winner: 'ours',
          oursAt: '2026-11-24T11:30:00.000Z',
        }),
        change('e', { verdict: 'erased', winner: 'theirs', oursAt: '2026-11-01T10:00:00.000Z' }),
        change('f', { verdict: 'erased', winner: 'ours' }),
        change('g', { verdict: 'changed', oursAt: '2026-11-02T10:00:00.000Z' }),
        change('h', {
          verdict: 'kept',
          winner: 'ours',
          oursAt: '2026-11-25T10:00:00.000Z',
        }),
        change('i'),
      ],
    }),
    { counts, current: counts },
  );

  it('says how they stand, what would come of it, and does nothing before', async () => {
    const { words, inside, dialog, made } = await open(preview);
    expect(inside.getByText(words['merge.relation-diverged'])).toBeTruthy();
    expect(inside.getByText(words['merge.merge-what'])).toBeTruthy();
    expect(inside.getByRole('row', { name: 'Clientes 1 0 1 2 12' })).toBeTruthy();
    expect(inside.getByRole('row', { name: 'Anotaciones 0 2 0 1 0' })).toBeTruthy();
    expect(inside.queryByRole('row', { name: /^Promesas/ })).toBeNull();
    expect(inside.getByText(/^2 cosas del archivo no entran/)).toBeTruthy();
    expect(inside.getByText(/^Una cosa tuya se va/)).toBeTruthy();
    expect(inside.getByText(words['import.safety'])).toBeTruthy();
    expect(made()).toEqual([]);
    expect(await findBarriers(dialog)).toEqual([]);
  });

  it('says of each record whose writing holds, and of when', async () => {
    const { inside } = await open(preview);
    const said = inside.getAllByRole('listitem').map((item) => item.textContent);
    const time = (at: string) =>
      new Date(at).toLocaleTimeString('es-ES', { hour: 'numeric', minute: '2-digit' });
    expect(said).toEqual([
      `Ana GilVale lo tuyo, 24 nov, ${time('2026-11-24T11:30:00Z')}Cliente · Ana · cambió en los dos` +
        `lo del archivo, 24 nov, ${time('2026-11-24T10:00:00Z')}`,
      'Nota eSe va: se borró en el otroAnotación · Ana',
      'Nota fNo entra: se borró aquíAnotación · Ana',
      'Nota gVale lo del archivo, 24 novAnotación · Analo tuyo, 2 nov',
      'Nota hVale lo tuyo, 25 novAnotación · Analo del archivo, 24 nov',
      'Nota iEntra, 24 novAnotación · Ana',
    ]);
  });

  it('is merged on a word, with its undo and its safety copy', async () => {
    const { user, words, made, button } = await open(preview);
    await user.click(button(words['merge.merge']) as HTMLElement);
    expect(await screen.findByText(/^Los dos diarios son ahora uno: 3 clientes/)).toBeTruthy();
    expect(screen.getByText(new RegExp(words['import.safety-copy']))).toBeTruthy();
    expect(await screen.findByText(words['change.merged'])).toBeTruthy();
    expect(made()).toEqual([{ name: 'import.merge', input: { token: 'token' } }]);
  });

  it('cannot be looked away from while it is being merged', async () => {
    const { user, words, button, fake, dialog } = await open(preview);
    const letGo = holdCalls(fake, 'import.merge');
    await user.click(button(words['merge.merge']) as HTMLElement);
    await user.keyboard('{Escape}');
    expect(dialog.isConnected).toBe(true);
    expect(button(words['action.cancel'])?.hasAttribute('disabled')).toBe(true);
    letGo();
    await waitFor(() => expect(dialog.isConnected).toBe(false));
  });

  it('offers its undo no more once something newer was done', async () => {
    const { user, words, button } = await open(preview);
    await user.click(button(words['merge.merge']) as HTMLElement);
    const report = await screen.findByText(new RegExp(words['import.safety-copy']));
    await user.click(screen.getByRole('button', { name: words['questions.new'] }));
    const form = within(await screen.findByRole('dialog'));
    await user.type(form.getByLabelText(words['questions.form.name']), 'piano');
    await user.type(form.getByLabelText(words['questions.form.questions']), 'desde cuándo toca');
    await user.click(form.getByRole('button', { name: words['action.save'] }));
    await waitFor(() => expect(report.isConnected).toBe(false));
  });

  it('is put in its place when that is chosen', async () => {
    const { user, words, inside, made, button } = await open(preview);
    await user.click(inside.getByRole('radio', { name: words['import.replace'] }));
    expect(inside.getByText(words['merge.replace-what'])).toBeTruthy();
    expect(inside.getByRole('row', { name: 'Clientes 3 3' })).toBeTruthy();
    await user.click(button(words['import.replace']) as HTMLElement);
    expect(await screen.findByText(/^Tu diario es ahora el del archivo/)).toBeTruthy();
    expect(made()).toEqual([{ name: 'import.replace', input: { token: 'token' } }]);
  });

  it('says why the two cannot be one', async () => {
    const { user, words, fake, button } = await open(preview);
    const problem = { reason: 'duplicate-id', collection: 'entries', id: 'x' } as const;
    fake.failNext('import.merge', { code: 'file-refused', total: 1, problems: [problem] });
    await user.click(button(words['merge.merge']) as HTMLElement);
    expect(await screen.findByText(new RegExp(words['file-problem.duplicate-id']))).toBeTruthy();
  });
});

describe('what the two say differently', () => {
  const on = '2026-11-26';
  const merge = mergeOf({
    changes: [
      change('p', {
        kind: 'promise',
        verdict: 'conflicting',
        winner: 'ours',
        oursAt: '2026-11-26T15:00:00.000Z',
        fates: {
          ours: { state: 'broken', day: on },
          theirs: { state: 'open', due: { day: '2026-12-04', precision: 'day' } },
          merged: { state: 'broken', day: on },
        },
      }),
      change('a', {
        kind: 'client',
        verdict: 'changed',
        winner: 'both',
        oursAt: '2026-11-02T10:00:00.000Z',
        fields: [
          {
            of: 'person',
            field: 'role',
            part: 'Vicent',
            ours: 'jefe de cocina',
            theirs: 'cocinero',
            winner: 'theirs',
          },
          { of: 'fact', field: '', theirs: 'vino: tinto', winner: 'theirs' },
          { of: 'client', field: 'tolerance', ours: 'low', theirs: 'high', winner: 'ours' },
        ],
        moreFields: 2,
      }),
    ],
  });

  it('is told field by field, in the words of the forms', async () => {
    const { inside, dialog } = await open(importPreviewOf(merge));
    expect(inside.getByText('Queda rota el 26 nov')).toBeTruthy();
    expect(inside.getByText('Se añade lo del archivo, 24 nov')).toBeTruthy();
    const said = inside.getAllByRole('term').map((term) => term.parentElement?.textContent);
    expect(said).toEqual([
      'Cómo estáaquí: rota el 26 noven el archivo: pendiente, para el 4 dic',
      'Vicent · Qué es o qué haceaquí: jefe de cocinaen el archivo: cocinero',
      'Datoaquí: nadaen el archivo: vino: tinto',
      'Un error le pesaaquí: muchoen el archivo: poco',
      'Y otros 2 datos distintos.',
    ]);
    expect(await findBarriers(dialog)).toEqual([]);
  });

  it('has a name for every field', () => {
    for (const [of, fields] of Object.entries(toldFields)) {
      for (const field of fields) {
        expect(mergeFieldLabel({ of: of as FieldOwner, field }), `${of}.${field}`).toBeTruthy();
      }
    }
  });
});

describe('many changes', () => {
  const changes = Array.from({ length: 200 }, (_, index) => change(`n${index}`));
  const merge = mergeOf({ counts: { entries: { new: 340 } }, changes, total: 340 });

  it('are eight at first, all that were listed on a word, and the rest is counted', async () => {
    const { user, inside } = await open(importPreviewOf(merge));
    expect(inside.getAllByRole('listitem')).toHaveLength(8);
    expect(inside.queryByText('Y 140 más que no caben aquí.')).toBeNull();
    await user.click(inside.getByRole('button', { name: 'Ver los 200' }));
    expect(inside.getAllByRole('listitem')).toHaveLength(200);
    expect(document.activeElement).toBe(inside.getByRole('list'));
    expect(inside.getByText('Y 140 más que no caben aquí.')).toBeTruthy();
  });
});

describe.each(['es', 'en'] as const)('the very same journal, in %s', (language) => {
  it('has nothing to do, and says so', async () => {
    const same = importPreviewOf(mergeOf({ relation: 'same', counts: { clients: { same: 3 } } }));
    const { user, words, inside, dialog, made, button } = await open(same, language);
    expect(inside.getByText(words['merge.relation-same'])).toBeTruthy();
    expect(inside.queryByRole('radiogroup')).toBeNull();
    expect(inside.getAllByRole('button')).toHaveLength(1);
    expect(await findBarriers(dialog)).toEqual([]);
    await user.click(button(words['action.close']) as HTMLElement);
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(made()).toEqual([]);
  });
});

it('of its own past nothing comes in, but one may go back to it', async () => {
  const past = importPreviewOf(
    mergeOf({ relation: 'past', counts: { clients: { same: 3, kept: 1 } } }),
  );
  const { user, words, inside, button } = await open(past);
  expect(inside.getByText(words['merge.relation-past'])).toBeTruthy();
  expect(inside.getByText(words['merge.merge-nothing'])).toBeTruthy();
  expect(button(words['merge.merge'])).toBeNull();
  await user.click(inside.getByRole('radio', { name: words['import.replace'] }));
  expect(button(words['import.replace'])).toBeTruthy();
});

it('a stranger’s journal comes in only after it is said what it brings', async () => {
  const stranger = importPreviewOf(
    mergeOf({ relation: 'stranger', counts: { clients: { new: 12 } } }),
  );
  const { user, words, inside, made, button } = await open(stranger);
  expect(inside.getByText(words['merge.relation-stranger'])).toBeTruthy();
  expect(button(words['import.replace'])).toBeTruthy();
  await user.click(inside.getByRole('radio', { name: words['merge.merge'] }));
  expect(inside.getByText(/^Entran 12 clientes junto a los tuyos/)).toBeTruthy();
  await user.click(button(words['merge.merge']) as HTMLElement);
  expect(made().at(0)?.name).toBe('import.merge');
});

it('a large file is said to be read for as long as it takes', async () => {
  const app = await renderApp({ page: { name: 'settings' } });
  const { call } = app.fake.api;
  let answer = (_value: unknown) => {};
  const chosen = new Promise((resolve) => {
    answer = resolve;
  });
  Object.assign(app.fake.api, {
    call: (name: never, input: never) => (name === 'import.choose' ? chosen : call(name, input)),
  });
  await app.user.click(await screen.findByRole('button', { name: app.words['import.action'] }));
  expect(await screen.findAllByText(app.words['import.working'])).toHaveLength(2);
  answer({ ok: true, value: null });
  expect(await screen.findByRole('button', { name: app.words['import.action'] })).toBeTruthy();
  expect(screen.queryByText(app.words['import.working'])).toBeNull();
});
