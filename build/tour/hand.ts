/**
 * A hand on the program's window: does what a user does, finding everything by role and label in
 * the words of `shared/text`. The tour and the end-to-end tests share it.
 */
import type { ElectronApplication, Locator, Page } from 'playwright-core';
import { createIntl } from 'react-intl';
import type { EntryKind } from '../../shared/journal/entry.ts';
import type { OutcomeKind } from '../../shared/journal/outcome.ts';
import type { Language } from '../../shared/settings/device.ts';
import { type MessageKey, messages } from '../../shared/text/index.ts';

/** A promise in the capture: its words, and the quick choice that says when it is due. */
export type SpokenPromise = {
  readonly words: string;
  readonly due?: MessageKey | { readonly label: string };
};

/** What is written in the capture. */
export type Note = {
  readonly client: string;
  readonly words?: string;
  readonly kind?: EntryKind;
  readonly warmth?: -2 | -1 | 0 | 1 | 2;
  readonly mine?: SpokenPromise;
  readonly theirs?: SpokenPromise;
};

/** How a client was met. */
export type NewClient = {
  readonly name: string;
  readonly trade?: string;
  readonly place?: string;
  readonly metPlace?: string;
  readonly metWhen?: string;
  readonly metContext?: string;
  readonly introducer?: string;
};

export type Hand = ReturnType<typeof handOn>;

