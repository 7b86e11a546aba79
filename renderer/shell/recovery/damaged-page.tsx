import type { DamageReport } from '../../../shared/ipc/recovery.ts';
import { useApp } from '../../state/app-state.ts';
import { useMoment } from '../../text/use-moment.ts';
import { useSpan } from '../../text/use-span.ts';
import { useText } from '../../text/use-text.ts';
import { RecoveryFrame } from './recovery-frame.tsx';
import { useBackupWay } from './use-backup-way.tsx';
import { useRecovery } from './use-recovery.ts';
import type { Way } from './ways.tsx';

/** A journal that is damaged: what is missing and since when, what can be saved, and the ways out. */
export function DamagedPage({ damage }: { readonly damage: DamageReport }) {
  const { t } = useText();
  const { place } = useApp();
  const { take, said } = useRecovery();
  const backup = useBackupWay();
  const lost = useLost(damage);
  const isOwn = place !== 'other';
  const { saved, causes } = damage;
  const { clients, entries, promises } = saved?.counts ?? { clients: 0, entries: 0, promises: 0 };
  const cause = causes.map((one) => t(`recovery.cause.${one}`)).join(' ');
  const begin: Way = {
    id: 'begin',
    label: t('recovery.begin'),
    means: t('recovery.begin-means'),
    onPress: () => void take('journal.begin-here'),
  };
  const copy = backup.way ? [backup.way] : [];
  const ways: Way[] = saved
    ? [
        {
          id: 'look',
          label: t('recovery.look'),
          means: t('recovery.look-means'),
          onPress: () => void take('recovery.look'),
          // What Enter does before one has read does no harm.
          isPrimary: true,
          isFirst: true,
        },
        {
          id: 'repair',
          label: t('recovery.repair'),
          means: t('recovery.repair-means'),
          onPress: () => void take('recovery.repair'),
        },
        ...copy,
      ]
    : [
        ...copy.map((way) => ({ ...way, isPrimary: true, isFirst: true })),
        ...(place === 'own' && (backup.way || backup.isNone) ? [begin] : []),
      ];
  const part = isOwn ? t('recovery.title') : t('recovery.title-other');
  const all = isOwn ? t('recovery.title-all') : t('recovery.title-all-other');
  return (
    <RecoveryFrame
      title={saved ? part : all}
      reason={`${cause} ${lost}`}
      notes={[
        ...(saved ? [t('recovery.saved', { clients, entries, promises })] : []),
        ...(backup.isNone ? [t('recovery.no-copies')] : []),
        t('closed.untouched'),
      ]}
      ways={ways}
      onRetry={() => void take('journal.retry')}
      said={said}
    >
      {backup.below}
    </RecoveryFrame>
  );
}

/** What is missing, and since when. */
function useLost({ saved, lost: count, lostRecords, after, before }: DamageReport): string {
  const { t } = useText();
  const moment = useMoment();
  const span = useSpan();
  if (!saved || after === undefined) return t('recovery.lost-all');
  if (lostRecords !== undefined) {
    return t('recovery.lost-records', { count: lostRecords, until: moment(saved.until) });
  }
  if (count === 0) return t('recovery.lost-unknown', { after: moment(saved.until) });
  if (before === undefined) return t('recovery.lost', { count, after: moment(after) });
  return t('recovery.lost-between', { count, span: span(after, before) });
}
