import { useMemo } from 'react';
import { create } from 'zustand';
import type { Command } from '../../shared/settings/actions.ts';
import { useMakeBackup } from '../pages/settings/backups/use-make-backup.ts';
import { useExport } from '../pages/settings/use-export.ts';
import { useImport } from '../pages/settings/use-import.ts';
import { askForAbout, askForCapture, askForNewClient } from '../state/focus-request.ts';
import { useNavigation } from '../state/navigation.ts';
import { useAct } from '../state/use-act.ts';
import { useOpenOther } from '../state/use-open-other.ts';
import { useTextSize } from '../state/use-text-size.ts';
import { useGoTo, useSearch } from './use-go-to.ts';

/** Whether the sheet of shortcuts lies over the page. */
export const useShortcutsSheet = create<{ readonly isOpen: boolean }>(() => ({ isOpen: false }));

/** What each command does, whether a key, the menu or the sidebar asks for it. */
export function useCommands(): { readonly [Name in Command]: () => void } {
  const act = useAct();
  const goTo = useGoTo();
  const search = useSearch();
  const openOther = useOpenOther();
  const { step } = useTextSize();
  const { run: exportJournal } = useExport();
  const { choose: importJournal } = useImport();
  const makeBackup = useMakeBackup();
  return useMemo(
    () => ({
      note: () => {
        if (useNavigation.getState().page.name !== 'client') goTo('today');
        askForCapture();
      },
      'new-client': () => {
        if (useNavigation.getState().page.name !== 'clients') goTo('clients');
        askForNewClient();
      },
      'open-other': () => void openOther(),
      'open-sample': () => void act.run('sample.open', {}),
      export: () => void exportJournal(),
      import: () => void importJournal(),
      'back-up': () => void makeBackup(),
      'show-folder': () => void act.run('app.show', { what: 'folder' }),
      print: () => window.print(),
      undo: () => void act.undo(),
      redo: () => void act.redo(),
      search,
      today: () => goTo('today'),
      clients: () => goTo('clients'),
      trash: () => goTo('trash'),
      settings: () => goTo('settings'),
      back: () => useNavigation.getState().back(),
      'text-larger': () => void step(1),
      'text-smaller': () => void step(-1),
      'text-normal': () => void step(0),
      shortcuts: () => useShortcutsSheet.setState({ isOpen: true }),
      about: () => {
        goTo('settings');
        askForAbout();
      },
    }),
    [act, goTo, search, openOther, step, exportJournal, importJournal, makeBackup],
  );
}
