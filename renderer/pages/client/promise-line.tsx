import type { PromiseRow } from '../../../shared/agenda/views.ts';
import { aboutOf, isOpen } from '../../../shared/journal/promise.ts';
import { classNames } from '../../components/class-names.ts';
import { Row } from '../../components/row.tsx';
import type { RowKey } from '../../components/row-keys.tsx';
import { Seal } from '../../components/seal.tsx';
import { promiseSeal } from '../../promises/promise-seal.ts';
import { reopenOps } from '../../promises/promise-steps.ts';
import { useSettlingKeys } from '../../promises/use-settle.ts';
import { usePastDay } from '../../state/past-day.ts';
import { useAct } from '../../state/use-act.ts';
import { useAnswerOnce } from '../../state/use-answer-once.ts';
import { useDays } from '../../text/use-days.ts';
import { useText } from '../../text/use-text.ts';
import type { Edit } from './editing.ts';
import styles from './promise-columns.module.css';

type Props = {
  readonly row: PromiseRow;
  readonly onOpen: () => void;
  readonly onEdit: Edit;
};

/** A promise in its column: whole words, for the column is narrow, and when it is due. */
export function PromiseLine({ row, onOpen, onEdit }: Props) {
  const { t } = useText();
  const isPast = usePastDay() !== undefined;
  const keys = usePromiseKeys(row, onOpen, onEdit);
  return (
    <Row
      rowId={row.id}
      lead={<Seal state={promiseSeal(row.state, row.by)} label={t(`promise-state.${row.state}`)} />}
      words={<span className={styles.words}>{aboutOf(row)}</span>}
      second={<Second row={row} />}
      keys={isPast ? [] : keys}
      onOpen={onOpen}
    />
  );
}

function Second({ row }: Pick<Props, 'row'>) {
  const { t } = useText();
  const say = useDays();
  const isOverdue = row.state === 'overdue';
  const due = () => {
    if (!row.due || !row.deadline) return [t('client.promises.no-date')];
    // Once it is late, what matters is which day it was and how long ago.
    if (isOverdue) return [say.short(row.deadline), say.near(row.deadline)];
    return [say.due(row.due, row.deadline)];
  };
  const notes = [
    ...(isOpen(row.state) ? due() : [t(`promise-state.${row.state}`)]),
    ...(row.moves > 0 ? [t('client.promises.moved', { count: row.moves })] : []),
    ...(row.person === undefined ? [] : [row.person]),
  ];
  const isLate = isOverdue && row.by === 'me';
  return (
    <span className={classNames(styles.notes, isLate && styles.late)}>{notes.join(' · ')}</span>
  );
}

function usePromiseKeys(row: PromiseRow, onOpen: () => void, onEdit: Edit): readonly RowKey[] {
  const { t } = useText();
  const act = useAct();
  const once = useAnswerOnce(row);
  const { today } = useDays();
  const settling = useSettlingKeys(
    row,
    () => onEdit({ what: 'move', row }),
    () => onEdit({ what: 'settle', row }),
  );
  const reopen = () => {
    const { name, ops } = reopenOps(row.id, today);
    void once(() => act.change(name, ops, aboutOf(row)));
  };
  const first: readonly RowKey[] = isOpen(row.state)
    ? settling
    : [{ id: 'reopen', hint: 'A', label: t('client.key.reopen'), onPress: reopen }];
  return [
    ...first,
    {
      id: 'outcome',
      label: t('client.key.outcome'),
      onPress: () => onEdit({ what: 'new-outcome', promise: row.id }),
    },
    { id: 'edit', hint: t('clients.key.enter'), label: t('client.key.edit'), onPress: onOpen },
  ];
}
