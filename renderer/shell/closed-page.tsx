import type { Failure } from '../../shared/ipc/failure.ts';
import { Button } from '../components/button.tsx';
import { useApp } from '../state/app-state.ts';
import { useAct } from '../state/use-act.ts';
import { useText } from '../text/use-text.ts';
import styles from './closed-page.module.css';

const known = [
  'folder-busy',
  'folder-gone',
  'read-only',
  'disk-full',
  'file-damaged',
  'file-newer',
] as const;

/** What stands instead of everything while the journal cannot be opened: never an empty journal. */
export function ClosedPage({ failure }: { readonly failure: Failure }) {
  const { t } = useText();
  const { folder } = useApp();
  const act = useAct();
  const reason = known.find((code) => code === failure.code) ?? 'other';
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{t('closed.title')}</h1>
      <p className={styles.reason}>{t(`closed.${reason}`)}</p>
      <p className={styles.note}>{t('closed.untouched')}</p>
      <p className={styles.folder}>{folder}</p>
      <div className={styles.actions}>
        <Button onPress={() => void act.run('app.show', { what: 'folder' })}>
          {t('closed.show')}
        </Button>
        <Button variant="bare" onPress={() => void act.run('app.quit', {})}>
          {t('closed.quit')}
        </Button>
      </div>
    </main>
  );
}
