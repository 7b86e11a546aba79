// What is typed and not saved outlives the program: killed, quit, or its window closed at once.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { makeSampleJournal } from '../../build/sample-journal.ts';
import { putJournal } from '../../build/tour/journal-on-disk.ts';
import { journalFolder, type Opened, openPalabra, savedText } from '../support/journal-folder.ts';
import { temporaryFolder } from '../support/launch-app.ts';

const now = '2026-11-25T10:00:00';
const day = '2026-11-25';
const marta = 'Marta Ibáñez Soler';
const language = 'es';

let opened: Opened | undefined;
afterAll(() => opened?.kill());

/** A journal of our own making, and where its draft is. */
function begin() {
  const folder = temporaryFolder();
  putJournal(folder, makeSampleJournal({ seed: 1, language, day }), '2026-11-25T08:00:00.000Z');
  return { folder, draft: path.join(journalFolder(folder), 'draft.json') };
}
async function start(folder: string): Promise<Opened['hand']> {
  opened = await openPalabra({ folder, language, now });
  return opened.hand;
}
function capture(hand: Opened['hand']) {
  const form = hand.main.getByRole('form', { name: hand.t('capture.label') });
  return { form, words: form.getByRole('textbox', { name: hand.t('capture.words') }) };
}
async function holds(field: Locator, text: string) {
  await expect.poll(() => field.inputValue()).toBe(text);
}

test('what was typed before the program is killed is there again, and no record', async () => {
  const { folder, draft } = begin();
  const journal = await savedText(folder);
  let hand = await start(folder);
  await hand.fillCapture({
    client: marta,
    kind: 'call',
    warmth: 1,
    mine: { words: 'mandarle el plano', due: 'day.in-two-weeks' },
  });
  await capture(hand).words.pressSequentially('Llamó — 雪, encantada');
  await hand.openClient(marta);
  await capture(hand).words.click();
  await capture(hand).words.pressSequentially('Le debo una llamada');
  // It is kept while one pauses, and nobody asked for it.
  const kept = () => (existsSync(draft) ? readFileSync(draft, 'utf8') : '');
  await expect.poll(kept).toContain('Llamó — 雪, encantada');
  await expect.poll(kept).toContain('Le debo una llamada');
  await opened?.kill();
  expect(await savedText(folder)).toBe(journal);

  hand = await start(folder);
  const { form, words } = capture(hand);
  await holds(words, 'Llamó — 雪, encantada');
  await form
    .getByText(hand.t('draft.kept'))
    .or(hand.main.getByText(hand.t('draft.kept')))
    .waitFor();
  await holds(form.getByRole('combobox', { name: hand.t('capture.client') }), marta);
  await form.getByRole('button', { name: new RegExp(hand.t('entry-kind.call')) }).waitFor();
  await form.getByRole('button', { name: new RegExp(hand.t('warmth.1')) }).waitFor();
  const mine = form.getByRole('group', { name: hand.t('capture.promise-mine'), exact: true });
  const promised = mine.getByRole('textbox', { name: hand.t('capture.promise-words-mine') });
  await holds(promised, 'mandarle el plano');
  await mine.getByText('vence el miércoles 9 de diciembre').waitFor();
  await hand.openClient(marta);
  await holds(capture(hand).words, 'Le debo una llamada');

  // Noted, it is a record and no draft; the other one stays.
  await capture(hand)
    .form.getByRole('button', { name: hand.t('capture.save') })
    .click();
  await hand.said(hand.t('change.entry-noted'));
  await expect.poll(() => readFileSync(draft, 'utf8')).not.toContain('Le debo una llamada');
  await hand.open('today');
  await capture(hand)
    .form.getByRole('button', { name: hand.t('capture.save') })
    .click();
  await hand.said(hand.t('change.entry-noted'));
  await expect.poll(() => existsSync(draft)).toBe(false);
  const exported = path.join(temporaryFolder(), 'out.json');
  await hand.open('today');
  await capture(hand).words.click();
  await capture(hand).words.pressSequentially('que no salga de aquí');
  await hand.answerDialogs(exported);
  await hand.exportJournal();
  expect(readFileSync(exported, 'utf8')).toContain('Le debo una llamada');
  expect(readFileSync(exported, 'utf8')).not.toContain('que no salga de aquí');
  await opened?.close();
});

