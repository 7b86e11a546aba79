import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useNavigation } from '../../../renderer/state/navigation.ts';
import type { CallName } from '../../../shared/ipc/contract.ts';
import { type Command, commandKeys, keysOf } from '../../../shared/settings/actions.ts';
import { client, journalOf } from '../../support/make.ts';
import { importPreviewOf, mergeOf } from '../../support/merge-preview.ts';
import { renderApp } from '../../support/render-app.tsx';

type App = Awaited<ReturnType<typeof renderApp>>;
/** What tells that a command was obeyed, and the keys that ask for it on Linux. */
type Case = readonly [Command, string | undefined, (app: App) => unknown];

const page = () => useNavigation.getState().page.name;
const called = (app: App, name: CallName) =>
  waitFor(() => expect(app.fake.calls.some((call) => call.name === name)).toBe(true));
const isOn = (name: string) => () => waitFor(() => expect(page()).toBe(name));
const preview = importPreviewOf(mergeOf({}));
const print = vi.fn();
beforeEach(() => vi.stubGlobal('print', print.mockClear()));
afterEach(() => vi.unstubAllGlobals());
const answers = {
  'import.choose': preview,
  'journal.open-other': null,
  'sample.open': null,
} as const;

const cases: readonly Case[] = [
  ['note', '{Control>}n{/Control}', isOn('today')],
  [
    'new-client',
    '{Control>}{Shift>}n{/Shift}{/Control}',
    ({ words }) => screen.findByRole('dialog', { name: words['clients.form.new'] }),
  ],
  ['open-other', '{Control>}o{/Control}', (app) => called(app, 'journal.open-other')],
  ['open-sample', undefined, (app) => called(app, 'sample.open')],
  [
    'export',
    '{Control>}e{/Control}',
    async (app) => {
      await called(app, 'export.json');
      await screen.findByRole('button', { name: app.words['export.show'] });
      expect(page()).toBe('trash');
    },
  ],
  [
    'import',
    '{Control>}i{/Control}',
    async ({ words }) => {
      await screen.findByRole('alertdialog', { name: words['import.preview'] });
      expect(page()).toBe('trash');
    },
  ],
  [
    'back-up',
    '{Control>}{Shift>}b{/Shift}{/Control}',
    async ({ words }) => {
      await screen.findByText(words['backup.new']);
      expect(page()).toBe('trash');
    },
  ],
  ['show-folder', undefined, (app) => called(app, 'app.show')],
  ['print', '{Control>}p{/Control}', () => waitFor(() => expect(print).toHaveBeenCalledOnce())],
  ['undo', '{Control>}z{/Control}', (app) => called(app, 'history.undo')],
  ['redo', '{Control>}{Shift>}z{/Shift}{/Control}', (app) => called(app, 'history.redo')],
  [
    'search',
    '{Control>}f{/Control}',
    ({ words }) =>
      waitFor(() =>
        expect(document.activeElement?.getAttribute('aria-label')).toBe(words['clients.search']),
      ),
  ],
  ['today', '{Control>}1{/Control}', isOn('today')],
  ['clients', '{Control>}2{/Control}', isOn('clients')],
  ['trash', '{Control>}3{/Control}', isOn('trash')],
  ['settings', '{Control>},{/Control}', isOn('settings')],
  ['back', '{Alt>}{ArrowLeft}{/Alt}', isOn('clients')],
  ['text-larger', '{Control>}+{/Control}', () => hasScale('1.1')],
  ['text-smaller', '{Control>}-{/Control}', () => hasScale('0.9')],
  ['text-normal', '{Control>}0{/Control}', () => hasScale('1')],
  [
    'shortcuts',
    '{F1}',
    ({ words }) => screen.findByRole('dialog', { name: words['shortcuts.title'] }),
  ],
  [
    'about',
    undefined,
    ({ words }) =>
      waitFor(() =>
        expect(document.activeElement?.getAttribute('aria-label')).toBe(words['settings.about']),
      ),
  ],
];

function hasScale(scale: string) {
  return waitFor(() =>
    expect(document.documentElement.style.getPropertyValue('--scale')).toBe(scale),
  );
}

/** On the trash, come from Clients: far from where any command leads. */
async function begin() {
  const journal = journalOf({ clients: [client('a', 'Ana')] });
  const app = await renderApp({ journal, answers, page: { name: 'trash' } });
  useNavigation.setState({ before: [{ name: 'clients' }], canGoBack: true });
  return app;
}

describe('the menu is obeyed when it asks for', () => {
  it.each(cases)('%s', async (command, _keys, isObeyed) => {
    const app = await begin();
    app.fake.push('command', { command });
    await isObeyed(app);
  });
});

describe('keys are obeyed when they ask for', () => {
  const withKeys = cases.filter(([command]) => keysOf(command, 'linux').length > 0);
  it.each(withKeys)('%s', async (_command, keys, isObeyed) => {
    const app = await begin();
    await app.user.keyboard(keys ?? '');
    await isObeyed(app);
  });

  it('and for nothing that is not tried here', () => {
    expect(cases.map(([command]) => command).toSorted()).toEqual(
      Object.keys(commandKeys).toSorted(),
    );
  });
});

describe('commands', () => {
  it('are heard over no dialog, but for those of the text’s size', async () => {
    const app = await begin();
    await app.user.keyboard('{F1}');
    await screen.findByRole('dialog');
    await app.user.keyboard('{Control>}1{/Control}');
    app.fake.push('command', { command: 'today' });
    app.fake.push('command', { command: 'text-larger' });
    await hasScale('1.1');
    expect(page()).toBe('trash');
  });

  it('that need a journal do nothing while it is closed', async () => {
    const { fake } = await renderApp({
      answers,
      state: { journal: { state: 'closed', failure: { code: 'folder-gone' } } },
    });
    const before = fake.calls.length;
    const needy = ['note', 'new-client', 'undo', 'search', 'trash', 'export', 'import'] as const;
    for (const command of needy) fake.push('command', { command });
    expect(fake.calls.slice(before)).toEqual([]);
    fake.push('command', { command: 'open-other' });
    await waitFor(() => expect(fake.calls.at(-1)?.name).toBe('journal.open-other'));
  });
});