/** Takes hold of a window that speaks a language. */
export function handOn(app: ElectronApplication, page: Page, language: Language) {
  // Against a window that hangs, never against a machine that is busy.
  page.setDefaultTimeout(20_000);
  const intl = createIntl({ locale: language, messages: messages[language] });
  const t = (id: MessageKey, values?: Record<string, string | number>): string =>
    intl.formatMessage({ id }, values);
  const nav = page.getByRole('navigation', { name: t('nav.label') });
  const main = page.getByRole('main');
  const dialog = page.getByRole('dialog');
  const startsWith = (text: string) => new RegExp(`^${escaped(text)}`);

  async function open(to: 'today' | 'clients' | 'settings' | 'trash'): Promise<void> {
    await nav.getByRole('button', { name: startsWith(t(`nav.${to}`)) }).click();
  }

  /** One choice among a few, whether it is drawn as segments or as a list that opens. */
  async function choose(scope: Page | Locator, label: string, option: string): Promise<void> {
    const segments = scope.getByRole('radiogroup', { name: label, exact: true });
    const list = scope.getByRole('button', { name: new RegExp(`${escaped(label)}$`) });
    await segments.or(list).first().waitFor();
    if ((await segments.count()) > 0) {
      await segments.getByText(option, { exact: true }).click();
      return;
    }
    await list.click();
    await page.getByRole('option', { name: option, exact: true }).click();
  }

  async function write(scope: Page | Locator, label: string, text: string | undefined) {
    if (text !== undefined)
      await scope.getByRole('textbox', { name: label, exact: true }).fill(text);
  }

  async function dueIn(scope: Locator, due: SpokenPromise['due']): Promise<void> {
    if (due === undefined) return;
    const label = typeof due === 'string' ? t(due) : due.label;
    await scope.getByRole('button', { name: label, exact: true }).click();
  }

  /** Writes a new client down in Clients. */
  async function addClient(client: NewClient): Promise<void> {
    await open('clients');
    const empty = main.getByRole('button', { name: t('clients.empty.action') });
    const add = main.getByRole('button', { name: t('clients.new') });
    await add.or(empty).first().click();
    await write(dialog, t('clients.form.name'), client.name);
    await write(dialog, t('clients.form.trade'), client.trade);
    await write(dialog, t('clients.form.place'), client.place);
    await write(dialog, t('clients.met.place'), client.metPlace);
    await write(dialog, t('clients.met.when'), client.metWhen);
    await write(dialog, t('clients.met.context'), client.metContext);
    if (client.introducer !== undefined) {
      await dialog
        .getByRole('combobox', { name: t('clients.met.introducer') })
        .fill(client.introducer);
    }
    await dialog.getByRole('button', { name: t('action.save'), exact: true }).click();
    await main.getByRole('heading', { level: 1, name: client.name }).waitFor();
  }

  /** Opens a client by its name: a list of thousands shows only what it must. */
  async function openClient(name: string): Promise<void> {
    await open('clients');
    await main.getByRole('searchbox', { name: t('clients.search') }).fill(name);
    // Until what was found is there, its row stands elsewhere.
    await main.getByRole('status').getByText(name).waitFor();
    await openRow(name);
  }

  async function openRow(name: string): Promise<void> {
    const row = main.getByRole('row', { name: startsWith(name) }).first();
    await row.click();
    await main.getByRole('heading', { level: 1, name }).waitFor();
  }

  /** Fills the capture in without saving it. */
  async function fillCapture(note: Note): Promise<Locator> {
    const form = main.getByRole('form', { name: t('capture.label') });
    await form.getByRole('textbox', { name: t('capture.words') }).click();
    await write(form, t('capture.words'), note.words);
    const client = form.getByRole('combobox', { name: t('capture.client') });
    await client.fill(note.client);
    const known = page.getByRole('option', { name: startsWith(note.client) });
    if ((await known.count()) > 0) await known.first().click();
    // Left, or a list that comes late would open over the form.
    else await client.press('Tab');
    if (note.kind) await choose(form, t('capture.kind'), t(`entry-kind.${note.kind}`));
    if (note.warmth !== undefined) {
      await choose(form, t('capture.warmth'), t(`warmth.${note.warmth}`));
    }
    await promiseIn(form, 'mine', note.mine);
    await promiseIn(form, 'theirs', note.theirs);
    return form;
  }

  async function promiseIn(form: Locator, whose: 'mine' | 'theirs', promise?: SpokenPromise) {
    if (!promise) return;
    await form.getByRole('button', { name: t(`capture.promise-${whose}`) }).click();
    const part = form.getByRole('group', { name: t(`capture.promise-${whose}`), exact: true });
    await write(part, t(`capture.promise-words-${whose}`), promise.words);
    await dueIn(part, promise.due);
  }

  /** Writes down what happened, from Today; it is on the disk when this resolves. */
  async function note(what: Note): Promise<void> {
    await open('today');
    await fillCapture(what);
    await saveCapture(what);
  }

  async function saveCapture(what: Note): Promise<void> {
    const form = main.getByRole('form', { name: t('capture.label') });
    await form.getByRole('button', { name: t('capture.save') }).click();
    await said(t(what.words === undefined ? 'change.promise-made' : 'change.entry-noted'));
  }

  /** Waits until a notice says so. */
  async function said(text: string): Promise<void> {
    await page
      .getByRole('region', { name: t('toasts.label') })
      .getByText(text)
      .first()
      .waitFor();
  }

  /** A promise's row on Today, by its words. */
  function promise(words: string): Locator {
    return main.getByRole('listitem').filter({ has: page.getByRole('button', { name: words }) });
  }

  /** Presses one of the keys of a promise's row. */
  async function promiseKey(words: string, key: 'kept' | 'move' | 'broken' | 'other-day') {
    const row = promise(words);
    await row.getByRole('button', { name: words }).focus();
    await row.getByRole('button', { name: t(`key.${key}`) }).click();
  }

  async function keep(words: string): Promise<void> {
    await promiseKey(words, 'kept');
    await said(t('change.promise-kept'));
  }

  async function move(words: string, due: SpokenPromise['due'], told?: string): Promise<void> {
    await promiseKey(words, 'move');
    await dialog.waitFor();
    await dueIn(dialog, due);
    // Of a word of theirs it is not asked what they were told.
    const mine = dialog.getByRole('textbox', { name: t('move.words'), exact: true });
    await write(dialog, t((await mine.count()) > 0 ? 'move.words' : 'settle.words'), told);
    await dialog.getByRole('button', { name: t('move.save'), exact: true }).click();
    await said(t('change.promise-moved'));
  }

  /** Records what came of it, in their own words, on the client's page that is open. */
  async function addOutcome(kind: OutcomeKind, words: string): Promise<void> {
    await main.getByRole('button', { name: t('client.note-outcome') }).click();
    await choose(dialog, t('client.form.outcome.kind'), t(`outcome-kind.${kind}`));
    await write(dialog, t('client.form.outcome.words'), words);
    await dialog.getByRole('button', { name: t('action.save'), exact: true }).click();
    await said(t('change.outcome-noted'));
  }

  async function trashClient(name: string): Promise<void> {
    await openClient(name);
    await main.getByRole('button', { name: t('client.menu', { name }) }).click();
    await page.getByRole('menuitem', { name: t('client.menu.trash') }).click();
    await said(t('change.trashed'));
  }

  /** Searches; what was found is in the main part of the window. */
  async function search(text: string): Promise<void> {
    await open('clients');
    const field = main.getByRole('searchbox', { name: t('clients.search') });
    await field.fill(text);
    await main
      .getByText(new RegExp(`«${escaped(text)}»|“${escaped(text)}”`))
      .first()
      .waitFor();
  }

  /** Exports from Settings, into the file that the dialogs were answered with. */
  async function exportJournal(): Promise<void> {
    await open('settings');
    await main.getByRole('button', { name: t('export.action') }).click();
    await main.getByRole('status', { name: t('export.done') }).waitFor();
  }

  /** Chooses the file that the dialogs were answered with; what is wrong with it is on the page. */
  async function chooseImport(): Promise<void> {
    await open('settings');
    await main.getByRole('button', { name: t('import.action') }).click();
  }

  /** The preview of an import, before anything is done. */
  const preview = page.getByRole('alertdialog', { name: t('import.preview') });

  /** Puts it in the journal's place, preview and all. */
  async function importJournal(): Promise<void> {
    await chooseImport();
    await choose(preview, t('merge.how'), t('import.replace'));
    await preview.getByRole('button', { name: t('import.replace') }).click();
    await said(t('change.imported'));
  }

  /** Merges it with the journal, preview and all. */
  async function mergeJournal(): Promise<void> {
    await chooseImport();
    await choose(preview, t('merge.how'), t('merge.merge'));
    await preview.getByRole('button', { name: t('merge.merge') }).click();
    await said(t('change.merged'));
  }

  /** Answers the next file dialogs with a file, or closes them. */
  async function answerDialogs(file: string | undefined): Promise<void> {
    await app.evaluate(({ dialog: dialogs }, chosen) => {
      const canceled = chosen === undefined || chosen === null;
      dialogs.showSaveDialog = async () => ({ canceled, filePath: chosen ?? '' });
      dialogs.showOpenDialog = async () => ({ canceled, filePaths: canceled ? [] : [chosen] });
    }, file);
  }

  return {
    app,
    page,
    language,
    t,
    nav,
    main,
    dialog,
    open,
    choose,
    write,
    addClient,
    openClient,
    openRow,
    fillCapture,
    saveCapture,
    note,
    said,
    promise,
    promiseKey,
    keep,
    move,
    addOutcome,
    trashClient,
    search,
    exportJournal,
    chooseImport,
    preview,
    importJournal,
    mergeJournal,
    answerDialogs,
  };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
