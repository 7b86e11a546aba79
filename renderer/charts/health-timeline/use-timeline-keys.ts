import type { KeyboardEvent } from 'react';
import type { TimelineModel } from './timeline-model.ts';
import type { TimelineView } from './use-timeline-view.ts';

type Options = {
  readonly model: TimelineModel;
  readonly view: TimelineView;
  /** The day that is read, which is today while none is chosen. */
  readonly day: number;
  readonly isChosen: boolean;
  readonly onRead: (day: number) => void;
  readonly onOpen: (day: number) => void;
};

const zoomStep = 1.5;

/** Arrows go from mark to mark, with Shift from day to day; what a key does not mean passes on. */
export function useTimelineKeys({ model, view, day, isChosen, onRead, onOpen }: Options) {
  const { stops, line, today } = model;
  const first = line.from;

  function dayFor({ key, shiftKey }: KeyboardEvent): number | undefined {
    // Up is later: of a slider, readers send either.
    if (key === 'ArrowLeft' || key === 'ArrowDown') {
      if (shiftKey) return day - 1;
      return stops.findLast((stop) => stop < day) ?? first;
    }
    if (key === 'ArrowRight' || key === 'ArrowUp')
      return shiftKey ? day + 1 : (stops.find((stop) => stop > day) ?? today);
    if (key === 'Home') return first;
    return key === 'End' || (key === 'Escape' && isChosen) ? today : undefined;
  }

  return (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = dayFor(event);
    const { key } = event;
    if (to !== undefined) {
      const held = Math.min(today, Math.max(first, to));
      onRead(held);
      view.follow(held);
    } else if (key === '+' || key === '=') view.zoom(1 / zoomStep, day);
    else if (key === '-' || key === '−') view.zoom(zoomStep, day);
    else if (key === 'Enter') onOpen(day);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}
