import { memo } from 'react';
import { HealthMark } from '../../components/health-mark.tsx';
import { useText } from '../../text/use-text.ts';
import type { Frame } from './geometry.ts';
import styles from './health-timeline.module.css';
import { zones } from './zones.ts';

/** The four bands behind the line; their shape and word stand outside, at the right edge. */
export const ZoneLayer = memo(function ZoneLayer({ frame }: { readonly frame: Frame }) {
  const { t } = useText();
  const { left, right, y, scale } = frame;
  const [floor = 0, ceiling = 100] = y.domain();
  return (
    <g>
      {zones.map(({ word, from, to }) => {
        const [top, bottom] = [y(Math.min(to, ceiling)), y(Math.max(from, floor))];
        const middle = (top + bottom) / 2;
        return (
          <g key={word} data-zone={word}>
            <rect
              x={left}
              y={top}
              width={right - left}
              height={bottom - top}
              className={styles.wash}
            />
            {from > floor && (
              <>
                <path d={`M${left} ${bottom}H${right}`} className={styles.edge} />
                <text x={left - 8} y={bottom + 4} textAnchor="end" className={styles.axis}>
                  {from}
                </text>
              </>
            )}
            <g transform={`translate(${right + 8} ${middle - 5.5})`}>
              <HealthMark state={word} size={11} />
            </g>
            <text x={right + 8 + 11 + 4 * scale} y={middle + 4} className={styles.zone}>
              {t(`health.${word}`)}
            </text>
          </g>
        );
      })}
    </g>
  );
});
