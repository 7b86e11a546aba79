import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { classNames } from './class-names.ts';
import { Kbd } from './kbd.tsx';
import styles from './row.module.css';

export type RowKey = {
  readonly id: string;
  readonly hint?: string | undefined;
  readonly label: string;
  readonly onPress: () => void;
};

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
  /** Keys pressed while the focus is in the row; modifiers and typing are the caller's to judge. */
  readonly onKey?: ((event: KeyboardEvent) => void) | undefined;
  readonly isCurrent?: boolean;
  readonly rowId?: string;
};

/** Focus opens the row; a second click, or Enter, goes where it leads. */
export function Row(props: RowProps) {
  const { lead, words, second, due, dueNote, isLate, isDueStrong, keys = [], advice } = props;
  const { onOpen, onKey, isCurrent = false, rowId } = props;
  const rowRef = useRef<HTMLLIElement>(null);
  const mainRef = useRef<HTMLButtonElement>(null);
  const wasFocused = useRef(true);

  const onClick = () => {
    if (wasFocused.current) onOpen?.();
    wasFocused.current = true;
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: the button inside is what one uses; this widens it.
    <li
      ref={rowRef}
      data-row
      data-row-id={rowId}
      className={classNames(styles.row, isCurrent && styles.current)}
      onKeyDown={onKey}
      onPointerDown={(event) => {
        const isOwnControl = (event.target as Element).closest('button:not([data-row-main]), a');
        wasFocused.current = rowRef.current?.contains(document.activeElement) ?? false;
        if (isOwnControl || (event.target as Element).closest('[data-row-main]')) return;
        event.preventDefault();
        mainRef.current?.focus();
      }}
    >
      <span className={styles.lead}>{lead}</span>
      <div className={styles.body}>
        <button
          ref={mainRef}
          type="button"
          data-row-main
          className={styles.words}
          onClick={onClick}
        >
          {words}
        </button>
        {second !== undefined && <p className={styles.second}>{second}</p>}
      </div>
      {(due !== undefined || dueNote !== undefined) && (
        <p className={classNames(styles.due, isLate && styles.late, isDueStrong && styles.strong)}>
          {due}
          {dueNote !== undefined && <small>{dueNote}</small>}
        </p>
      )}
      {(keys.length > 0 || advice !== undefined) && (
        <div className={styles.keys}>
          {keys.map((key) => (
            <button key={key.id} type="button" className={styles.key} onClick={key.onPress}>
              {key.hint !== undefined && (
                <span aria-hidden="true">
                  <Kbd>{key.hint}</Kbd>
                </span>
              )}
              {key.label}
            </button>
          ))}
          {advice !== undefined && <span className={styles.advice}>{advice}</span>}
        </div>
      )}
    </li>
  );
}
