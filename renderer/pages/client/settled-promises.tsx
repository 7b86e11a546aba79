import { Fragment, useState } from 'react';
import type { PromiseRow } from '../../../shared/agenda/views.ts';
import type { WordKept } from '../../../shared/agenda/word-kept.ts';
import { RowList } from '../../components/row-list.tsx';
import { useWordKept } from '../../text/use-word-kept.ts';
import type { Edit } from './editing.ts';
import styles from './promise-columns.module.css';
import { PromiseLine } from './promise-line.tsx';

type Props = {
  readonly rows: readonly PromiseRow[];
  readonly kept: WordKept;
  readonly onOpen: (row: PromiseRow) => void;
  readonly onEdit: Edit;
};

/** How the others ended, in words; each of them a press away. */
export function SettledPromises({ rows, kept, onOpen, onEdit }: Props) {
  const sentences = useWordKept()(kept);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className={styles.settled}>
      <button
        type="button"
        data-printed
        className={styles.summary}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {sentences.map((sentence, index) => (
          <Fragment key={sentence}>
            <span className={styles.sentence}>
              {sentence}
              {index === sentences.length - 1 && (
                <span className={styles.chevron} aria-hidden="true" data-not-printed />
              )}
            </span>{' '}
          </Fragment>
        ))}
      </button>
      {isOpen && (
        <RowList label={sentences.join(' ')}>
          {rows.toReversed().map((row) => (
            <PromiseLine key={row.id} row={row} onOpen={() => onOpen(row)} onEdit={onEdit} />
          ))}
        </RowList>
      )}
    </div>
  );
}
