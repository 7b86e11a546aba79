import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { useApp } from '../../state/app-state.ts';
import { useToasts } from '../../state/toasts.ts';
import { useAct } from '../../state/use-act.ts';
import { useChooseFolder } from '../../state/use-choose-folder.ts';
import { useOpenOther } from '../../state/use-open-other.ts';
import { failureText } from '../../text/failure-text.ts';
import { useText } from '../../text/use-text.ts';
import styles from './settings-page.module.css';
import { SettingsSection } from './settings-section.tsx';

/** Where the journal of this window lives, and what other journals there are. */
export function JournalSection() {
  const { t } = useText();
  const { folder, place, counts } = useApp();
  const act = useAct();
  const show = useToasts((toasts) => toasts.show);
  const chooseFolder = useChooseFolder();
  const openOther = useOpenOther();
  const [said, setSaid] = useState<string | undefined>();
  const choose = async () => {
    const answer = await chooseFolder();
    if ('failure' in answer) {
      const about = ['journal.choose-folder'] as const;
      return show({ text: failureText(t, answer.failure), about, isTrouble: true });
    }
    if (!answer.report) return;
    const { state, copiedFrom, isUnited } = answer.report;
    const where = { folder: state.folder, from: folder };
    if (isUnited) setSaid(t('journal.united', where));
    else if (copiedFrom !== undefined) setSaid(t('journal.copied', where));
    // Whoever came upon another journal by mistake knows the way back.
    else if (state.folder === folder) setSaid(t('journal.already-there', where));
    else if (counts.clients > 0) setSaid(t('journal.moved-from', where));
    else setSaid(t('journal.moved', where));
  };
  return (
    <>
      <SettingsSection
        title={t(place === 'own' ? 'journal.own' : 'journal.this')}
        note={t(`journal.${place}-note`)}
      >
        <p className={styles.path}>{folder}</p>
        <div className={styles.buttons}>
          <Button onPress={() => void act.run('app.show', { what: 'folder' })}>
            {t('journal.show')}
          </Button>
          {place === 'own' && <Button onPress={() => void choose()}>{t('journal.choose')}</Button>}
        </div>
        {said !== undefined && (
          <p role="status" className={styles.said}>
            {said}
          </p>
        )}
      </SettingsSection>
      <SettingsSection title={t('journal.others')} note={t('journal.others-note')}>
        <div className={styles.buttons}>
          <Button onPress={() => void openOther()}>{t('journal.open-other')}</Button>
          {place !== 'sample' && (
            <Button onPress={() => void act.run('sample.open', {})}>{t('journal.sample')}</Button>
          )}
        </div>
      </SettingsSection>
    </>
  );
}
