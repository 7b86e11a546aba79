import { create } from 'zustand';
import { Banner } from '../components/banner.tsx';
import { Button } from '../components/button.tsx';
import { useApp } from '../state/app-state.ts';
import { useAct } from '../state/use-act.ts';
import { useText } from '../text/use-text.ts';
import styles from './device-reset.module.css';

// Until the next start; Settings goes on saying where it is.
const useDismissed = create<{ readonly isDismissed: boolean }>(() => ({ isDismissed: false }));

/** Has it said again; for tests. */
export function sayAsideAgain(): void {
  useDismissed.setState({ isDismissed: false });
}

/** Something made no sense and was set aside in this run: what, and where it is. */
export function AsideNote() {
  const { t } = useText();
  const { aside } = useApp();
  const { isDismissed } = useDismissed();
  const act = useAct();
  if (!aside || isDismissed) return null;
  const dismiss = () => {
    useDismissed.setState({ isDismissed: true });
    document.getElementById('main')?.focus({ preventScroll: true });
  };
  return (
    <div className={styles.note}>
      <Banner
        isAnnounced
        actions={
          <>
            <Button
              onPress={() =>
                void act.run('app.show', { what: aside === 'made-up' ? 'folder' : 'aside' })
              }
            >
              {t('aside.show')}
            </Button>
            <Button variant="bare" onPress={dismiss}>
              {t('aside.dismiss')}
            </Button>
          </>
        }
      >
        {t(`aside.${aside}`)}
      </Banner>
    </div>
  );
}
