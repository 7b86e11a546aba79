import { Pencil } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../../components/icon-button.tsx';
import styles from './timeline.module.css';

type Props = {
  /** Empty where the line above has the same day. */
  readonly day: string;
  readonly icon: ReactNode;
  readonly editLabel: string;
  readonly onEdit: () => void;
  readonly isTight?: boolean;
  readonly children: ReactNode;
};

/** The grid that everything in the journal stands on: day, sign, words. */
export function TimelineLine({ day, icon, editLabel, onEdit, isTight, children }: Props) {
  return (
    <li data-row className={styles.line} data-tight={isTight || undefined}>
      <span className={styles.day}>{day}</span>
      <span className={styles.icon}>{icon}</span>
      <div className={styles.body}>{children}</div>
      <span className={styles.edit}>
        <IconButton
          data-row-main
          label={editLabel}
          icon={<Pencil size={14} strokeWidth={1.4} absoluteStrokeWidth aria-hidden="true" />}
          onPress={onEdit}
        />
      </span>
    </li>
  );
}