test.each([
  ['its window is closed', (hand: Opened['hand']) => closeWindow(hand)],
  ['it is quit', (hand: Opened['hand']) => hand.app.evaluate(({ app }) => app.quit())],
])('what was typed at the very moment when %s is there again', async (_how, leave) => {
  const { folder } = begin();
  const hand = await start(folder);
  const { words } = capture(hand);
  await words.click();
  await words.pressSequentially('Vino a las 90');
  await leave(hand).catch(() => {});
  await ended();
  const again = await start(folder);
  await holds(capture(again).words, 'Vino a las 90');
  await opened?.close();
});

async function closeWindow({ app }: Opened['hand']): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
}

/** The program has ended by itself. */
async function ended(): Promise<void> {
  const pid = opened?.pid ?? 0;
  await expect
    .poll(() => {
      try {
        process.kill(pid, 0);
        return 'running';
      } catch {
        return 'gone';
      }
    })
    .toBe('gone');
}

test('a note that was saved just before the program was killed is no draft after', async () => {
  const { folder, draft } = begin();
  let hand = await start(folder);
  const form = await hand.fillCapture({
    client: marta,
    words: 'Viene en enero',
    mine: { words: 'mandarle el plano', due: 'day.in-two-weeks' },
  });
  const kept = () => (existsSync(draft) ? readFileSync(draft, 'utf8') : '');
  await expect.poll(kept).toContain('mandarle el plano');
  const before = kept();
  await form.getByRole('button', { name: hand.t('capture.save') }).click();
  await hand.said(hand.t('change.entry-noted'));
  await expect.poll(() => existsSync(draft)).toBe(false);
  await opened?.kill();
  // As it was found: the note is on the disk, and its draft is there still.
  writeFileSync(draft, before);
  hand = await start(folder);
  await expect.poll(() => existsSync(draft)).toBe(false);
  await holds(capture(hand).words, '');
  await hand.openClient(marta);
  await expect.poll(() => hand.main.getByText('Viene en enero').count()).toBe(1);
  await opened?.close();
});

test('a draft that makes no sense, or of clients that are not there, loses nothing', async () => {
  const { folder, draft } = begin();
  const journal = await savedText(folder);
  writeFileSync(draft, 'x'.repeat(10 * 1024 * 1024));
  let hand = await start(folder);
  await holds(capture(hand).words, '');
  await capture(hand).words.click();
  await capture(hand).words.pressSequentially('sigue');
  await expect.poll(() => existsSync(draft) && readFileSync(draft, 'utf8')).toContain('sigue');
  await opened?.close();
  expect(readdirSync(path.dirname(draft))).toContain('draft.json.kept-aside');
  expect(await savedText(folder)).toBe(journal);

  const stranger = { words: 'de otro diario', client: '', kind: 'note', promises: [] };
  writeFileSync(draft, JSON.stringify({ 'not-here': stranger }));
  hand = await start(folder);
  await holds(capture(hand).words, 'de otro diario');
  await opened?.close();
  expect(await savedText(folder)).toBe(journal);
});

test('a draft that cannot be kept stays in the window, and that is said', async () => {
  const { folder, draft } = begin();
  // A folder where the unfinished file is to be: nothing can be written.
  mkdirSync(path.join(`${draft}.new`, 'in-the-way'), { recursive: true });
  const hand = await start(folder);
  const { words } = capture(hand);
  await words.click();
  await words.pressSequentially('aquí queda');
  await hand.main.getByText(hand.t('draft.unkept')).waitFor();
  await holds(words, 'aquí queda');
  await hand.app.evaluate(({ app }) => app.quit());
  await hand.said(hand.t('draft.leaving'));
  await holds(words, 'aquí queda');
  await opened?.close();
});

test('a form that is being filled in is not closed over without a word', async () => {
  const { folder } = begin();
  const hand = await start(folder);
  await hand.openClient(marta);
  await hand.main.getByRole('button', { name: hand.t('client.note-outcome') }).click();
  await hand.choose(hand.dialog, hand.t('client.form.outcome.kind'), hand.t('outcome-kind.praise'));
  await hand.write(hand.dialog, hand.t('client.form.outcome.words'), 'qué bien todo');
  await closeWindow(hand);
  await hand.dialog.getByText(hand.t('form.leaving-window')).waitFor();
  await hand.app.evaluate(({ app }) => app.quit()).catch(() => {});
  await ended();
});
