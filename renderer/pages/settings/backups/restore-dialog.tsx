import { useCallback, useEffect, useState } from 'react';
import type { BackupRow, RestorePreview, RestoreReport } from '../../../../shared/ipc/backups.ts';
import type { Failure } from '../../../../shared/ipc/failure.ts';
import { changesNothing } from '../../../../shared/transfer/restore-outlook.ts';
import { Banner } from '../../../components/banner.tsx';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { useApp } from '../../../state/app-state.ts';
import { useToasts } from '../../../state/toasts.ts';
import { useAct } from '../../../state/use-act.ts';
import { useOnlyRead } from '../../../state/use-only-read.ts';
import { failureText } from '../../../text/failure-text.ts';
import { useText } from '../../../text/use-text.ts';
import styles from '../import-dialog.module.css';
import { BackupList } from './backup-list.tsx';
import { RestoreOutlookView } from './restore-outlook-view.tsx';

type Props = {
  readonly onRestored: (report: RestoreReport) => void;
  readonly onClose: () => void;
};

/** The backups; then what the chosen one would change, and the answer. Works without a journal too. */
export function RestoreDialog({ onRestored, onClose }: Props) {
  const { t } = useText();
  const act = useAct();
  const { journal } = useApp();
  const isReading = useOnlyRead() !== undefined;
  const show = useToasts((toasts) => toasts.show);
  const [rows, setRows] = useState<readonly BackupRow[]>();
  const [preview, setPreview] = useState<RestorePreview>();
  const [doing, setDoing] = useState<'reading' | 'restoring'>();
  const [failure, setFailure] = useState<Failure>();
  const list = useCallback(async () => {
    const answer = await act.attempt('backup.list', {});
    if ('value' in answer) setRows(answer.value);
    else setFailure(answer.failure);
  }, [act]);
  useEffect(() => void list(), [list]);

  const choose = async ({ id }: BackupRow) => {
    if (doing) return;
    setFailure(undefined);
    setDoing('reading');
    const answer = await act.attempt('backup.preview', { id });
    setDoing(undefined);
    if ('value' in answer) return setPreview(answer.value);
    setFailure(answer.failure);
    // It is known to be damaged from now on.
    void list();
  };
  const leavePreview = () => {
    setPreview(undefined);
    void list();
  };
  const restore = async ({ token }: RestorePreview) => {
    setDoing('restoring');
    const answer = await act.attempt('backup.restore', { token });
    setDoing(undefined);
    if ('failure' in answer) {
      setPreview(undefined);
      return setFailure(answer.failure);
    }
    if (answer.value.safetyCopy !== undefined) act.announce('backup-restored');
    onRestored(answer.value);
    onClose();
  };
  const openBeside = async ({ token }: RestorePreview) => {
    const answer = await act.attempt('backup.open-beside', { token });
    if ('failure' in answer) {
      setPreview(undefined);
      return setFailure(answer.failure);
    }
    if (!answer.value) return;
    show({ text: t('restore.beside-done', { folder: answer.value.folder }) });
    onClose();
  };
  const isSame = preview?.outlook !== undefined && changesNothing(preview.outlook);
  return (
    <Dialog
      isOpen
      size="l"
      onClose={onClose}
      title={t('restore.title')}
      footer={
        preview ? (
          <>
            <Button variant="bare" onPress={() => leavePreview()}>
              {t('restore.others')}
            </Button>
            <Button onPress={() => void openBeside(preview)} isDisabled={doing !== undefined}>
              {t('restore.beside')}
            </Button>
            {!isSame && (
              <Button
                variant="primary"
                onPress={() => void restore(preview)}
                isDisabled={doing !== undefined || isReading}
              >
                {t(doing ? 'restore.working' : 'restore.action')}
              </Button>
            )}
          </>
        ) : (
          <Button variant="bare" onPress={onClose}>
            {t('action.close')}
          </Button>
        )
      }
    >
      <div className={styles.dialog}>
        {failure && (
          <Banner tone="problem" isAnnounced>
            {failureText(t, failure)}
          </Banner>
        )}
        {preview && isReading && <Banner>{t('only-read.restore')}</Banner>}
        {preview ? (
          <RestoreOutlookView preview={preview} />
        ) : (
          rows && (
            <BackupList
              rows={rows}
              isReading={doing === 'reading'}
              isClosed={journal.state === 'closed'}
              onChoose={(row) => void choose(row)}
            />
          )
        )}
      </div>
    </Dialog>
  );
}
