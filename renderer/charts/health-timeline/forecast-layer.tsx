import { dayFromNumber } from '../../../shared/journal/day.ts';
import { shortDay } from '../../../shared/text/say-day.ts';
import { HealthMark } from '../../components/health-mark.tsx';
import { useText } from '../../text/use-text.ts';
import type { ForecastPlace } from './forecast-place.ts';
import type { Frame } from './geometry.ts';
import styles from './health-timeline.module.css';

type Props = { readonly frame: Frame; readonly place: ForecastPlace };

/** The day the forecast enters a worse word, with what it means. */
export function ForecastLayer({ frame, place }: Props) {
  const { t, language } = useText();
  const { x, y, box, word, day, today } = place;
  // At the edge it would stand in the words of the bands.
  const condition = t('chart.forecast.if');
  return (
    <g data-forecast={word}>
      {y - 8 > box.y1 + 3 && (
        <path d={`M${x} ${y - 7}V${box.y1 + 3}`} className={styles.stem} data-word={word} />
      )}
      <circle cx={x} cy={y} r="7" className={styles.hole} />
      <g transform={`translate(${x - 6.5} ${y - 6.5})`}>
        <HealthMark state={word} size={13} />
      </g>
      <text x={box.x0} y={box.y0 + 12 * frame.scale} className={styles.forecast} data-word={word}>
        {t(`chart.forecast.${word}`, {
          day: shortDay(dayFromNumber(day), dayFromNumber(today), language),
        })}
      </text>
      {box.x0 + condition.length * 5.5 * frame.scale <= frame.right + 4 && (
        <text x={box.x0} y={box.y0 + 27 * frame.scale} className={styles.axis} data-halo>
          {condition}
        </text>
      )}
    </g>
  );
}
