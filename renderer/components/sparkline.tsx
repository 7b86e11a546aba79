import { HealthMark, type HealthState } from './health-mark.tsx';
import styles from './sparkline.module.css';

type Props = {
  /** Whole scores at even distances, oldest first; null where there was no number. */
  readonly scores: readonly (number | null)[];
  /** Its last shape. */
  readonly state: HealthState;
  readonly width?: number;
  readonly height?: number;
};

const [lowest, highest] = [24, 92];
/** Below it a relationship is no longer well. */
const watched = 60;
const markSize = 10;

/**
 * A year of health in one line, all drawn to the same scale. It repeats what words say beside it,
 * so that assistive technology is spared it.
 */
export function Sparkline({ scores, state, width = 96, height = 36 }: Props) {
  const x = (index: number) => 2 + (index * (width - markSize - 2)) / (scores.length - 1);
  const y = (score: number) => {
    const held = Math.min(highest, Math.max(lowest, score));
    return height - 5 - ((held - lowest) / (highest - lowest)) * (height - 10);
  };
  const last = scores.at(-1);
  return (
    <span className={styles.sparkline} style={{ width, height }} aria-hidden="true">
      <svg
        aria-hidden="true"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        fill="none"
      >
        <path d={`M0 ${y(watched)}H${width}`} className={styles.watched} />
        {linesOf(scores, x, y).map((line) => (
          <path key={line} d={line} className={styles.line} />
        ))}
      </svg>
      {last !== undefined && last !== null && (
        <span
          className={styles.end}
          style={{ left: x(scores.length - 1) - markSize / 2, top: y(last) - markSize / 2 }}
        >
          <HealthMark state={state} size={markSize} />
        </span>
      )}
    </span>
  );
}

/** One line for each run of numbers; of one alone a dot. */
function linesOf(
  scores: readonly (number | null)[],
  x: (index: number) => number,
  y: (score: number) => number,
): string[] {
  const lines: string[] = [];
  scores.forEach((score, index) => {
    if (score === null) return;
    const at = `${x(index).toFixed(1)} ${y(score).toFixed(1)}`;
    const isFirst = index === 0 || scores[index - 1] === null;
    if (isFirst) lines.push(`M${at}h0`);
    else lines[lines.length - 1] += `L${at}`;
  });
  return lines;
}
