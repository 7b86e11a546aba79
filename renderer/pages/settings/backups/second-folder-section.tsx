import { useState } from 'react';
import type { BackupSide, BackupState } from '../../../../shared/ipc/backups.ts';
import { Banner } from '../../../components/banner.tsx';
import { Button } from '../../../components/button.tsx';
import { useAct } from '../../../state/use-act.ts';
import { useText } from '../../../text/use-text.ts';
import styles from '../settings-page.module.css';
import { SettingsSection } from '../settings-section.tsx';
import { sideFailure } from './side-failure.ts';
import { useNewest } from './use-newest.ts';

type Props = {
  /** Absent where none was chosen. */
  readonly side: BackupSide | undefined;
  readonly isWorking: boolean;
  readonly onState: (state: BackupState) => void;
};

/** The folder besides the journal's own: chosen, how it stands, and left again. */
export function SecondFolderSection({ side, isWorking, onState }: Props) {
  const { t } = useText();
  const act = useAct();
  const newest = useNewest();
  const [isForgotten, setIsForgotten] = useState(false);
  const choose = async () => {
    const report = await act.run('backup.choose-second', {});
    if (!report) return;
    setIsForgotten(false);
    onState(report.state);
  };
  const forget = async () => {
    const state = await act.run('backup.forget-second', {});
    if (!state) return;
    setIsForgotten(true);
    onState(state);
  };
  const failure = sideFailure(t, 'second', side);
  return (
    <SettingsSection title={t('backup.second')} note={t('backup.second-note')}>
      {side && (
        <>
          <p className={styles.path}>{side.folder}</p>
          {(failure === undefined || side.newest) && (
            <p role="status" className={styles.said}>
              {newest('second', side)}
            </p>
          )}
          {failure !== undefined && <Banner tone="problem">{failure}</Banner>}
          {side.others !== undefined && (
            <p className={styles.said}>{t('backup.second-others', { count: side.others })}</p>
          )}
          {side.damaged > 0 && (
            <Banner tone="problem">{t('backup.damaged', { count: side.damaged })}</Banner>
          )}
        </>
      )}
      {isForgotten && !side && (
        <p role="status" className={styles.said}>
          {t('backup.second-forgotten')}
        </p>
      )}
      <div className={styles.buttons}>
        <Button onPress={() => void choose()} isDisabled={isWorking}>
          {t(side ? 'backup.second-change' : 'backup.second-choose')}
        </Button>
        {side && (
          <Button variant="bare" onPress={() => void forget()}>
            {t('backup.second-forget')}
          </Button>
        )}
      </div>
    </SettingsSection>
  );
}
