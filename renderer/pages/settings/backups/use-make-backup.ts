import { useCallback } from 'react';
import type { BackupReport } from '../../../../shared/ipc/backups.ts';
import { useToasts } from '../../../state/toasts.ts';
import { useAct } from '../../../state/use-act.ts';
import { useText } from '../../../text/use-text.ts';
import { sideFailure } from './side-failure.ts';

/** A backup now, from a key, the menu or Settings: one and the same, and its outcome said once. */
export function useMakeBackup(): () => Promise<BackupReport | undefined> {
  const { t } = useText();
  const act = useAct();
  const show = useToasts((toasts) => toasts.show);
  return useCallback(async () => {
    const report = await act.run('backup.make', {});
    if (!report) return undefined;
    const { made, state } = report;
    const failure = sideFailure(t, 'own', state.own) ?? sideFailure(t, 'second', state.second);
    const about = ['backup.make'] as const;
    if (failure !== undefined) show({ text: failure, about, isTrouble: true });
    else if (made !== 'failed') show({ text: t(`backup.${made}`), about });
    return report;
  }, [act, show, t]);
}
