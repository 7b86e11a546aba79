import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { BackupRow, BackupState, RestorePreview } from '../../../shared/ipc/backups.ts';
import { findBarriers } from '../../support/axe.ts';
import type { FakeOptions } from '../../support/fake-bridge.ts';
import { renderApp } from '../../support/render-app.tsx';

const counts = { clients: 3, entries: 12, promises: 0, outcomes: 0, templates: 0, erased: 0 };
const at = '2026-11-25T09:30:00.000Z';
const own = { folder: '/home/ana/Palabra/backups', damaged: 0 };
const whole: BackupState = {
  isKept: true,
  isWorking: false,
  own: { ...own, newest: { at, checkedAt: at } },
};
const rows: readonly BackupRow[] = [
  {
    id: 'own/b.json',
    file: '/home/ana/Palabra/backups/b.json',
    place: 'own',
    kind: 'backup',
    at,
    bytes: 98_000,
    counts,
    check: 'whole',
    checkedAt: at,
  },
  {
    id: 'second/a.json',
    file: '/disco/a.json',
    place: 'second',
    kind: 'backup',
    at: '2026-11-23T17:10:00.000Z',
    bytes: 97_000,
    check: 'damaged',
  },
];
const none = { goes: 0, changes: 0, returns: 0, same: 0 };
const preview: RestorePreview = {
  token: 'token',
  backup: rows[0] as BackupRow,
  counts,
  erasedSince: 2,
  isUntouched: true,
  outlook: {
    counts: {
      clients: { ...none, goes: 1, same: 3 },
      entries: { ...none, changes: 1, same: 11 },
      promises: none,
      outcomes: none,
      templates: none,
      settings: { ...none, same: 1 },
    },
    changes: [
      {
        kind: 'client',
        id: 'c',
        collection: 'clients',
        name: 'Bruno Sanz',
        fate: 'goes',
        presentAt: at,
      },
      {
        kind: 'entry',
        id: 'e',
        collection: 'entries',
        name: 'Llamó',
        client: 'Ana',
        fate: 'changes',
        presentAt: at,
        backupAt: '2026-11-20T10:00:00.000Z',
      },
    ],
    total: 2,
    isStranger: false,
  },
};

async function open(state: BackupState, options: FakeOptions = {}) {
  const app = await renderApp({
    page: { name: 'settings' },
    ...options,
    answers: { 'backup.state': state, 'backup.list': rows, ...options.answers },
  });
  const region = await screen.findByRole('region', { name: app.words['backup.title'] });
  return { ...app, inside: within(region), region };
}
const callsOf = ({ fake }: { fake: { calls: readonly { name: string }[] } }, name: string) =>
  fake.calls.filter((one) => one.name === name);

