import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { TextButton } from '../../components/text-button.tsx';
import { setAppState, useApp } from '../../state/app-state.ts';
import { useToasts } from '../../state/toasts.ts';
import { useAct } from '../../state/use-act.ts';
import { useChooseFolder } from '../../state/use-choose-folder.ts';
import { useText } from '../../text/use-text.ts';
import { RestoreDialog } from '../settings/backups/restore-dialog.tsx';
import styles from './first-run.module.css';
import type { StepProps } from './first-run-page.tsx';
import { FirstRunStep } from './first-run-step.tsx';

/** Where the words live, and two ways out of writing any: a journal one has, and the sample. */
export function FolderStep({ onFailure, ...step }: StepProps) {
  const { t } = useText();
  const { folder } = useApp();
  const act = useAct();
  const chooseFolder = useChooseFolder();
  const show = useToasts((toasts) => toasts.show);
  const [isRestoring, setIsRestoring] = useState(false);
  const choose = async () => {
    const answer = await chooseFolder();
    onFailure('failure' in answer ? answer.failure : undefined);
    const { code } = 'failure' in answer ? answer.failure : {};
    setIsRestoring(code === 'only-copies-here');
  };
  /** Whoever comes with a journal has begun long ago. */
  const goOn = async () => {
    onFailure(undefined);
    const begun = await act.attempt('app.begin', {});
    if ('failure' in begun) return onFailure(begun.failure);
    setAppState(begun.value);
    show({ text: t('first-run.folder.welcome-back') });
  };
  const openSample = async () => {
    const answer = await act.attempt('sample.open', {});
    onFailure('failure' in answer ? answer.failure : undefined);
  };
  return (
    <FirstRunStep
      {...step}
      step={2}
      title={t('first-run.folder.title')}
      lead={t('first-run.folder.lead')}
      primary={t('first-run.next')}
      isPrimaryFocused
    >
      <div className={styles.where}>
        <p className={styles.folder} aria-live="polite">
          <span className={styles.folderLabel}>{t('first-run.folder.label')}</span>
          <span>{folder}</span>
        </p>
        <Button onPress={() => void choose()}>{t('first-run.folder.choose')}</Button>
        {step.failure?.code === 'only-copies-here' && (
          <Button aria-haspopup="dialog" onPress={() => setIsRestoring(true)}>
            {t('backup.open')}
          </Button>
        )}
      </div>
      <p className={styles.aside}>{t('first-run.folder.known')}</p>
      <p className={styles.aside}>
        <TextButton onPress={() => void openSample()}>{t('first-run.folder.sample')}</TextButton>
      </p>
      {isRestoring && (
        <RestoreDialog onRestored={() => void goOn()} onClose={() => setIsRestoring(false)} />
      )}
    </FirstRunStep>
  );
}
