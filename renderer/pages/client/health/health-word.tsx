import type { ReactNode } from 'react';
import type { HealthState } from '../../../components/health-mark.tsx';
import styles from './health-word.module.css';

/** A word of health in its colour; its shape stands beside it. */
export function HealthWord({
  state,
  children,
}: {
  readonly state: HealthState;
  readonly children: ReactNode;
}) {
  return (
    <b className={styles.word} data-health={state}>
      {children}
    </b>
  );
}
