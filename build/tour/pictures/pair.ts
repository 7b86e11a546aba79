/** The pair of pictures that every `npm test` takes of each page. */
import type { TourTools } from '../run.ts';
import { type Filling, type Look, pairOfLooks, pictureName } from './looks.ts';
import { type PicturedPage, picturedPages } from './pages.ts';
import { openStudio, type Studio } from './studio.ts';

/** One of the pair: a page, its journal and its look. */
export type OneOfPair = {
  readonly name: string;
  readonly page: PicturedPage;
  readonly filling: Filling;
  readonly look: Look;
};

/** All of them, those that share a running program one after the other. */
export const pair: readonly OneOfPair[] = pairOfLooks.flatMap((look) =>
  picturedPages.map((page) => {
    const [filling = 'typical'] = page.fillings;
    return { name: pictureName(page.name, filling, look), page, filling, look };
  }),
);

/** Takes one after the other; starts the program anew only where language or journal change. */
export function pairStudio(tools: Pick<TourTools, 'launch' | 'temporaryFolder'>) {
  let open: { readonly key: string; readonly studio: Studio } | undefined;

  async function close(): Promise<void> {
    await open?.studio.close();
    open = undefined;
  }

  async function take({ page, filling, look }: OneOfPair) {
    const key = `${look.language} ${filling}`;
    if (open?.key !== key) {
      await close();
      open = { key, studio: await openStudio(tools, { language: look.language, filling }) };
    }
    const [picture = Buffer.alloc(0)] = await open.studio.take(page, [look]);
    return { picture, browser: open.studio.browser };
  }

  return { take, close };
}
