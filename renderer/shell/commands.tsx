import { ImportDialogs } from '../pages/settings/import-dialogs.tsx';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import { useShortcutsSheet } from './use-commands.ts';
import { useKeys } from './use-keys.ts';

/** Keys and menu at work, with the dialogs they may open over any page. */
export function Commands({ hasJournal }: { readonly hasJournal: boolean }) {
  useKeys({ hasJournal });
  const { isOpen } = useShortcutsSheet();
  return (
    <>
      {hasJournal && <ImportDialogs />}
      {isOpen && <ShortcutsDialog onClose={() => useShortcutsSheet.setState({ isOpen: false })} />}
    </>
  );
}
