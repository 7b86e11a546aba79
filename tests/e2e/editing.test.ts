import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { questionSets } from '../../shared/text/question-sets.ts';
import { type Opened, openPalabra, savedText } from '../support/journal-folder.ts';

describe.each(['es', 'en'] as const)('editing in %s', (language) => {
  let opened: Opened;
  const [set] = questionSets[language];
  const [question = '', second = ''] = set?.questions ?? [];

  beforeAll(async () => {
    opened = await openPalabra({ language, now: '2026-11-25T10:00:00' });
    const { hand } = opened;
    await hand.addClient({ name: 'Anita', trade: 'yoga', place: 'Huesca' });
    await hand.addClient({ name: 'Ana Beltrán', trade: set?.name ?? '', place: 'Jaca' });
    await hand.note({ client: 'Ana Beltrán', words: 'Hablamos de los saltos' });
  });
  afterAll(() => opened?.close());

  const block = (name: string) => opened.hand.main.getByRole('region', { name, exact: true });
  const inDialog = (name: string) => opened.hand.dialog.getByRole('button', { name, exact: true });

  test('the questions of a trade are added at once, and answered where they stand', async () => {
    const { hand } = opened;
    const { t, page } = hand;
    await hand.openClient('Ana Beltrán');
    await block(t('client.unknown'))
      .getByRole('button', { name: t('questions.add-for-trade') })
      .click();
    // The set that fits the client's trade is there already.
    await hand.dialog.getByRole('checkbox', { name: question, exact: true }).waitFor();
    await inDialog(t('questions.save', { count: set?.questions.length ?? 0 })).click();
    await hand.said(t('change.questions-added'));
    await block(t('client.unknown'))
      .getByRole('button', { name: t('facts.answer-what', { what: question }) })
      .focus();
    await page.keyboard.press('Enter');
    await hand.main
      .getByRole('textbox', { name: t('facts.answer.words', { what: question }) })
      .and(page.locator(':focus'))
      .waitFor();
    await page.keyboard.type('las mellizas');
    await page.keyboard.press('Enter');
    await hand.said(t('change.fact-saved'));
    const facts = block(t('client.facts'));
    await facts.getByText('las mellizas').waitFor();
    // The next question has the focus now; a key on the new line says that one only guesses.
    await facts.getByRole('button', { name: /las mellizas/ }).focus();
    await page.keyboard.press('s');
    await facts.getByText(t('fact-state.assumed')).waitFor();
    await block(t('client.unknown')).getByText(second, { exact: true }).waitFor();
  });

  test('one’s own word is of the relationship, with its reason', async () => {
    const { hand } = opened;
    const { t } = hand;
    await hand.main.getByRole('button', { name: t('own-word.add') }).click();
    await hand.choose(hand.dialog, t('own-word.form.word'), t('health.fragile'));
    await hand.write(hand.dialog, t('own-word.form.reason'), 'no coge el teléfono');
    await inDialog(t('action.save')).click();
    await hand.said(t('change.own-word-saved'));
    const said = t('own-word.said', { name: 'Ana Beltrán', word: t('health.fragile') });
    await block(t('own-word.title')).getByText(said).waitFor();
  });

  test('an idea that got a no comes back to Today on its day, and is put off with a key', async () => {
    const { hand } = opened;
    const { t, page } = hand;
    await hand.main.getByRole('button', { name: t('ideas.add') }).click();
    await hand.write(hand.dialog, t('ideas.form.words'), 'venir en verano');
    await hand.choose(hand.dialog, t('ideas.form.no'), t('no-reason.saw-no-need'));
    await hand.dialog
      .getByRole('group', { name: t('ideas.form.revisit') })
      .getByRole('spinbutton')
      .first()
      .focus();
    await page.keyboard.type('25112026');
    await inDialog(t('action.save')).click();
    await hand.said(t('change.idea-saved'));
    await block(t('ideas.title'))
      .getByText(t('ideas.no', { reason: t('no-reason.saw-no-need') }))
      .waitFor();
    await hand.open('today');
    await block(t('today.ideas')).getByRole('button', { name: 'venir en verano' }).focus();
    await page.keyboard.press('m');
    await inDialog(t('today.idea-move.save')).click();
    await block(t('today.ideas')).waitFor({ state: 'detached' });
  });

  test('two clients become one, which is taken back and made again', async () => {
    const { hand } = opened;
    const { t, page } = hand;
    await hand.openClient('Anita');
    await hand.main.getByRole('button', { name: t('client.menu', { name: 'Anita' }) }).click();
    await page.getByRole('menuitem', { name: t('client.menu.merge') }).click();
    const who = hand.dialog.getByRole('combobox');
    await who.fill('beltr');
    await page.getByRole('option', { name: /^Ana Beltrán/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    // The one that was used stays, unless one says otherwise.
    await hand.dialog.getByRole('radio', { name: /^Ana Beltrán/, checked: true }).waitFor();
    await hand.dialog.getByText(t('same-client.instead', { value: 'Huesca' })).waitFor();
    await inDialog(t('same-client.save')).click();
    await hand.main.getByRole('heading', { level: 1, name: 'Ana Beltrán' }).waitFor();
    await hand.main.getByText(t('client.aka', { names: 'Anita' })).waitFor();
    const done = t('same-client.done', { loser: 'Anita', winner: 'Ana Beltrán' });
    await hand.said(done);
    await page.keyboard.press('ControlOrMeta+z');
    await hand.said(t('history.undone', { what: t('change.clients-merged') }));
    await hand.main.getByText(t('client.aka', { names: 'Anita' })).waitFor({ state: 'detached' });
    await page.keyboard.press('ControlOrMeta+Shift+z');
    await hand.said(t('history.redone', { what: t('change.clients-merged') }));
    await hand.openClient('Ana Beltrán');
    await hand.search('Anita');
    await hand.main.getByRole('row', { name: /^Ana Beltrán/ }).waitFor();
    await hand.open('trash');
    await hand.main.getByText(t('trash.merged', { name: 'Ana Beltrán' })).waitFor();
  });

  test('an archived client is found among the archived and by searching, and comes back', async () => {
    const { hand } = opened;
    const { t, page } = hand;
    const name = 'Ana Beltrán';
    await hand.openClient(name);
    await hand.main.getByRole('button', { name: t('client.menu', { name }) }).click();
    await page.getByRole('menuitem', { name: t('client.menu.archive') }).click();
    await hand.main
      .getByText(t('archive.since', { day: language === 'es' ? 'hoy' : 'today' }))
      .waitFor();
    await hand.nav.getByRole('button', { name }).waitFor({ state: 'detached' });
    await hand.open('today');
    await hand.main.getByRole('heading', { level: 1, name: /25/ }).waitFor();
    await expect.poll(() => hand.main.getByText(name).count()).toBe(0);
    await hand.open('clients');
    await hand.main.getByRole('searchbox').fill('');
    await hand.main.getByRole('button', { name: t('clients.filter.archived') }).click();
    await hand.openRow(name);
    await hand.main.getByRole('button', { name: t('client.menu.unarchive') }).click();
    await hand.said(t('change.client-unarchived'));
    const file = await savedText(opened.folder);
    expect(file).toContain('venir en verano');
    expect(file).toContain('"mergedInto"');
    expect(file).not.toContain('"archivedOn"');
  });

  test('a double click settles one promise, not the one that slides under the pointer', async () => {
    const { hand } = opened;
    const { t, page } = hand;
    await hand.note({ client: 'Berta', mine: { words: 'la caldera' } });
    await hand.note({ client: 'Berta', mine: { words: 'el grifo' } });
    await hand.open('today');
    const rows = hand.main
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: t('key.kept'), includeHidden: true }) });
    await rows.nth(1).waitFor();
    const count = await rows.count();
    const words = await rows.first().getByRole('button').first().innerText();
    await rows.first().getByRole('button').first().focus();
    const kept = await rows
      .first()
      .getByRole('button', { name: t('key.kept') })
      .boundingBox();
    if (!kept) throw new Error('The row shows no keys.');
    // A double click as the mouse saw it, however late the program or this test is.
    const devtools = await page.context().newCDPSession(page);
    const firstSeconds = Date.now() / 1000;
    const press = async (afterSeconds: number) => {
      const at = { x: kept.x + kept.width / 2, y: kept.y + kept.height / 2 };
      for (const type of ['mousePressed', 'mouseReleased'] as const) {
        const timestamp = firstSeconds + afterSeconds;
        const how = { type, timestamp, button: 'left', clickCount: 1 } as const;
        await devtools.send('Input.dispatchMouseEvent', { ...at, ...how });
      }
    };
    await press(0);
    await hand.said(t('change.promise-kept'));
    await hand.promise(words).waitFor({ state: 'detached' });
    await press(0.2);
    await press(0.4);
    await page.keyboard.press('Control+z');
    await hand.said(t('history.undone', { what: t('change.promise-kept') }));
    await expect.poll(() => rows.count()).toBe(count);
  });
});
