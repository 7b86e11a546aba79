import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { findBarriers } from '../../support/axe.ts';
import { holdCalls } from '../../support/hold-calls.ts';
import { renderApp } from '../../support/render-app.tsx';

const first = (options: Parameters<typeof renderApp>[0] = {}) =>
  renderApp({ ...options, state: { isFirstRun: true, ...options.state } });
type Opened = Awaited<ReturnType<typeof first>>;

/** A screen is there once its heading is, and its first field has the focus. */
async function heading(name: string | RegExp) {
  await screen.findByRole('heading', { level: 1, name });
  await waitFor(() => expect(document.activeElement).not.toBe(document.body));
}

/** By keyboard alone, to the third screen. */
async function toTheClient({ user, words }: Opened) {
  await user.keyboard('{Enter}');
  await heading(words['first-run.folder.title']);
  await user.keyboard('{Enter}');
  await heading(words['first-run.client.title']);
}

describe('the first run', () => {
  it('leads from the language to the first promise with the keyboard alone', async () => {
    const opened = await first({ language: 'en' });
    const { user, words, fake } = opened;
    expect(document.title).toBe('Palabra');
    expect(screen.getByText('1 of 4')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: /English/ }));
    await toTheClient(opened);
    expect(screen.getByText('3 of 4')).toBeTruthy();
    await user.keyboard('Marta{Tab}{ArrowRight}{Tab}Wants new windows{Enter}');
    await heading('What did you promise Marta?');
    await user.keyboard('Send the quote{Enter}');
    await heading(/25 November/);
    const [change, ...others] = fake.changes;
    expect(others).toEqual([]);
    expect(change).toMatchObject({
      name: 'promise-made',
      ops: [
        ['create', 'client', { name: 'Marta', kind: 'organisation' }],
        ['create', 'entry', { words: 'Wants new windows', contact: true }],
        ['create', 'promise', { words: 'Send the quote', by: 'me' }],
      ],
    });
    expect(fake.calls.some(({ name }) => name === 'app.begin')).toBe(true);
    expect(screen.getByText(words['change.promise-made'])).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Send the quote' })).toBeTruthy();
  });

  it('saves who it was without a promise, and a promise of theirs without what was said', async () => {
    for (const isTheirs of [false, true]) {
      const opened = await first({ language: 'en' });
      const { user, words, fake, unmount } = opened;
      await toTheClient(opened);
      await user.keyboard('Marta{Enter}');
      await heading('What did you promise Marta?');
      if (isTheirs) {
        await user.click(screen.getByText(words['first-run.promise.by-them']));
        await heading('What did Marta promise you?');
        await user.type(screen.getByRole('textbox'), 'The plans{Enter}');
      } else await user.click(screen.getByRole('button', { name: 'Nothing, this time' }));
      await screen.findByRole('navigation');
      expect(fake.changes.map(({ ops }) => ops.map((op) => op[1]))).toEqual([
        isTheirs ? ['client', 'promise'] : ['client'],
      ]);
      unmount();
    }
  });

  it('asks for what is missing, and stays', async () => {
    const opened = await first();
    const { user, words, fake } = opened;
    await toTheClient(opened);
    await user.keyboard('{Enter}');
    expect(screen.getByText(words['first-run.client.name-missing'])).toBeTruthy();
    await user.keyboard('Ana{Enter}');
    await heading('¿Qué le prometiste a Ana?');
    await user.keyboard('{Enter}');
    expect(screen.getByText(words['first-run.promise.words-missing'])).toBeTruthy();
    expect(fake.changes).toEqual([]);
  });

  it('goes back without losing a word', async () => {
    const opened = await first();
    const { user, words } = opened;
    const back = () => user.click(screen.getByRole('button', { name: words['first-run.back'] }));
    await toTheClient(opened);
    await user.keyboard('Ana{Tab}{ArrowRight}{Tab}Quiere pintar{Enter}');
    await heading('¿Qué le prometiste a Ana?');
    await user.keyboard('Ir a verlo');
    await back();
    await back();
    await back();
    await heading(words['first-run.language.title']);
    await toTheClient(opened);
    const values = () => screen.getAllByRole<HTMLInputElement>('textbox').map(({ value }) => value);
    expect(values()).toEqual(['Ana', 'Quiere pintar']);
    const kind = screen.getByRole<HTMLInputElement>('radio', { name: /organización/ });
    expect(kind.checked).toBe(true);
    await user.keyboard('{Enter}');
    expect(values()).toEqual(['Ir a verlo']);
  });

  it('can be passed over from every screen, and what was typed waits in Today', async () => {
    for (const screens of [0, 1, 2, 3]) {
      const { user, words, fake, unmount } = await first();
      const titles = [
        words['first-run.folder.title'],
        words['first-run.client.title'],
        '¿Qué le prometiste a Ana?',
      ];
      for (let gone = 1; gone <= screens; gone += 1) {
        if (gone === 3) await user.keyboard('Ana');
        await user.keyboard('{Enter}');
        await heading(titles[gone - 1] ?? '');
      }
      await user.click(await screen.findByRole('button', { name: words['first-run.skip'] }));
      await screen.findByRole('navigation');
      expect(fake.changes).toEqual([]);
      const client = screen.queryByRole<HTMLInputElement>('combobox');
      expect(client?.value).toBe(screens === 3 ? 'Ana' : undefined);
      unmount();
    }
  });

  it('stays with its sentence when it cannot be saved, and saves the next time', async () => {
    const opened = await first();
    const { user, words, fake } = opened;
    await toTheClient(opened);
    await user.keyboard('Ana{Enter}');
    await heading('¿Qué le prometiste a Ana?');
    fake.failNext('journal.change', { code: 'disk-full' });
    await user.keyboard('Ir a verlo{Enter}');
    expect((await screen.findByRole('alert')).textContent).toBe(words['failure.disk-full']);
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('Ir a verlo');
    await user.keyboard('{Enter}');
    await screen.findByRole('navigation');
    expect(fake.changes).toHaveLength(1);
  });

  it('is saved once, though the way on is asked for twice or fails', async () => {
    const opened = await first({ language: 'en' });
    const { user, fake } = opened;
    await toTheClient(opened);
    await user.keyboard('Marta{Enter}');
    await heading('What did you promise Marta?');
    fake.failNext('app.begin', { code: 'disk-full' });
    const letGo = holdCalls(fake, 'journal.change');
    await user.keyboard('Send the quote{Enter}{Enter}');
    letGo();
    expect(await screen.findByRole('alert')).toBeTruthy();
    await heading('What did you promise Marta?');
    await user.keyboard('{Enter}');
    await heading(/25 November/);
    expect(fake.changes.length).toBe(1);
  });

  it('speaks the language that is chosen, at once', async () => {
    const { user } = await first({ language: 'es' });
    await user.keyboard('{ArrowRight}');
    await heading('Your word, in writing');
    expect(document.documentElement.lang).toBe('en');
  });

  it('ends with a welcome where the chosen folder holds a journal', async () => {
    const opened = await first();
    const { user, words, fake } = opened;
    const answer = await fake.api.call('app.state', {});
    if (!answer.ok) throw new Error(answer.failure.code);
    const state = { ...answer.value, isFirstRun: false, folder: '/media/ana/mine' };
    fake.answerNext('journal.choose-folder', { state });
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('button', { name: words['first-run.folder.choose'] }));
    expect(await screen.findByText(words['first-run.folder.welcome-back'])).toBeTruthy();
    expect(screen.getByRole('navigation')).toBeTruthy();
  });

  it('begins nothing where there are copies: they are shown, and one of them is gone on from', async () => {
    const { user, words, fake } = await first();
    await user.keyboard('{Enter}');
    fake.failNext('journal.choose-folder', { code: 'only-copies-here' });
    await user.click(await screen.findByRole('button', { name: words['first-run.folder.choose'] }));
    const dialog = await screen.findByRole('dialog', { name: words['restore.title'] });
    expect(screen.getByText(words['failure.only-copies-here'])).toBeTruthy();
    await user.click(within(dialog).getByRole('button', { name: words['action.close'] }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.click(screen.getByRole('button', { name: words['backup.open'] }));
    expect(await screen.findByRole('dialog', { name: words['restore.title'] })).toBeTruthy();
  });

  it('says why a folder or the sample could not be opened', async () => {
    const { user, words, fake } = await first();
    await user.keyboard('{Enter}');
    fake.failNext('journal.choose-folder', { code: 'no-journal-here' });
    await user.click(await screen.findByRole('button', { name: words['first-run.folder.choose'] }));
    await screen.findByText(words['failure.no-journal-here']);
    fake.failNext('sample.open', { code: 'disk-full' });
    await user.click(screen.getByRole('button', { name: words['first-run.folder.sample'] }));
    await screen.findByText(words['failure.disk-full']);
  });

  it('says that the device’s settings were set aside, until it was read', async () => {
    const { user, words } = await first({ state: { isDeviceReset: true } });
    expect(screen.getByText(words['device-reset.text'])).toBeTruthy();
    await user.click(screen.getByRole('button', { name: words['device-reset.dismiss'] }));
    await waitFor(() => expect(screen.queryByText(words['device-reset.text'])).toBeNull());
  });

  it('has no barrier on any of its screens', async () => {
    const { user, words } = await first();
    expect(await findBarriers()).toEqual([]);
    await user.keyboard('{Enter}');
    await heading(words['first-run.folder.title']);
    expect(await findBarriers()).toEqual([]);
    await user.keyboard('{Enter}');
    await heading(words['first-run.client.title']);
    expect(await findBarriers()).toEqual([]);
    await user.keyboard('Ana{Enter}');
    await heading('¿Qué le prometiste a Ana?');
    expect(await findBarriers()).toEqual([]);
  });
});
