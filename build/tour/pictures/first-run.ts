/** The screens of the first run, each reached by answering those before it. */
import type { Hand } from '../hand.ts';

/** In their order. */
export const firstRunSteps = ['language', 'folder', 'client', 'promise'] as const;

/** Goes on to a screen, from any before it. */
export async function firstRunTo({ page, t, language }: Hand, wanted: number): Promise<void> {
  const name = language === 'es' ? 'Elena Prat' : 'Ellen Pratt';
  const heading = (step: number) => {
    const id = `first-run.${firstRunSteps[step] ?? 'language'}.title` as const;
    const title = id === 'first-run.promise.title' ? (`${id}-mine` as const) : id;
    return page.getByRole('heading', { level: 1, name: t(title, { name }), exact: true });
  };
  // Taken alone, a screen is reached from the first one.
  await page.getByRole('heading', { level: 1 }).waitFor();
  for (let step = 0; step < wanted; step += 1) {
    if (!(await heading(step).isVisible())) continue;
    if (firstRunSteps[step] === 'client') {
      await page.getByRole('textbox', { name: t('first-run.client.name') }).fill(name);
    }
    await page.getByRole('button', { name: t('first-run.next') }).click();
    await heading(step + 1).waitFor();
  }
  await heading(wanted).waitFor();
}
