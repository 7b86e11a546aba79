import { useEffect } from 'react';

const repeatMs = 700;
const stillPixels = 8;

type Press = {
  readonly x: number;
  readonly y: number;
  readonly at: number;
  readonly target: Element | null;
  readonly isRow: boolean;
};

const events = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'] as const;

function isNear(press: Press, { clientX: x, clientY: y }: MouseEvent): boolean {
  // Nobody's pointer is in the corner: assistive technology presses there.
  if (x === 0 && y === 0) return false;
  return Math.hypot(press.x - x, press.y - y) <= stillPixels;
}

/**
 * A press in a row may move what is under the pointer: the row leaves, another slides in, a dialog
 * opens. What comes again at once, with the pointer still, was meant for what was there: it is not
 * heard.
 */
export function useStrayClicks(): void {
  useEffect(() => {
    let before: Press | undefined;
    let isStray = false;
    const onPress = (event: MouseEvent) => {
      const pressed = event.target instanceof Element ? event.target : null;
      const row = pressed?.closest('[data-row]') ?? null;
      const target = pressed?.closest('button, a, input, textarea, [role="button"]') ?? row;
      const now = performance.now();
      const { clientX: x, clientY: y } = event;
      isStray =
        before?.isRow === true &&
        before.target !== target &&
        now - before.at < repeatMs &&
        isNear(before, event);
      // While one goes on clicking, it is still the first press that counts.
      before = isStray && before ? { ...before, at: now } : { x, y, at: now, target, isRow: !!row };
    };
    const onEvent = (event: MouseEvent) => {
      if (event.type === 'pointerdown') onPress(event);
      // A click that no pointer made is Enter, or assistive technology.
      if (!isStray || (event.type === 'click' && event.detail === 0)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    for (const name of events) document.addEventListener(name, onEvent, true);
    return () => {
      for (const name of events) document.removeEventListener(name, onEvent, true);
    };
  }, []);
}
