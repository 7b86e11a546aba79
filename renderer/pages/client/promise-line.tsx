import type { KeyboardEvent } from 'react';
import type { PromiseRow } from '../../../shared/agenda/views.ts';
import { aboutOf, isOpen } from '../../../shared/journal/promise.ts';
import { Row, type RowKey } from '../../components/row.tsx';
import { Seal } from '../../components/seal.tsx';
import { promiseSeal } from '../../promises/promise-seal.ts';
import { type ReadyChange, reopenOps, settleOps } from '../../promises/promise-steps.ts';
import { useAct } from '../../state/use-act.ts';
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
  const keys = usePromiseKeys(row, onOpen, onEdit);
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.repeat) return;
    const key = keys.find((one) => one.hint === event.key.toUpperCase());
    if (!key) return;
    event.preventDefault();
    key.onPress();
  };
  return (
    <Row
      rowId={row.id}
      lead={<Seal state={promiseSeal(row.state, row.by)} label={t(`promise-state.${row.state}`)} />}
      words={<span className={styles.words}>{aboutOf(row)}</span>}
      second={<Second row={row} />}
      keys={keys}
      onOpen={onOpen}
      onKey={onKey}
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
  return <span className={isLate ? styles.late : undefined}>{notes.join(' · ')}</span>;
}

function usePromiseKeys(row: PromiseRow, onOpen: () => void, onEdit: Edit): readonly RowKey[] {
  const { t } = useText();
  const act = useAct();
  const { today } = useDays();
  const make = (change: ReadyChange) => void act.change(change.name, change.ops, aboutOf(row));
  const outcome = () => onEdit({ what: 'new-outcome', promise: row.id });
  const last: readonly RowKey[] = [
    { id: 'outcome', label: t('client.key.outcome'), onPress: outcome },
    { id: 'edit', hint: t('clients.key.enter'), label: t('client.key.edit'), onPress: onOpen },
  ];
  if (!isOpen(row.state)) {
    const reopen = () => make(reopenOps(row.id, today));
    return [{ id: 'reopen', hint: 'A', label: t('client.key.reopen'), onPress: reopen }, ...last];
  }
  const settle = (kind: Parameters<typeof settleOps>[1]) => () =>
    make(settleOps(row.id, kind, today));
  return [
    { id: 'kept', hint: 'C', label: t('client.key.kept'), onPress: settle('kept') },
    { id: 'partly', hint: 'H', label: t('client.key.partly'), onPress: settle('partly') },
    {
      id: 'move',
      hint: 'M',
      label: t('client.key.move'),
      onPress: () => onEdit({ what: 'move', row }),
    },
    { id: 'broken', hint: 'R', label: t('client.key.broken'), onPress: settle('broken') },
    { id: 'release', hint: 'L', label: t('client.key.release'), onPress: settle('released') },
    {
      id: 'other-day',
      label: t('client.key.other-day'),
      onPress: () => onEdit({ what: 'settle', row }),
    },
    ...last,
  ];
}
