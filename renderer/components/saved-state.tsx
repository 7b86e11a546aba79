import { classNames } from './class-names.ts';
import styles from './saved-state.module.css';

export type SavedStateProps = {
  readonly tone: 'saved' | 'working' | 'local' | 'problem';
  readonly title: string;
  readonly note?: string | undefined;
  readonly second?: string | undefined;
  readonly onPress?: (() => void) | undefined;
};

const dots = {
  saved: <circle cx="6" cy="6" r="4.5" fill="currentColor" />,
  working: (
    <>
      <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path d="M6 2a4 4 0 0 0 0 8z" fill="currentColor" />
    </>
  ),
  local: (
    <circle
      cx="6"
      cy="6"
      r="4"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.3"
      strokeDasharray="1.4 1.74"
    />
  ),
  problem: <path d="M6 .8 11.2 6 6 11.2.8 6z" fill="currentColor" />,
} as const;

/** Where the journal stands: a shape and two lines; on the rail the lines are only heard. */
export function SavedState({ tone, title, note, second, onPress }: SavedStateProps) {
  const inside = (
    <>
      <svg
        className={classNames(styles.dot, styles[`dot-${tone}`])}
        width="11"
        height="11"
        viewBox="0 0 12 12"
        aria-hidden="true"
      >
        {dots[tone]}
      </svg>
      <span className={styles.lines} role="status">
        <span className={styles.line}>
          <b>{title}</b> {note}
        </span>
        {second !== undefined && <span className={styles.line}>{second}</span>}
      </span>
    </>
  );
  if (onPress === undefined) return <div className={styles.saved}>{inside}</div>;
  return (
    <button type="button" className={classNames(styles.saved, styles.button)} onClick={onPress}>
      {inside}
    </button>
  );
}
