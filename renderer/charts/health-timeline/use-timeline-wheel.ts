import { type RefObject, useEffect } from 'react';
import type { Frame } from './geometry.ts';
import type { TimelineLayout } from './timeline-layout.ts';
import type { TimelineBounds } from './timeline-window.ts';
import { useLatest } from './use-latest.ts';
import type { TimelineView } from './use-timeline-view.ts';

type Options = {
  readonly frame: Frame;
  readonly layout: TimelineLayout;
  readonly bounds: TimelineBounds;
  readonly view: TimelineView;
};

/** A notch of a mouse's wheel is 100 to 120 of these, a pinch's step a few. */
const zoomPerPixel = 0.0016;
const zoomPerPinch = 0.012;
const pixelsOfLine = 16;

/**
 * The wheel zooms around the pointer, sideways or with Shift it pans; a pinch is a wheel with Ctrl.
 * A page that is being scrolled goes on scrolling: the chart hears the wheel only once the pointer
 * has moved over it, and not where there is nothing further to see.
 */
export function useTimelineWheel(ref: RefObject<HTMLElement | null>, options: Options): void {
  const latest = useLatest(options);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    let isMeant = false;
    const onMove = (event: PointerEvent) => {
      if (event.movementX !== 0 || event.movementY !== 0) isMeant = true;
    };
    const onScroll = () => {
      isMeant = false;
    };
    const onWheel = (event: WheelEvent) => {
      const { frame, layout, bounds, view } = latest.current;
      if (!isMeant && !event.ctrlKey) return;
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? pixelsOfLine : 1;
      const [dx, dy] = [event.deltaX * unit, event.deltaY * unit];
      const { from, to } = layout.window;
      const isSideways = !event.ctrlKey && (event.shiftKey || Math.abs(dx) > Math.abs(dy));
      if (isSideways) {
        view.pan(((dx || dy) * (to - from)) / (frame.right - frame.left));
      } else {
        const isWhole = from <= bounds.from && to >= bounds.to;
        if (dy > 0 && isWhole && !event.ctrlKey) return;
        const at = layout.x.invert(
          Math.min(
            frame.right,
            Math.max(frame.left, event.clientX - element.getBoundingClientRect().left),
          ),
        );
        view.zoom(Math.exp(dy * (event.ctrlKey ? zoomPerPinch : zoomPerPixel)), at);
      }
      event.preventDefault();
    };
    element.addEventListener('pointermove', onMove);
    element.addEventListener('wheel', onWheel, { passive: false });
    document.addEventListener('scroll', onScroll, { capture: true, passive: true });
    return () => {
      element.removeEventListener('pointermove', onMove);
      element.removeEventListener('wheel', onWheel);
      document.removeEventListener('scroll', onScroll, { capture: true });
    };
  }, [ref, latest]);
}
