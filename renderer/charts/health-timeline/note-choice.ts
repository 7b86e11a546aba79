import type { DayNumber } from '../../../shared/health/health-event.ts';
import type { HealthLine } from '../../../shared/health/timeline.ts';
import type { TimelineMark, TimelineMarks } from './timeline-marks.ts';
import type { TimelineWindow } from './timeline-window.ts';

/** Why the line turned, as far as a note tells it. */
export type NoteCause = (typeof causes)[number] | 'silence';

/** A turn worth a note. */
export type Turn = {
  readonly day: DayNumber;
  /** Points; negative of a fall. */
  readonly change: number;
  /** One or two, the gravest first. */
  readonly causes: readonly NoteCause[];
  /** Of a silence, its days. */
  readonly days?: number;
};

/** The gravest first: what a note says when several things came together. */
const causes = [
  'broken',
  'mistake',
  'complaint',
  'lost',
  'partly',
  'repair',
  'referral',
  'won',
  'renewed',
  'praise',
] as const;
const falls: ReadonlySet<string> = new Set(['broken', 'mistake', 'complaint', 'lost', 'partly']);

/** Points below which a turn says nothing. */
const leastTurn = 6;
const leastSilence = 10;
/** Falls so close together are one story. */
const sameStoryDays = 5;

/** Every turn of a line that has something to say, in order of days. */
export function turnsOf(line: HealthLine, { marks }: TimelineMarks): Turn[] {
  const told = new Map<DayNumber, Set<NoteCause>>();
  for (const mark of Object.values(marks).flat()) {
    const cause = causeOf(mark);
    if (!cause) continue;
    told.set(mark.day, (told.get(mark.day) ?? new Set()).add(cause));
  }
  const turns: Turn[] = silencesOf(line, marks.contacts, [...told.keys()]);
  let last: Turn | undefined;
  for (const [day, why] of [...told].sort(([a], [b]) => a - b)) {
    // Where there was no number yet, a fall is told with the next one.
    const change = changeOn(line, day) ?? 0;
    const isFall =
      change < 0 || (change === 0 && causes.some((one) => falls.has(one) && why.has(one)));
    const fitting = causes.filter((cause) => why.has(cause) && falls.has(cause) === isFall);
    if (fitting.length === 0) continue;
    const isMore = last && isFall && last.change <= 0 && day - last.day <= sameStoryDays;
    const turn: Turn =
      isMore && last
        ? { day, change: last.change + change, causes: [...new Set([...last.causes, ...fitting])] }
        : { day, change, causes: fitting };
    if (isMore) turns.pop();
    turns.push(turn);
    last = turn;
  }
  return turns
    .map((turn) => ({ ...turn, causes: turn.causes.slice(0, 2) }))
    .sort((a, b) => a.day - b.day);
}

/** The turns in view that are worth a note, what matters most first. */
export function notesIn(turns: readonly Turn[], { from, to }: TimelineWindow): Turn[] {
  return turns
    .filter(({ day, change }) => day >= from && day <= to && Math.abs(change) >= leastTurn)
    .sort((a, b) => weightOf(b) - weightOf(a) || b.day - a.day);
}

/** What broke and what mended it tell the story; a rise comes mostly of having talked again. */
function weightOf({ change, causes: [first] }: Turn): number {
  const factor = change < 0 ? 1.6 : first === 'repair' ? 0.6 : 0.4;
  return Math.abs(change) * factor;
}

function causeOf(mark: TimelineMark): NoteCause | undefined {
  return causes.find((cause) => cause === mark.shape);
}

function changeOn({ from, scores, isThin }: HealthLine, day: DayNumber): number | undefined {
  const at = day - from;
  const [before, after] = [scores[at - 1], scores[at]];
  if (before === undefined || after === undefined) return undefined;
  return isThin[at] || isThin[at - 1] ? undefined : after - before;
}

/** Silences that ended, with nothing else to blame: what they cost, at the last day of each. */
function silencesOf(
  line: HealthLine,
  contacts: readonly TimelineMark[],
  told: readonly DayNumber[],
): Turn[] {
  const turns: Turn[] = [];
  contacts.forEach(({ day }, index) => {
    const before = contacts[index - 1]?.day ?? day;
    const first = before - line.from;
    const last = day - 1 - line.from;
    if (day - before < 14 || first < 0 || line.isThin[first] || line.isThin[last]) return;
    const change = (line.scores[last] ?? 0) - (line.scores[first] ?? 0);
    if (change > -leastSilence || told.some((other) => other > before && other < day)) return;
    turns.push({ day: day - 1, change: change * 0.7, causes: ['silence'], days: day - before });
  });
  return turns;
}
