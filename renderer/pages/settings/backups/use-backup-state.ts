import { useEffect, useState } from 'react';
import type { BackupState } from '../../../../shared/ipc/backups.ts';
import { on } from '../../../bridge/bridge.ts';
import { useApp } from '../../../state/app-state.ts';
import { useAct } from '../../../state/use-act.ts';

/** How backups stand, kept true while they are made; and a way to say that one knows better. */
export function useBackupState(): readonly [BackupState | undefined, (state: BackupState) => void] {
  const { folder } = useApp();
  const act = useAct();
  const [state, setState] = useState<BackupState>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another folder is another journal's.
  useEffect(() => {
    let isGone = false;
    void act.attempt('backup.state', {}).then((answer) => {
      if (!isGone && 'value' in answer) setState(answer.value);
    });
    const off = on('backups', setState);
    return () => {
      isGone = true;
      off();
    };
  }, [act, folder]);
  return [state, setState];
}
