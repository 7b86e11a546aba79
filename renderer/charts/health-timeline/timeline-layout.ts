import type { DayNumber } from '../../../shared/health/health-event.ts';
import { type Frame, type TimeScale, timeScale } from './geometry.ts';
import { type Placed, placeMarks } from './place-marks.ts';
import type { TimelineMark } from './timeline-marks.ts';
import type { TimelineModel } from './timeline-model.ts';
import type { TimelineWindow } from './timeline-window.ts';

/** Marks in one place of a lane. */
export type PlacedMarks = Placed<TimelineMark> & { readonly y: number };

/** Where everything of a window stands, for drawing it and for finding what is pressed. */
export type TimelineLayout = {
  readonly window: TimelineWindow;
  readonly x: TimeScale;
  readonly contacts: readonly PlacedMarks[];
  /** Seals and outcomes. */
  readonly seals: readonly PlacedMarks[];
  readonly outcomes: readonly PlacedMarks[];
  readonly threads: readonly string[];
};

/** Ticks closer than this are one, thicker. */
const contactPitch = 6;
const markPitch = 13;
const digitWidth = 7;

export function timelineLayout(
  { marks: { marks, threads } }: TimelineModel,
  frame: Frame,
  window: TimelineWindow,
): TimelineLayout {
  const x = timeScale(frame, window);
  // What is just outside still moves what is inside aside.
  const margin = (30 * (window.to - window.from)) / Math.max(1, frame.right - frame.left);
  const isNear = ({ day }: TimelineMark) =>
    day >= window.from - margin && day <= window.to + margin;
  const isSeen = ({ x: at }: { readonly x: number }) =>
    at >= frame.left - 1 && at <= frame.right + 1;
  const place = (list: readonly TimelineMark[], y: number): PlacedMarks[] =>
    placeMarks(list.filter(isNear), x, {
      pitch: markPitch,
      digit: digitWidth * frame.scale,
    })
      .filter(isSeen)
      .map((placed) => ({ ...placed, y }));
  const seals = (['mine', 'theirs'] as const).flatMap((lane) =>
    frame.lanes[lane].flatMap((y, row) =>
      place(
        marks[lane].filter((mark) => 'row' in mark && mark.row === row && mark.shape !== 'given'),
        y,
      ),
    ),
  );
  const outcomes = place(marks.outcomes, frame.lanes.outcomes);
  return {
    window,
    x,
    contacts: gathered(marks.contacts.filter(isNear), x, frame.lanes.contacts).filter(isSeen),
    seals,
    outcomes,
    threads: threadPaths(threads, seals, outcomes),
  };
}

/** What is pressed at a point: the nearest mark within a finger's reach. */
export function markAt(
  { contacts, seals, outcomes }: TimelineLayout,
  at: { readonly x: number; readonly y: number },
): PlacedMarks | undefined {
  let best: PlacedMarks | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const placed of [...seals, ...outcomes, ...contacts]) {
    const isContact = placed.marks[0].lane === 'contacts';
    const across = Math.max(0, Math.abs(at.x - placed.x) - placed.width / 2 + (isContact ? 0 : 5));
    const down = Math.abs(at.y - placed.y);
    if (across > 6 || down > (isContact ? 18 : 9)) continue;
    const distance = across + down / 8;
    if (distance < least) {
      least = distance;
      best = placed;
    }
  }
  return best;
}

/** The days that a place spans. */
export function daysOf({ marks }: PlacedMarks): { first: DayNumber; last: DayNumber } {
  const days = marks.map(({ day }) => day);
  return { first: Math.min(...days), last: Math.max(...days) };
}

function gathered(contacts: readonly TimelineMark[], x: TimeScale, y: number): PlacedMarks[] {
  const groups: TimelineMark[][] = [];
  let start = Number.NEGATIVE_INFINITY;
  for (const contact of contacts) {
    const at = x(contact.day);
    const group = groups.at(-1);
    if (group && at - start < contactPitch) group.push(contact);
    else {
      groups.push([contact]);
      start = at;
    }
  }
  return groups.map((group) => {
    const [first = 0, last = 0] = [group[0]?.day, group.at(-1)?.day];
    const gravest = [...group].sort((a, b) => b.gravity - a.gravity);
    return {
      x: (x(first) + x(last)) / 2,
      y,
      width: contactPitch,
      marks: gravest as [TimelineMark, ...TimelineMark[]],
    };
  });
}

/** From what was broken to what mended it, below the marks. */
function threadPaths(
  threads: TimelineModel['marks']['threads'],
  seals: readonly PlacedMarks[],
  outcomes: readonly PlacedMarks[],
): string[] {
  const places = new Map<string, PlacedMarks>();
  for (const placed of [...seals, ...outcomes]) {
    for (const mark of placed.marks) if (mark.shape !== 'moved') places.set(mark.id, placed);
  }
  return threads.flatMap(({ from, to }) => {
    const [start, end] = [places.get(from), places.get(to)];
    if (!start || !end || start === end) return [];
    const low = end.y + 14;
    const [x0, x1] = [start.x.toFixed(1), end.x.toFixed(1)];
    return [`M${x0} ${start.y + 7}C${x0} ${low} ${x1} ${low} ${x1} ${end.y + 7}`];
  });
}
