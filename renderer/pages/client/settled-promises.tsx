import { useState } from 'react';
import type { PromiseRow } from '../../../shared/agenda/views.ts';
import { RowList } from '../../components/row-list.tsx';
import { capitalised } from '../../text/capitalised.ts';
import { useText } from '../../text/use-text.ts';
import type { Edit } from './editing.ts';
import styles from './promise-columns.module.css';
import { PromiseLine } from './promise-line.tsx';

const states = ['kept', 'kept-late', 'partly', 'broken', 'released'] as const;

type Props = {
  readonly rows: readonly PromiseRow[];
  readonly onOpen: (row: PromiseRow) => void;
  readonly onEdit: Edit;
};

/** How the others ended, in words: under ten of them a percentage would say too much. */
export function SettledPromises({ rows, onOpen, onEdit }: Props) {
  const { t } = useText();
  const [isOpen, setIsOpen] = useState(false);
  const parts = states
    .map((state) => ({ state, count: rows.filter((row) => row.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => t(`client.settled.${state}`, { count }));
  const summary = capitalised(parts.join(', '));
  return (
    <div className={styles.settled}>
      <button
        type="button"
        className={styles.summary}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {summary}
      </button>
      {isOpen && (
        <RowList label={summary}>
          {rows.toReversed().map((row) => (
            <PromiseLine key={row.id} row={row} onOpen={() => onOpen(row)} onEdit={onEdit} />
          ))}
        </RowList>
      )}
    </div>
  );
}
