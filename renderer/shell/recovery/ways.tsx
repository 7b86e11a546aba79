import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './recovery.module.css';

/** A way out: what it is called, what it means, and what it does. */
export type Way = {
  readonly id: string;
  readonly label: string;
  readonly means: string;
  readonly onPress: () => void;
  readonly isPrimary?: boolean;
  readonly isFirst?: boolean;
};

/** The ways out, one under another, each with what it means beside it. */
export function Ways({ ways }: { readonly ways: readonly Way[] }): ReactNode {
  const { t } = useText();
  return (
    <ul className={styles.ways} aria-label={t('recovery.ways')}>
      {ways.map(({ id, label, means, onPress, isPrimary, isFirst }) => (
        <li key={id} className={styles.way}>
          <Button
            variant={isPrimary ? 'primary' : 'plain'}
            autoFocus={isFirst ?? false}
            onPress={onPress}
          >
            {label}
          </Button>
          <p className={styles.means}>{means}</p>
        </li>
      ))}
    </ul>
  );
}
