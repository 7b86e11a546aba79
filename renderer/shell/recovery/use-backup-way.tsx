import { type ReactNode, useEffect, useState } from 'react';
import type { BackupRow } from '../../../shared/ipc/backups.ts';
import { RestoreDialog } from '../../pages/settings/backups/restore-dialog.tsx';
import { useApp } from '../../state/app-state.ts';
import { useToasts } from '../../state/toasts.ts';
import { useAct } from '../../state/use-act.ts';
import { useMoment } from '../../text/use-moment.ts';
import { useText } from '../../text/use-text.ts';
import type { Way } from './ways.tsx';

/** The way back to an earlier copy, and the dialog in which it is chosen; no way where there is none. */
export function useBackupWay(): {
  /** Absent where there is no copy, or nobody knows yet. */
  readonly way: Way | undefined;
  /** When the newest copy that may be whole was made, as a sentence says it. */
  readonly newest: string | undefined;
  readonly isNone: boolean;
  /** Opens the dialog, where the machine has just found copies. */
  readonly choose: () => void;
  readonly below: ReactNode;
} {
  const { t } = useText();
  const moment = useMoment();
  const show = useToasts((toasts) => toasts.show);
  const [looks, setLooks] = useState(0);
  const rows = useCopies(looks);
  const [isChoosing, setIsChoosing] = useState(false);
  const found = rows?.find(({ check }) => check !== 'damaged');
  const newest = found && moment(found.at);
  return {
    way:
      newest === undefined
        ? undefined
        : {
            id: 'backup',
            label: t('recovery.backup'),
            means: t('recovery.backup-means', { newest }),
            onPress: () => setIsChoosing(true),
          },
    newest,
    choose: () => {
      setLooks((count) => count + 1);
      setIsChoosing(true);
    },
    isNone: rows !== undefined && found === undefined,
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

/** The copies of a journal that is closed, looked for again whenever the machine has looked again. */
function useCopies(looks: number): readonly BackupRow[] | undefined {
  const { journal } = useApp();
  const act = useAct();
  const [rows, setRows] = useState<readonly BackupRow[]>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state is new with every look.
  useEffect(() => {
    let isGone = false;
    void act.attempt('backup.list', {}).then((answer) => {
      if (!isGone) setRows('value' in answer ? answer.value : []);
    });
    return () => {
      isGone = true;
    };
  }, [act, journal, looks]);
  return rows;
}
