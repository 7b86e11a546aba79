import styles from './health-timeline.module.css';

/** How many marks stand in one place; nothing for one. */
export function PileCount({ count }: { readonly count: number }) {
  if (count < 2) return null;
  return (
    <text x="8" y="4" className={styles.count}>
      {count}
    </text>
  );
}
