/** Every page in every journal and every look. */
import type { TourTools } from '../run.ts';
import { fillings, looksIn, pictureName } from './looks.ts';
import { picturedPages } from './pages.ts';
import { openStudio } from './studio.ts';

/** Takes them all, hands each over with its name and width, and tells the browser's version. */
export async function takeVariants(
  tools: TourTools,
  onPicture: (name: string, picture: Buffer, width: number) => void,
): Promise<string> {
  let browser = '';
  let count = 0;
  for (const language of ['es', 'en'] as const) {
    const looks = looksIn(language);
    for (const filling of fillings) {
      const pages = picturedPages.filter((page) => page.fillings.includes(filling));
      if (pages.length === 0) continue;
      const studio = await openStudio(tools, { language, filling });
      browser = studio.browser;
      for (const page of pages) {
        const pictures = await studio.take(page, looks);
        for (const [at, look] of looks.entries()) {
          const picture = pictures[at];
          if (picture) onPicture(pictureName(page.name, filling, look), picture, look.width);
        }
        count += pictures.length;
      }
      await studio.close();
      tools.say(`${count} pictures so far: ${filling}, ${language}.`);
    }
  }
  return browser;
}
