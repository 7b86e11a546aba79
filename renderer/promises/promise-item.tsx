import type { PromiseRow } from '../../shared/agenda/views.ts';
import { aboutOf } from '../../shared/journal/promise.ts';
import { Row } from '../components/row.tsx';
import type { RowKey } from '../components/row-keys.tsx';
import { Seal } from '../components/seal.tsx';
import { useDays } from '../text/use-days.ts';
import { useText } from '../text/use-text.ts';
import { promiseSeal } from './promise-seal.ts';
import { useSettlingKeys } from './use-settle.ts';

type Props = {
  readonly row: PromiseRow;
  readonly onOpen: () => void;
  readonly onMove: () => void;
  readonly onSettle: () => void;
};

/** A promise in a list: the words, why it is here, when it is due, and its keys when focused. */
export function PromiseItem({ row, onOpen, onMove, onSettle }: Props) {
  const { t, rich } = useText();
  const say = useDays();
  const keys: readonly RowKey[] = [
    ...useSettlingKeys(row, onMove, onSettle),
    { id: 'open', hint: t('clients.key.enter'), label: t('key.open'), onPress: onOpen },
  ];

  const isMine = row.by === 'me';
  const who = row.person
    ? t('why.person', { person: row.person, client: row.client.name })
    : row.client.name;
  // "Nothing since today" says nothing: then it is when it was promised that counts.
  const isSilent =
    row.state === 'at-risk' &&
    row.due?.precision === 'day' &&
    row.notedOn !== undefined &&
    row.notedOn !== say.today;
  const given = row.isSelf ? 'self' : isMine ? 'mine' : 'theirs';
  const why = isSilent
    ? rich('why.silent', { who, day: say.since(row.notedOn ?? row.madeOn) })
    : rich(`why.given-${given}`, { who, day: say.on(row.madeOn) });
  const isOverdue = row.state === 'overdue';
  const isDueToday = row.deadline === say.today;
  return (
    <Row
      rowId={row.id}
      lead={<Seal state={promiseSeal(row.state, row.by)} label={t(`promise-state.${row.state}`)} />}
      words={aboutOf(row)}
      second={
        <>
          {why}
          {row.moves > 0 && ` · ${t('why.moved', { moves: row.moves })}`}
        </>
      }
      due={row.due && row.deadline ? say.due(row.due, row.deadline) : t('day.no-date')}
      dueNote={
        row.due && row.deadline && !isDueToday ? say.dueNote(row.due, row.deadline) : undefined
      }
      isLate={isMine && isOverdue}
      isDueStrong={isDueToday}
      keys={keys}
      advice={isMine && !row.isSelf ? t(isOverdue ? 'advice.after' : 'advice.before') : undefined}
      onOpen={onOpen}
    />
  );
}
