/** The pages of a journal that is not simply opened, and what stands over one that can only be read. */
import type { Hand } from '../hand.ts';
import type { PicturedPage } from './pages.ts';

/** In the order in which they are visited. */
export const recoveryPages: readonly PicturedPage[] = [
  ...(['damaged', 'part', 'older'] as const).map((filling) => ({
    name: filling === 'damaged' ? 'closed' : `recovery-${filling}`,
    fillings: [filling],
    visit: ({ page, t }: Hand) =>
      page
        .getByRole('list', { name: t('recovery.ways') })
        .getByRole('button')
        .first()
        .waitFor(),
  })),
  {
    name: 'recovery-backup',
    fillings: ['part'],
    visit: async ({ page, dialog, t }) => {
      await page.getByRole('button', { name: t('recovery.backup') }).click();
      await dialog.getByRole('listitem').first().waitFor();
    },
    leave: async ({ page, dialog }) => {
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    },
  },
  {
    name: 'recovery-look',
    fillings: ['part'],
    visit: async ({ page, nav, t }) => {
      await page.getByRole('button', { name: t('recovery.look') }).click();
      await nav.waitFor();
    },
    leave: async ({ page, t }) => {
      await page.getByRole('button', { name: t('only-read.back') }).click();
      await page.getByRole('button', { name: t('recovery.look') }).waitFor();
    },
  },
  { name: 'read-only', fillings: ['held'], visit: (hand) => hand.open('today') },
];
