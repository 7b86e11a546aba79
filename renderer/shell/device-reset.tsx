import { create } from 'zustand';
import { Banner } from '../components/banner.tsx';
import { Button } from '../components/button.tsx';
import { useApp } from '../state/app-state.ts';
import { useToasts } from '../state/toasts.ts';
import { useChooseFolder } from '../state/use-choose-folder.ts';
import { failureText } from '../text/failure-text.ts';
import { useText } from '../text/use-text.ts';
import styles from './device-reset.module.css';

// Until the next start, as long as the machine says it.
const useDismissed = create<{ readonly isDismissed: boolean }>(() => ({ isDismissed: false }));

/** Has it said again; for tests. */
export function sayDeviceResetAgain(): void {
  useDismissed.setState({ isDismissed: false });
}

/** The device's settings were set aside: what that means for the journal, until it was read. */
export function DeviceReset() {
  const { t } = useText();
  const { isDeviceReset, place } = useApp();
  const { isDismissed } = useDismissed();
  const show = useToasts((toasts) => toasts.show);
  const chooseFolder = useChooseFolder();
  if (!isDeviceReset || isDismissed || place !== 'own') return null;
  const dismiss = () => useDismissed.setState({ isDismissed: true });
  const choose = async () => {
    const answer = await chooseFolder();
    if ('failure' in answer) show({ text: failureText(t, answer.failure) });
    else if (answer.report) dismiss();
  };
  return (
    <div className={styles.note}>
      <Banner
        isAnnounced
        actions={
          <>
            <Button onPress={() => void choose()}>{t('device-reset.choose')}</Button>
            <Button variant="bare" onPress={dismiss}>
              {t('device-reset.dismiss')}
            </Button>
          </>
        }
      >
        {t('device-reset.text')}
      </Banner>
    </div>
  );
}
