import { useCallback, useMemo, useState } from 'react';
import {
  following,
  panned,
  type TimelineBounds,
  type TimelineRange,
  type TimelineWindow,
  windowOf,
  zoomed,
} from './timeline-window.ts';

/** What is in view: one of the ranges, which moves on with the days, or where one has zoomed to. */
export function useTimelineView(bounds: TimelineBounds) {
  const [view, setView] = useState<TimelineRange | TimelineWindow>(() =>
    windowOf('14m', bounds).from > bounds.from ? '14m' : 'all',
  );
  /** Counts the ranges that were chosen, each of which draws the line anew. */
  const [drawing, setDrawing] = useState(0);
  const window = useMemo(
    () => (typeof view === 'string' ? windowOf(view, bounds) : panned(view, bounds, 0)),
    [view, bounds],
  );
  const change = useCallback(
    (to: (window: TimelineWindow) => TimelineWindow) =>
      setView((before) => {
        const from = typeof before === 'string' ? windowOf(before, bounds) : before;
        const after = to(from);
        const isSame = after.from === from.from && after.to === from.to;
        return isSame ? before : after;
      }),
    [bounds],
  );
  const choose = useCallback((range: TimelineRange) => {
    setView(range);
    setDrawing((count) => count + 1);
  }, []);
  const zoom = useCallback(
    (factor: number, at: number) => change((from) => zoomed(from, bounds, { factor, at })),
    [change, bounds],
  );
  const pan = useCallback(
    (days: number) => change((from) => panned(from, bounds, days)),
    [change, bounds],
  );
  const follow = useCallback(
    (day: number) => change((from) => following(from, bounds, day)),
    [change, bounds],
  );
  const show = useCallback(
    (first: number, last: number) => {
      const room = Math.max(4, (last - first) * 0.4);
      change((from) => {
        const factor = (last - first + 2 * room) / (from.to - from.from);
        const middle = (first + last) / 2;
        const near = zoomed(from, bounds, { factor, at: middle });
        return panned(near, bounds, middle - (near.from + near.to) / 2);
      });
    },
    [change, bounds],
  );
  const range = typeof view === 'string' ? view : undefined;
  return { window, range, drawing, choose, zoom, pan, follow, show };
}

export type TimelineView = ReturnType<typeof useTimelineView>;