describe('backups in Settings', () => {
  it('say in a sentence when the last one was checked, in both languages', async () => {
    const es = await open(whole);
    expect(
      es.inside.getByText(/^La última copia se hizo y se comprobó hoy a las \d+:30\.$/),
    ).toBeTruthy();
    es.unmount();
    const en = await open(whole, { language: 'en' });
    expect(
      en.inside.getByText(/^The last backup was made and checked today at \d+:30\.$/),
    ).toBeTruthy();
  });

  it('say that an old one that was checked again is old, and that what was written since is on its way', async () => {
    const made = { at: '2026-11-18T09:30:00.000Z', checkedAt: at };
    const app = await open({ ...whole, own: { ...own, newest: made }, rest: 'soon' });
    const said = app.inside.getByRole('status').textContent;
    expect(said).toMatch(/^La última copia se hizo el 18 de noviembre a las \d+:30 y se ha vuelto/);
    expect(said).toContain(app.words['backup.rest-soon']);
    act(() => app.fake.push('backups', { ...whole, rest: 'on-leaving' }));
    expect(app.inside.getByRole('status').textContent).toContain(
      app.words['backup.rest-on-leaving'],
    );
    const failure = 'disk-full' as const;
    act(() => app.fake.push('backups', { ...whole, own: { ...whole.own, failure }, rest: 'soon' }));
    expect(app.inside.getByRole('status').textContent).not.toContain(app.words['backup.rest-soon']);
    act(() => app.fake.push('backups', { ...whole, own: { ...own, failure } }));
    expect(app.inside.queryByText(app.words['backup.none'])).toBeNull();
  });

  it('show their folder, and of a second one that is away when its last copy was made', async () => {
    const second = { folder: '/disco', damaged: 0, failure: 'folder-gone' } as const;
    const newest = { at: '2026-11-18T09:30:00.000Z', checkedAt: '2026-11-18T09:30:00.000Z' };
    const app = await open({ ...whole, second: { ...second, newest } });
    expect(
      screen.getByText(/^La última copia de allí se hizo y se comprobó el 18 de/),
    ).toBeTruthy();
    expect(screen.getByText(app.words['backup.second-failed-folder-gone'])).toBeTruthy();
    await app.user.click(app.inside.getByRole('button', { name: app.words['backup.show'] }));
    expect(app.fake.calls.at(-1)).toEqual({ name: 'app.show', input: { what: 'backups' } });
  });

  it('follow what the machine makes by itself', async () => {
    const app = await open({ ...whole, own });
    expect(app.inside.getByText(app.words['backup.none'])).toBeTruthy();
    act(() => app.fake.push('backups', { ...whole, isWorking: true }));
    expect(app.inside.getByText(app.words['backup.working'])).toBeTruthy();
    act(() => app.fake.push('backups', whole));
    expect(app.inside.getByText(/se comprobó/)).toBeTruthy();
  });

  it('say plainly what went wrong in either folder, and what is damaged', async () => {
    const app = await open({
      ...whole,
      own: { ...whole.own, failure: 'disk-full', damaged: 1 },
      second: { folder: '/disco', damaged: 0, failure: 'folder-gone' },
    });
    expect(app.inside.getByText(app.words['backup.failed-disk-full'])).toBeTruthy();
    expect(app.inside.getByText(/^Una copia está dañada/)).toBeTruthy();
    expect(screen.getByText(app.words['backup.second-failed-folder-gone'])).toBeTruthy();
    expect(await findBarriers(app.container)).toEqual([]);
  });

  it('are made at a key from any page, and the outcome is said', async () => {
    const app = await renderApp({ answers: { 'backup.make': { made: 'new', state: whole } } });
    await app.user.keyboard('{Control>}{Shift>}b{/Shift}{/Control}');
    expect(await screen.findByText(app.words['backup.new'])).toBeTruthy();
    app.fake.answerNext('backup.make', {
      made: 'failed',
      state: { ...whole, own: { ...own, failure: 'read-only' } },
    });
    await app.user.keyboard('{Control>}{Shift>}b{/Shift}{/Control}');
    expect(await screen.findByText(app.words['backup.failed-read-only'])).toBeTruthy();
  });

  it('are not for the sample', async () => {
    const { words } = await renderApp({ page: { name: 'settings' }, state: { place: 'sample' } });
    expect(await screen.findByRole('region', { name: words['export.title'] })).toBeTruthy();
    expect(screen.queryByRole('region', { name: words['backup.title'] })).toBeNull();
  });

  it('have a second folder, which is chosen and left again', async () => {
    const second = { folder: '/disco', damaged: 0, newest: { at, checkedAt: at } };
    const app = await open(whole, {
      answers: {
        'backup.choose-second': { made: 'new', state: { ...whole, second } },
        'backup.forget-second': whole,
      },
    });
    await app.user.click(screen.getByRole('button', { name: app.words['backup.second-choose'] }));
    expect(await screen.findByText('/disco')).toBeTruthy();
    expect(screen.getByText(/^La última copia de allí se hizo y se comprobó hoy/)).toBeTruthy();
    act(() => app.fake.push('backups', { ...whole, second: { ...second, others: 2 } }));
    expect(
      await screen.findByText(/^Allí hay además 2 copias de otro diario: están en/),
    ).toBeTruthy();
    await app.user.click(screen.getByRole('button', { name: app.words['backup.second-forget'] }));
    expect(await screen.findByText(app.words['backup.second-forgotten'])).toBeTruthy();
    expect(screen.queryByText('/disco')).toBeNull();
  });
});

