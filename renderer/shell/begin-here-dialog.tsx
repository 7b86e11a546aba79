import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { setAppState, useApp } from '../state/app-state.ts';
import { useAct } from '../state/use-act.ts';
import { useText } from '../text/use-text.ts';
import styles from './closed-page.module.css';

/** Asks, before a new journal begins where there was one, whether that is what is meant. */
export function BeginHereDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText();
  const { folder } = useApp();
  const act = useAct();
  const begin = async () => {
    const state = await act.run('journal.begin-here', {});
    onClose();
    if (state) setAppState(state);
  };
  return (
    <Dialog
      isOpen
      isAlert
      size="m"
      title={t('closed.begin-title')}
      onClose={onClose}
      footer={
        <>
          <Button variant="bare" onPress={onClose}>
            {t('action.cancel')}
          </Button>
          <Button variant="primary" onPress={() => void begin()}>
            {t('closed.begin-action')}
          </Button>
        </>
      }
    >
      <p className={styles.path}>{folder}</p>
      <p className={styles.meaning}>{t('closed.begin-text')}</p>
    </Dialog>
  );
}
