import { useText } from '../../text/use-text.ts';
import type { ForecastPlace } from './forecast-place.ts';
import type { Frame } from './geometry.ts';
import styles from './health-timeline.module.css';
import { notesIn, type Turn } from './note-choice.ts';
import { placeNotes } from './note-places.ts';
import type { TimelineLayout } from './timeline-layout.ts';
import type { TimelineModel } from './timeline-model.ts';

type Props = {
  readonly model: TimelineModel;
  readonly frame: Frame;
  readonly layout: TimelineLayout;
  readonly forecast: ForecastPlace | undefined;
};

/** At most three words beside the turns that they explain. */
export function NoteLayer({
  model: { line, early, turns, today },
  frame,
  layout,
  forecast,
}: Props) {
  const { t } = useText();
  const textsOf = ({ causes, days = 0 }: Turn): string[] => {
    const said = causes.map((cause) => {
      if (cause !== 'silence') return t(`chart.note.${cause}`);
      return days < 21
        ? t('chart.note.silence', { days })
        : t('chart.note.silence-weeks', { weeks: Math.round(days / 7) });
    });
    const [first = '', second] = said;
    return second === undefined ? [first] : [t('chart.note.two', { first, second }), first];
  };
  const notes = notesIn(turns, layout.window).map((turn) => ({ turn, texts: textsOf(turn) }));
  const scoreOn = (day: number) =>
    day < line.from || line.isThin[day - line.from] !== 0
      ? undefined
      : line.scores[day - line.from];
  const now = layout.x(today);
  // Nothing is written across today's line.
  const todayBox = { x0: now - 2, x1: now + 2, y0: frame.top, y1: frame.bottom };
  const earlyBoxes = early.map(({ from, to }) => ({
    x0: layout.x(from),
    x1: layout.x(to),
    y0: frame.y(50) - 6,
    y1: frame.y(50) + 6,
  }));
  const taken = [todayBox, ...earlyBoxes, ...(forecast ? [forecast.box] : [])];
  return placeNotes(notes, frame, layout.x, { scoreOn, taken }).map(
    ({ day, text, x, y, anchor }) => (
      <text key={day} x={x} y={y} textAnchor={anchor} className={styles.note} data-note>
        {text}
      </text>
    ),
  );
}
