/**
 * The pages that are pictured, and how one gets there from anywhere. A new page is one entry here;
 * its pictures follow with `npm run tour -- --accept`.
 */
import type { Hand } from '../hand.ts';
import type { Filling } from './looks.ts';

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
    leave: async ({ main, page, t }) => {
      const form = main.getByRole('form', { name: t('capture.label') });
      await form.getByRole('button', { name: t('capture.promise-remove') }).click();
      await form.getByRole('combobox', { name: t('capture.client') }).fill('');
      await page.keyboard.press('Escape');
      await form.getByRole('textbox', { name: t('capture.words') }).fill('');
    },
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
  { name: 'settings', fillings: every, visit: (hand) => hand.open('settings') },
  { name: 'trash', fillings: ['typical', '2000'], visit: (hand) => hand.open('trash') },
];

async function leaveDialog({ dialog, page }: Hand): Promise<void> {
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}
