import { Pencil } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../../components/icon-button.tsx';
import { usePastDay } from '../../state/past-day.ts';
import type { Evidence } from './health/evidence.ts';
import { evidenceMark } from './health/show-record.ts';
import styles from './timeline.module.css';

type Props = {
  /** Empty where the line above has the same day. */
  readonly day: string;
  readonly icon: ReactNode;
  readonly editLabel: string;
  readonly onEdit: () => void;
  /** What reasons lead to it by. */
  readonly evidence: Evidence;
  readonly isTight?: boolean;
  readonly children: ReactNode;
};

/** The grid that everything in the journal stands on: day, sign, words. */
export function TimelineLine(props: Props) {
  const { day, icon, editLabel, onEdit, evidence, isTight, children } = props;
  const isPast = usePastDay() !== undefined;
  return (
    <li
      data-row
      tabIndex={-1}
      className={styles.line}
      data-tight={isTight || undefined}
      {...evidenceMark(evidence)}
    >
      <span className={styles.day}>{day}</span>
      <span className={styles.icon}>{icon}</span>
      <div className={styles.body}>{children}</div>
      {!isPast && (
        <span className={styles.edit}>
          <IconButton
            data-row-main
            label={editLabel}
            icon={<Pencil size={14} strokeWidth={1.4} absoluteStrokeWidth aria-hidden="true" />}
            onPress={onEdit}
          />
        </span>
      )}
    </li>
  );
}
