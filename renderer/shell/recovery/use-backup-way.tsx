import { type ReactNode, useState } from 'react';
import { RestoreDialog } from '../../pages/settings/backups/restore-dialog.tsx';
import { useToasts } from '../../state/toasts.ts';
import { useText } from '../../text/use-text.ts';
import type { Way } from './ways.tsx';

/** The way back to an earlier copy, and the dialog in which it is chosen. */
export function useBackupWay(): { readonly way: Way; readonly below: ReactNode } {
  const { t } = useText();
  const show = useToasts((toasts) => toasts.show);
  const [isChoosing, setIsChoosing] = useState(false);
  return {
    way: {
      id: 'backup',
      label: t('recovery.backup'),
      means: t('recovery.backup-means'),
      onPress: () => setIsChoosing(true),
    },
    below: isChoosing && (
      <RestoreDialog
        onRestored={({ folder }) => {
          if (folder !== undefined) show({ text: t('recovery.restored', { folder }) });
        }}
        onClose={() => setIsChoosing(false)}
      />
    ),
  };
}
