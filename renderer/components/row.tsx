import { type MouseEvent, type PointerEvent, type ReactNode, useId, useRef } from 'react';
import { classNames } from './class-names.ts';
import { pressLetter } from './press-letter.ts';
import styles from './row.module.css';
import { type RowKey, RowKeys } from './row-keys.tsx';

export type RowProps = {
  readonly lead: ReactNode;
  readonly words: ReactNode;
  readonly second?: ReactNode;
  readonly due?: ReactNode;
  readonly dueNote?: ReactNode;
  readonly isLate?: boolean;
  readonly isDueStrong?: boolean;
  readonly keys?: readonly RowKey[];
  readonly advice?: ReactNode;
  readonly onOpen?: (() => void) | undefined;
  readonly isCurrent?: boolean;
  readonly rowId?: string;
};

/** Focus opens the row, and its letters act; a second click, or Enter, goes where it leads. */
export function Row(props: RowProps) {
  const { lead, words, second, due, dueNote, isLate, isDueStrong, keys = [], advice } = props;
  const { onOpen, isCurrent = false, rowId } = props;
  const id = useId();
  const mainRef = useRef<HTMLButtonElement>(null);
  const wasFocused = useRef(false);

  const onPointerDown = (event: PointerEvent) => {
    wasFocused.current = event.currentTarget.contains(document.activeElement);
    if ((event.target as Element).closest('button, a')) return;
    event.preventDefault();
    mainRef.current?.focus();
  };
  const onClick = (event: MouseEvent) => {
    // A click without a pointer is Enter, or assistive technology: it always opens.
    if (event.detail === 0 || wasFocused.current) onOpen?.();
  };
  return (
    <li
      data-row
      data-row-id={rowId}
      className={classNames(styles.row, isCurrent && styles.current)}
      onKeyDown={(event) => pressLetter(event, keys)}
      onPointerDown={onPointerDown}
    >
      <span className={styles.lead}>{lead}</span>
      <div className={styles.body}>
        <button
          ref={mainRef}
          type="button"
          data-row-main
          aria-describedby={`${id}-second ${id}-due`}
          className={styles.words}
          onClick={onClick}
        >
          {words}
        </button>
        {second !== undefined && (
          <p id={`${id}-second`} className={styles.second}>
            {second}
          </p>
        )}
      </div>
      {(due !== undefined || dueNote !== undefined) && (
        <p
          id={`${id}-due`}
          className={classNames(styles.due, isLate && styles.late, isDueStrong && styles.strong)}
        >
          {due}
          {dueNote !== undefined && <small>{dueNote}</small>}
        </p>
      )}
      {(keys.length > 0 || advice !== undefined) && (
        <div className={styles.keys}>
          <RowKeys keys={keys} />
          {advice !== undefined && <span className={styles.advice}>{advice}</span>}
        </div>
      )}
    </li>
  );
}