describe('restoring', () => {
  async function list(answers: FakeOptions['answers'] = {}) {
    const app = await open(whole, { answers: { 'backup.preview': preview, ...answers } });
    await app.user.click(app.inside.getByRole('button', { name: app.words['backup.open'] }));
    const dialog = await screen.findByRole('dialog', { name: app.words['restore.title'] });
    await within(dialog).findByRole('list', { name: app.words['restore.list'] });
    return { ...app, dialog, inDialog: within(dialog) };
  }
  const choose = async ({ dialog, user }: Awaited<ReturnType<typeof list>>) => {
    const [row] = within(dialog).getAllByRole('listitem');
    within(row as HTMLElement)
      .getAllByRole('button')[0]
      ?.focus();
    await user.keyboard('{Enter}');
  };

  it('lists the backups with what is in them and whether they are whole', async () => {
    const { inDialog, dialog, words } = await list();
    const items = inDialog.getAllByRole('listitem').map((item) => item.textContent);
    expect(items[0]).toMatch(/miércoles, 25 de noviembre.*98 kB · 3 clientes y 12 anotaciones/);
    expect(items[0]).toContain(words['restore.whole']);
    expect(items[1]).toContain(words['restore.damaged']);
    expect(items[1]).toContain(words['restore.in-second']);
    expect(await findBarriers(dialog)).toEqual([]);
  });

  it('shows what would change before anything does, with the keyboard alone', async () => {
    const app = await list({ 'backup.restore': { counts, safetyCopy: 'antes.json' } });
    await choose(app);
    const { inDialog, words, user } = app;
    expect(await inDialog.findByRole('row', { name: 'Clientes 1 0 0 3' })).toBeTruthy();
    expect(inDialog.getByRole('row', { name: 'Anotaciones 0 1 0 11' })).toBeTruthy();
    expect(inDialog.getByText('Bruno Sanz')).toBeTruthy();
    expect(inDialog.getByText(words['restore.fate-changes'])).toBeTruthy();
    expect(inDialog.getByText(/^2 cosas de la copia no vuelven/)).toBeTruthy();
    expect(inDialog.getByText(words['restore.safety'])).toBeTruthy();
    expect(document.activeElement?.textContent).toMatch(/miércoles/);
    expect(await findBarriers(app.dialog)).toEqual([]);
    expect(callsOf(app, 'backup.restore')).toEqual([]);
    inDialog.getByRole('button', { name: words['restore.action'] }).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(callsOf(app, 'backup.restore')).toMatchObject([{ input: { token: 'token' } }]);
    expect(screen.getByText(/^Tu diario vuelve a ser el de la copia/)).toBeTruthy();
    expect(screen.getByText(words['change.backup-restored'])).toBeTruthy();
  });

  it('offers to undo a restoring only while nothing newer was done', async () => {
    const app = await list({ 'backup.restore': { counts, safetyCopy: 'antes.json' } });
    await choose(app);
    const restore = { name: app.words['restore.action'] };
    await app.user.click(await app.inDialog.findByRole('button', restore));
    expect(await screen.findByText(/^Tu diario vuelve a ser el de la copia/)).toBeTruthy();
    await app.user.click(screen.getByRole('button', { name: app.words['questions.new'] }));
    const form = within(await screen.findByRole('dialog'));
    await app.user.type(form.getByLabelText(app.words['questions.form.name']), 'piano');
    const questions = form.getByLabelText(app.words['questions.form.questions']);
    await app.user.type(questions, 'desde cuándo toca');
    await app.user.click(form.getByRole('button', { name: app.words['action.save'] }));
    await waitFor(() =>
      expect(screen.queryByText(/^Tu diario vuelve a ser el de la copia/)).toBeNull(),
    );
  });

  it('has nothing to restore from one that is the same', async () => {
    const same = { ...preview.outlook, changes: [], total: 0 } as RestorePreview['outlook'] &
      object;
    const app = await list({ 'backup.preview': { ...preview, erasedSince: 0, outlook: same } });
    await choose(app);
    expect(await app.inDialog.findByText(app.words['restore.is-same'])).toBeTruthy();
    expect(app.inDialog.queryByRole('button', { name: app.words['restore.action'] })).toBeNull();
  });

  it('says why one cannot be read, and leaves the others to choose from', async () => {
    const app = await list();
    app.fake.failNext('backup.preview', { code: 'file-damaged' });
    const known = rows.map((row) => ({ ...row, check: 'damaged' as const }));
    app.fake.answerNext('backup.list', known);
    expect(app.inDialog.getAllByText(app.words['restore.damaged'])).toHaveLength(1);
    await choose(app);
    expect(await app.inDialog.findByText(app.words['failure.file-damaged'])).toBeTruthy();
    await waitFor(() =>
      expect(app.inDialog.getAllByText(app.words['restore.damaged'])).toHaveLength(2),
    );
    expect(app.inDialog.getAllByRole('listitem')).toHaveLength(2);
  });

  it('opens one beside the journal and says where', async () => {
    const app = await list({ 'backup.open-beside': { folder: '/disco/Palabra 2026-11-25' } });
    await choose(app);
    await app.user.click(
      await app.inDialog.findByRole('button', { name: app.words['restore.beside'] }),
    );
    expect(await screen.findByText(/^La copia está en \/disco\/Palabra 2026-11-25/)).toBeTruthy();
  });
});
