import { ChevronDown } from 'lucide-react';
import { type SampleTrade, sampleTrades } from '../../shared/ipc/contract.ts';
import { Button } from '../components/button.tsx';
import { Menu } from '../components/menu.tsx';
import { useApp } from '../state/app-state.ts';
import { useNavigation } from '../state/navigation.ts';
import { useAct } from '../state/use-act.ts';
import { useText } from '../text/use-text.ts';
import { folderName } from './folder-name.ts';
import styles from './place-banner.module.css';

/** Over everything, where the journal is not the user's own: whose it is, and the way out. */
export function PlaceBanner() {
  const { t, rich } = useText();
  const { place, folder, sampleTrade } = useApp();
  const act = useAct();
  const { go, forgetPlaces } = useNavigation();
  if (place === 'own') return null;
  const show = async (trade: SampleTrade) => {
    if ((await act.run('sample.open', { trade })) === undefined) return;
    go({ name: 'today' });
    forgetPlaces();
  };
  return (
    <aside className={styles.banner} aria-label={t('place.label')}>
      {place === 'sample' ? (
        <>
          <p className={styles.name}>
            <span>{rich('place.sample')}</span>
          </p>
          <div className={styles.ways}>
            {sampleTrade && (
              <Menu
                label={t('place.trade', { trade: t(`place.trade.${sampleTrade}`) })}
                trigger={
                  <>
                    {t(`place.trade.${sampleTrade}`)}
                    <ChevronDown size={14} strokeWidth={1.6} aria-hidden="true" />
                  </>
                }
                variant="bare"
                items={sampleTrades.map((id) => ({ id, label: t(`place.trade.${id}`) }))}
                onAction={(trade) => void show(trade as SampleTrade)}
              />
            )}
            <Button onPress={() => void act.run('sample.leave', {})}>{t('place.leave')}</Button>
          </div>
        </>
      ) : (
        <>
          <p className={styles.name} title={folder}>
            <span>{rich('place.other', { name: folderName(folder) })}</span>
            <span className={styles.path}>{folder}</span>
          </p>
          <Button variant="bare" onPress={() => void act.run('journal.open-own', {})}>
            {t('place.own')}
          </Button>
        </>
      )}
    </aside>
  );
}
