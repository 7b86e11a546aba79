import type { PromiseRow } from '../../shared/agenda/views.ts';
import type { Failure } from '../../shared/ipc/failure.ts';
import type { Day } from '../../shared/journal/day.ts';
import { aboutOf } from '../../shared/journal/promise.ts';
import type { RowKey } from '../components/row-keys.tsx';
import { useAct } from '../state/use-act.ts';
import { useAnswerOnce } from '../state/use-answer-once.ts';
import { shortened } from '../text/shortened.ts';
import { useDays } from '../text/use-days.ts';
import { useText } from '../text/use-text.ts';
import { type Settling, settleOps } from './promise-steps.ts';

type Settle = (kind: Settling, day: Day, words?: string) => Promise<Failure | undefined>;

/** Settles a promise, once; of one of mine that broke, that they can still be told. */
export function useSettle(row: PromiseRow): Settle {
  const { t } = useText();
  const act = useAct();
  const once = useAnswerOnce(row);
  return (kind, day, words = '') => {
    const { name, ops } = settleOps(row.id, kind, day, { words });
    const about = aboutOf(row);
    const canBeTold = kind === 'broken' && row.by === 'me' && !row.isSelf;
    const notice = canBeTold
      ? t('change.promise-broken-of', { what: shortened(about) })
      : undefined;
    return once(() => act.change(name, ops, about, notice));
  };
}

/** What one can do with an open promise, on any page, each with its letter. */
export function useSettlingKeys(
  row: PromiseRow,
  onMove: () => void,
  onOtherDay: () => void,
): readonly RowKey[] {
  const { t } = useText();
  const { today } = useDays();
  const settle = useSettle(row);
  const as = (kind: Settling) => () => void settle(kind, today);
  return [
    { id: 'kept', hint: 'C', label: t('key.kept'), onPress: as('kept') },
    { id: 'partly', hint: 'H', label: t('key.partly'), onPress: as('partly') },
    { id: 'move', hint: 'M', label: t('key.move'), onPress: onMove },
    { id: 'broken', hint: 'R', label: t('key.broken'), onPress: as('broken') },
    { id: 'release', hint: 'L', label: t('key.release'), onPress: as('released') },
    { id: 'other-day', label: t('key.other-day'), onPress: onOtherDay },
  ];
}
