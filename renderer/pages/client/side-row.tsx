import type { KeyboardEvent, ReactNode } from 'react';
import { classNames } from '../../components/class-names.ts';
import { Kbd } from '../../components/kbd.tsx';
import type { RowKey } from '../../components/row.tsx';
import styles from './side-row.module.css';

/** A key of a line; `name` is what it is called where its label alone would not say. */
export type SideKey = RowKey & { readonly name?: string };

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
  readonly keys?: readonly SideKey[];
  /** The words stand after a mark, and the keys under the words. */
  readonly isMarked?: boolean;
  readonly onOpen: () => void;
};

function isTyping(target: EventTarget): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, [contenteditable], [role="dialog"]') !== null
  );
}

/** A line of a side block: one press opens it, and its letters act while it has the focus. */
export function SideRow(props: Props) {
  const { rowId, className, lead, main, label, end, below, keys = [], isMarked, onOpen } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.repeat) return;
    if (event.defaultPrevented || isTyping(event.target)) return;
    const key = keys.find((one) => one.hint === event.key.toUpperCase());
    if (!key) return;
    event.preventDefault();
    key.onPress();
  };
  return (
    <li data-row data-row-id={rowId} className={styles.row} onKeyDown={onKeyDown}>
      <div className={classNames(styles.line, className)}>
        {lead}
        <button
          type="button"
          data-row-main
          aria-label={label}
          className={styles.main}
          onClick={onOpen}
        >
          {main}
        </button>
        {end}
      </div>
      {below}
      {keys.length > 0 && (
        <div className={classNames(styles.keys, isMarked && styles.marked)}>
          {keys.map((key) => (
            <button
              key={key.id}
              type="button"
              aria-label={key.name}
              className={styles.key}
              onClick={key.onPress}
            >
              {key.hint !== undefined && (
                <span aria-hidden="true">
                  <Kbd>{key.hint}</Kbd>
                </span>
              )}
              {key.label}
            </button>
          ))}
        </div>
      )}
    </li>
  );
}
