import type { OlderCopy } from '../../../shared/ipc/recovery.ts';
import { useApp } from '../../state/app-state.ts';
import { useMoment } from '../../text/use-moment.ts';
import { useText } from '../../text/use-text.ts';
import { RecoveryFrame } from './recovery-frame.tsx';
import { useRecovery } from './use-recovery.ts';

/** A folder that was put back older than it was: asked once whether that is what is meant. */
export function OlderPage({ older }: { readonly older: OlderCopy }) {
  const { t } = useText();
  const { place } = useApp();
  const moment = useMoment();
  const { take, said } = useRecovery();
  const { until, seenUntil, missing } = older;
  const when = { until: moment(until), seenUntil: moment(seenUntil) };
  const isBranch = missing === 'unknown';
  const title = place === 'other' ? 'older.title-other' : 'older.title';
  return (
    <RecoveryFrame
      title={t(isBranch ? 'older.title-branch' : title)}
      reason={
        isBranch ? t('older.reason-branch', when) : t('older.reason', { ...when, count: missing })
      }
      notes={[t(isBranch ? 'older.note-branch' : 'older.note')]}
      ways={[
        {
          id: 'look',
          label: t('recovery.look'),
          means: t('older.look-means'),
          onPress: () => void take('recovery.look'),
          isPrimary: true,
          isFirst: true,
        },
        {
          id: 'continue',
          label: t('older.continue'),
          means: t('older.continue-means'),
          onPress: () => void take('recovery.continue'),
        },
      ]}
      onRetry={() => void take('journal.retry')}
      said={said}
    />
  );
}
