import styles from './health-timeline.module.css';

/** How many more marks stand in one place than the one that is drawn; nothing for none. */
export function PileCount({ count }: { readonly count: number }) {
  if (count < 2) return null;
  return (
    <text x="8" y="4" className={styles.count}>
      +{count - 1}
    </text>
  );
}
