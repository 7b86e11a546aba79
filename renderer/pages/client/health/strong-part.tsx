import { signed } from './signed.ts';
import styles from './strong-part.module.css';

type Props = {
  readonly title: string;
  readonly detail?: string;
  readonly points: number;
};

const percentPerPoint = 1.2;

/** One of the three strongest: title and points, a second line, and a bar from the middle. */
export function StrongPart({ title, detail, points }: Props) {
  const width = `${Math.min(50, Math.abs(points) * percentPerPoint)}%`;
  return (
    <li className={styles.part}>
      <p className={styles.head}>
        <b>{title}</b> <span className={styles.points}>{signed(points)}</span>
      </p>
      {detail !== undefined && <p className={styles.detail}>{detail}</p>}
      <span className={styles.bar} data-side={points < 0 ? 'down' : 'up'} aria-hidden="true">
        <span style={{ width }} />
      </span>
    </li>
  );
}
