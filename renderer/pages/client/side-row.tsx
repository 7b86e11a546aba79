import type { ReactNode } from 'react';
import { classNames } from '../../components/class-names.ts';
import { pressLetter } from '../../components/press-letter.ts';
import { type RowKey, RowKeys } from '../../components/row-keys.tsx';
import { usePastDay } from '../../state/past-day.ts';
import styles from './side-row.module.css';

type Props = {
  readonly rowId: string;
  /** How the line is set: its columns. */
  readonly className?: string | undefined;
  readonly lead?: ReactNode;
  /** What is pressed to open it, and its name where the words alone would not say. */
  readonly main: ReactNode;
  readonly label: string;
  readonly end?: ReactNode;
  /** Under the line. */
  readonly below?: ReactNode;
  /** What else one can do, each with its letter: shown while the focus is here. */
  readonly keys?: readonly RowKey[];
  /** The words stand after a mark, and the keys under the words. */
  readonly isMarked?: boolean;
  readonly onOpen: () => void;
};

/** A line of a side block: one press opens it, and its letters act while it has the focus. */
export function SideRow(props: Props) {
  const { rowId, className, lead, main, label, end, below, isMarked, onOpen } = props;
  const isPast = usePastDay() !== undefined;
  const keys = isPast ? [] : (props.keys ?? []);
  return (
    <li
      data-row
      data-row-id={rowId}
      className={styles.row}
      onKeyDown={(event) => pressLetter(event, keys)}
    >
      <div className={classNames(styles.line, className)}>
        {lead}
        {isPast ? (
          <span className={styles.main}>{main}</span>
        ) : (
          <button
            type="button"
            data-row-main
            aria-label={label}
            className={styles.main}
            onClick={onOpen}
          >
            {main}
          </button>
        )}
        {end}
      </div>
      {below}
      {keys.length > 0 && (
        <div className={classNames(styles.keys, isMarked && styles.marked)}>
          <RowKeys keys={keys} />
        </div>
      )}
    </li>
  );
}
