import { Button } from '../components/button.tsx';
import { useApp } from '../state/app-state.ts';
import { useAct } from '../state/use-act.ts';
import { useText } from '../text/use-text.ts';
import { folderName } from './folder-name.ts';
import styles from './place-banner.module.css';

/** Over everything, where the journal is not the user's own: whose it is, and the way out. */
export function PlaceBanner() {
  const { t, rich } = useText();
  const { place, folder } = useApp();
  const act = useAct();
  if (place === 'own') return null;
  return (
    <aside className={styles.banner} aria-label={t('place.label')}>
      {place === 'sample' ? (
        <>
          <p className={styles.name}>
            <span>{rich('place.sample')}</span>
          </p>
          <Button onPress={() => void act.run('sample.leave', {})}>{t('place.leave')}</Button>
        </>
      ) : (
        <p className={styles.name} title={folder}>
          <span>{rich('place.other', { name: folderName(folder) })}</span>
          <span className={styles.path}>{folder}</span>
        </p>
      )}
    </aside>
  );
}
