import type { Failure } from '../../shared/ipc/failure.ts';
import type { MessageKey } from '../../shared/text/index.ts';
import { Button } from '../components/button.tsx';
import { useApp } from '../state/app-state.ts';
import { useAct } from '../state/use-act.ts';
import { useText } from '../text/use-text.ts';
import styles from './closed-page.module.css';

type Reason = Extract<MessageKey, `closed.${string}`>;

// Whatever else a file may be, to its owner it is a file that Palabra cannot read.
const reasons: { readonly [Code in Failure['code']]?: Reason } = {
  'folder-busy': 'closed.folder-busy',
  'folder-gone': 'closed.folder-gone',
  'read-only': 'closed.read-only',
  'file-unreadable': 'closed.read-only',
  'disk-full': 'closed.disk-full',
  'file-damaged': 'closed.file-damaged',
  'file-refused': 'closed.file-damaged',
  'file-foreign': 'closed.file-damaged',
  'file-too-large': 'closed.file-damaged',
  'file-newer': 'closed.file-newer',
};

/** What stands instead of everything while the journal cannot be opened: never an empty journal. */
export function ClosedPage({ failure }: { readonly failure: Failure }) {
  const { t } = useText();
  const { folder } = useApp();
  const act = useAct();
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{t('closed.title')}</h1>
      <p className={styles.reason}>{t(reasons[failure.code] ?? 'closed.other')}</p>
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
