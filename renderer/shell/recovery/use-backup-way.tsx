import type { ReactNode } from 'react';
import { useAct } from '../../state/use-act.ts';
import { useText } from '../../text/use-text.ts';
import type { Way } from './ways.tsx';

/** The way back to an earlier copy, and what it shows below the ways. */
export function useBackupWay(): { readonly way: Way; readonly below?: ReactNode } {
  const { t } = useText();
  const act = useAct();
  return {
    way: {
      id: 'backup',
      label: t('recovery.backup'),
      means: t('recovery.backup-means'),
      onPress: () => void act.run('app.show', { what: 'backups' }),
    },
  };
}
