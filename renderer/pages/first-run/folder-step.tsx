import { Button } from '../../components/button.tsx';
import { TextButton } from '../../components/text-button.tsx';
import { useApp } from '../../state/app-state.ts';
import { useAct } from '../../state/use-act.ts';
import { useChooseFolder } from '../../state/use-choose-folder.ts';
import { useText } from '../../text/use-text.ts';
import styles from './first-run.module.css';
import type { StepProps } from './first-run-page.tsx';
import { FirstRunStep } from './first-run-step.tsx';

/** Where the words live, and two ways out of writing any: a journal one has, and the sample. */
export function FolderStep({ onFailure, ...step }: StepProps) {
  const { t } = useText();
  const { folder } = useApp();
  const act = useAct();
  const chooseFolder = useChooseFolder();
  const choose = async () => {
    const answer = await chooseFolder();
    onFailure('failure' in answer ? answer.failure : undefined);
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
      </div>
      <p className={styles.aside}>{t('first-run.folder.known')}</p>
      <p className={styles.aside}>
        <TextButton onPress={() => void openSample()}>{t('first-run.folder.sample')}</TextButton>
      </p>
    </FirstRunStep>
  );
}
