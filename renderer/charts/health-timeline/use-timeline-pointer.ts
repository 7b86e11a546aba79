import { type PointerEvent, useRef, useState } from 'react';
import type { Frame } from './geometry.ts';
import { daysOf, markAt, type PlacedMarks, type TimelineLayout } from './timeline-layout.ts';
import type { TimelineModel } from './timeline-model.ts';
import type { TimelineView } from './use-timeline-view.ts';

type Options = {
  readonly model: TimelineModel;
  readonly frame: Frame;
  readonly layout: TimelineLayout;
  readonly view: TimelineView;
  /** A day is looked at in passing; undefined when the pointer leaves. */
  readonly onGlance: (day: number | undefined) => void;
  /** A day is chosen. */
  readonly onRead: (day: number) => void;
  readonly onOpen: (placed: PlacedMarks) => void;
};

/** Pixels that a press may move and still be a press. */
const pressSlack = 4;

/** The pointer glances at days, chooses one, opens what is drawn, and drags the time along. */
export function useTimelinePointer(options: Options) {
  const { model, frame, layout, view, onGlance, onRead, onOpen } = options;
  const press = useRef<{ x: number; y: number; from: number; isDrag: boolean }>(undefined);
  const [isOverMark, setIsOverMark] = useState(false);
  const [isDragging, setIsDragging] = useState(false);

  const pointOf = ({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>) => {
    const { left, top } = currentTarget.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const dayAt = (x: number): number | undefined => {
    if (x < frame.left - 2 || x > frame.right + 2) return undefined;
    const day = Math.round(layout.x.invert(x));
    return Math.min(model.today, Math.max(model.line.from, day));
  };
  const placeOf = (placed: PlacedMarks) => daysOf(placed).last;

  return {
    isOverMark,
    isDragging,
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      press.current = { ...pointOf(event), from: event.clientX, isDrag: false };
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const held = press.current;
      if (held && !held.isDrag && Math.abs(event.clientX - held.from) > pressSlack) {
        held.isDrag = true;
        event.currentTarget.setPointerCapture(event.pointerId);
        setIsDragging(true);
        onGlance(undefined);
      }
      if (held?.isDrag) {
        const daysPerPixel = (layout.window.to - layout.window.from) / (frame.right - frame.left);
        view.pan((held.from - event.clientX) * daysPerPixel);
        held.from = event.clientX;
        return;
      }
      if (event.pointerType === 'touch') return;
      const at = pointOf(event);
      const placed = markAt(layout, at);
      setIsOverMark(placed !== undefined);
      onGlance(placed ? placeOf(placed) : dayAt(at.x));
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      const held = press.current;
      press.current = undefined;
      setIsDragging(false);
      if (!held || held.isDrag) return;
      const at = pointOf(event);
      const placed = markAt(layout, at);
      const day = placed ? placeOf(placed) : dayAt(at.x);
      if (day !== undefined) onRead(day);
      if (!placed) return;
      const { first, last } = daysOf(placed);
      // Several that a nearer look would part are looked at from nearer.
      if (last > first) view.show(first, last);
      else onOpen(placed);
    },
    onPointerCancel() {
      press.current = undefined;
      setIsDragging(false);
    },
    onPointerLeave() {
      if (press.current?.isDrag) return;
      setIsOverMark(false);
      onGlance(undefined);
    },
  };
}
