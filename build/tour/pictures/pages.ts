/**
 * The pages that are pictured, and how one gets there from anywhere. A new page is one entry here;
 * its pictures follow with `npm run tour -- --accept`.
 */
import { breakDisk } from '../break-disk.ts';
import type { Hand } from '../hand.ts';
import { firstRunSteps, firstRunTo } from './first-run.ts';
import type { Filling } from './looks.ts';
import { recoveryPages } from './recovery-pages.ts';

/** A page, or what stands over one. */
export type PicturedPage = {
  readonly name: string;
  /** The journals it is pictured with; the first is the one of the pair. */
  readonly fillings: readonly Filling[];
  readonly visit: (hand: Hand, filling: Filling) => Promise<unknown>;
  /** Takes back what the visit left behind for the pages after it. */
  readonly leave?: (hand: Hand) => Promise<unknown>;
};

const every: readonly Filling[] = ['typical', 'empty', '2000'];
const client = 'Marta Ibáñez Soler';

/** In the order in which they are visited. */
export const picturedPages: readonly PicturedPage[] = [
  ...firstRunSteps.map((name, step) => ({
    name: `first-run-${name}`,
    fillings: ['first-run'] as const,
    visit: (hand: Hand) => firstRunTo(hand, step),
  })),
  ...recoveryPages,
  { name: 'today', fillings: every, visit: (hand) => hand.open('today') },
  {
    name: 'capture',
    fillings: every,
    visit: async (hand, filling) => {
      await hand.open('today');
      await hand.fillCapture({
        client: filling === 'empty' ? 'Elena Prat' : client,
        words: hand.language === 'es' ? 'Llamó contenta.' : 'She rang, happy.',
        mine: {
          words: hand.language === 'es' ? 'el presupuesto de marzo' : 'the March proposal',
          due: 'day.in-two-weeks',
        },
      });
    },
    leave: async (hand) => {
      const form = hand.main.getByRole('form', { name: hand.t('capture.label') });
      await form.getByRole('button', { name: hand.t('capture.promise-remove') }).click();
      await emptyCapture(hand);
    },
  },
  {
    name: 'disk-full',
    fillings: ['typical'],
    visit: async (hand) => {
      const { app, language, main, t } = hand;
      await hand.open('today');
      await breakDisk(app, 'ENOSPC');
      const words = language === 'es' ? 'Llamó contenta.' : 'She rang, happy.';
      const form = await hand.fillCapture({ client, words });
      await form.getByRole('button', { name: t('capture.save') }).click();
      await main.getByText(t('failure.disk-full')).waitFor();
      // The draft finds it out by itself, a moment before or after.
      await main.getByText(t('draft.unkept')).waitFor();
    },
    leave: async (hand) => {
      const { app, main, t } = hand;
      await breakDisk(app, undefined);
      await main.getByRole('button', { name: t('closed.retry') }).click();
      await hand.said(t('saving.free'));
      await emptyCapture(hand);
    },
  },
  {
    name: 'move',
    fillings: ['typical'],
    visit: async (hand) => {
      await hand.open('today');
      const promises = hand.main.getByRole('region', { name: hand.t('today.keep') });
      await promises.locator('[data-row-main]').first().focus();
      await hand.page.keyboard.press('m');
      await hand.dialog.waitFor();
    },
    leave: leaveDialog,
  },
  { name: 'clients', fillings: every, visit: (hand) => hand.open('clients') },
  {
    name: 'search',
    fillings: ['typical', '2000'],
    visit: (hand) => hand.search(hand.language === 'es' ? 'alpes' : 'alps'),
  },
  {
    name: 'new-client',
    fillings: ['typical', 'empty'],
    visit: async (hand) => {
      await hand.open('clients');
      await hand.page.keyboard.press('Shift+n');
      await hand.dialog.waitFor();
    },
    leave: leaveDialog,
  },
  {
    name: 'client',
    fillings: ['typical', '2000'],
    visit: (hand) => hand.openClient(client),
  },
  {
    name: 'why',
    fillings: ['typical'],
    visit: async (hand) => {
      const { main, page, t } = hand;
      await hand.openClient(client);
      await main.getByRole('slider', { name: t('chart.label') }).waitFor();
      await page.keyboard.press('w');
      await main.getByText(t('health.why.up')).waitFor();
    },
    leave: ({ page }) => page.keyboard.press('Escape'),
  },
  {
    name: 'merge-clients',
    fillings: ['typical'],
    visit: async (hand) => {
      const { main, page, dialog, t } = hand;
      await hand.openClient(client);
      await main.getByRole('button', { name: t('client.menu', { name: client }) }).click();
      await page.getByRole('menuitem', { name: t('client.menu.merge') }).click();
      await dialog.waitFor();
    },
    leave: leaveDialog,
  },
  {
    name: 'outcome',
    fillings: ['typical'],
    visit: async (hand) => {
      await hand.openClient(client);
      await hand.main.getByRole('button', { name: hand.t('client.note-outcome') }).click();
      await hand.dialog.waitFor();
    },
    leave: leaveDialog,
  },
  { name: 'settings', fillings: every, visit: (hand) => hand.open('settings') },
  {
    name: 'settings-backups',
    fillings: ['typical'],
    visit: async ({ open, main, t }) => {
      await open('settings');
      const region = main.getByRole('region', { name: t('backup.title'), exact: true });
      await region.getByRole('button', { name: t('backup.make') }).waitFor();
      await region.evaluate((it: { scrollIntoView(): void }) => it.scrollIntoView());
    },
  },
  {
    name: 'restore',
    fillings: ['typical'],
    visit: async ({ open, main, page, dialog, t }) => {
      await open('settings');
      await main.getByRole('button', { name: t('backup.open') }).click();
      await dialog.getByRole('listitem').first().getByRole('button').first().focus();
      await page.keyboard.press('Enter');
      await dialog.getByRole('button', { name: t('restore.action') }).waitFor();
    },
    leave: leaveDialog,
  },
  {
    name: 'settings-end',
    fillings: ['typical'],
    visit: async (hand) => {
      await hand.open('settings');
      await hand.page.evaluate('document.getElementById("main").scrollTo(0, 100_000)');
    },
  },
  {
    name: 'import',
    fillings: ['typical', 'empty'],
    visit: async (hand) => {
      await hand.chooseImport();
      await hand.preview.waitFor();
    },
    leave: async ({ preview, t }) => {
      await preview.getByRole('button', { name: t('action.cancel') }).click();
      await preview.waitFor({ state: 'detached' });
    },
  },
  {
    name: 'shortcuts',
    fillings: ['typical'],
    visit: async (hand) => {
      await hand.open('today');
      await hand.page.keyboard.press('F1');
      await hand.dialog.waitFor();
    },
    leave: leaveDialog,
  },
  { name: 'trash', fillings: ['typical', '2000'], visit: (hand) => hand.open('trash') },
];

async function emptyCapture({ main, page, t }: Hand): Promise<void> {
  const form = main.getByRole('form', { name: t('capture.label') });
  await form.getByRole('combobox', { name: t('capture.client') }).fill('');
  await page.keyboard.press('Escape');
  await form.getByRole('textbox', { name: t('capture.words') }).fill('');
}

async function leaveDialog({ dialog, page }: Hand): Promise<void> {
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}
