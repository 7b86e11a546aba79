import { useEffect } from 'react';
import { useApp } from '../state/app-state.ts';
import { useText } from '../text/use-text.ts';
import { folderName } from './folder-name.ts';

/** The window's title: the page, and whose journal it is where it is not the user's own. */
export function useWindowTitle(page?: string): void {
  const { t } = useText();
  const { place, folder } = useApp();
  useEffect(() => {
    const name =
      place === 'sample' ? t('title.sample') : place === 'other' ? folderName(folder) : undefined;
    if (page === undefined) {
      document.title = name === undefined ? t('app.name') : t('title.page', { page: name });
    } else {
      document.title =
        name === undefined ? t('title.page', { page }) : t('title.journal', { page, name });
    }
  }, [t, page, place, folder]);
}
