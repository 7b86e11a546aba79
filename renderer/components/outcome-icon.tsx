import { LineIcon } from './line-icon.tsx';
import styles from './outcome-icon.module.css';
import { type OutcomeIconKind, outcomeShapes, outcomeTones } from './outcome-shapes.tsx';

export type OutcomeIconProps = {
  readonly kind: OutcomeIconKind;
  readonly size?: number;
  readonly label?: string | undefined;
  /** What hurt was made good since. */
  readonly isMended?: boolean;
};

/** The same marks as on the timeline: colour repeats what the shape already says. */
export function OutcomeIcon({ kind, size, label, isMended = false }: OutcomeIconProps) {
  return (
    <span className={isMended ? styles.plain : styles[outcomeTones[kind] ?? 'plain']}>
      <LineIcon size={size} label={label}>
        {outcomeShapes[kind]}
      </LineIcon>
    </span>
  );
}
