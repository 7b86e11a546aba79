import { useEffect } from 'react';

const repeatMs = 700;
const stillPixels = 8;

type Point = { readonly x: number; readonly y: number };
type Press = Point & { readonly at: number; readonly target: Element | null };

/** What one can have seen under the pointer, and since when. */
type Drawn = { readonly target: Element | null; readonly since: number };

const events = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'] as const;

function isNear(press: Press, { clientX: x, clientY: y }: MouseEvent): boolean {
  // Nobody's pointer is in the corner: assistive technology presses there.
  if (x === 0 && y === 0) return false;
  return Math.hypot(press.x - x, press.y - y) <= stillPixels;
}

function pressable(element: Element | null): Element | null {
  return element?.closest('button, a, input, textarea, [role="button"], [data-row]') ?? null;
}

/**
 * A press in a row may move what is under the pointer: the row leaves, another slides in, a dialog
 * opens. While the pointer stays still, what comes before one can have seen that was meant for what
 * was there: it is not heard. How long the machine took, to move it or to hear, makes no difference.
 */
export function useStrayClicks(): void {
  useEffect(listen, []);
}

function listen(): () => void {
  /** The press in a row that the pointer has not left since. */
  let before: Press | undefined;
  let pointer: Point = { x: 0, y: 0 };
  let drawn: Drawn = { target: null, since: 0 };
  let frame = 0;
  let isStray = false;

  const onFrame = () => {
    frame = 0;
    if (!before) return;
    const target = pressable(document.elementFromPoint(pointer.x, pointer.y));
    if (target !== drawn.target) {
      // It is on the screen when the next frame comes, and not before.
      drawn = { target, since: Number.POSITIVE_INFINITY };
      look();
    } else if (drawn.since === Number.POSITIVE_INFINITY) {
      drawn = { target, since: performance.now() };
    }
  };
  const look = () => {
    if (before && frame === 0) frame = requestAnimationFrame(onFrame);
  };
  const changes = new MutationObserver(look);
  const forget = () => {
    before = undefined;
    changes.disconnect();
  };

  const onPress = (event: MouseEvent) => {
    const target = pressable(event.target instanceof Element ? event.target : null);
    // When it was made, which a busy page hears of later.
    const { clientX: x, clientY: y, timeStamp: at } = event;
    isStray =
      before !== undefined &&
      before.target !== target &&
      isNear(before, event) &&
      (drawn.target !== target || at - Math.max(before.at, drawn.since) < repeatMs);
    if (isStray && before) {
      // While one goes on clicking, it is still the first press that counts.
      before = { ...before, at };
      pointer = { x, y };
      look();
      return;
    }
    forget();
    if (!target?.closest('[data-row]')) return;
    before = { x, y, at, target };
    pointer = { x, y };
    drawn = { target, since: at };
    changes.observe(document.body, { subtree: true, childList: true, attributes: true });
  };
  const onEvent = (event: MouseEvent) => {
    if (event.type === 'pointerdown') onPress(event);
    // A click that no pointer made is Enter, or assistive technology.
    if (!isStray || (event.type === 'click' && event.detail === 0)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onMove = (event: MouseEvent) => {
    if (!before) return;
    if (!isNear(before, event)) return forget();
    pointer = { x: event.clientX, y: event.clientY };
    look();
  };

  const offs = [
    ...events.map((name) => on(name, onEvent)),
    on('pointermove', onMove),
    // What moves by the wheel or by a key was meant to.
    on('wheel', forget),
    on('keydown', forget),
    on('focusin', look),
    on('scroll', look),
  ];
  return () => {
    forget();
    for (const off of offs) off();
  };
}

function on<Name extends keyof DocumentEventMap>(
  name: Name,
  hear: (event: DocumentEventMap[Name]) => void,
): () => void {
  document.addEventListener(name, hear, true);
  return () => document.removeEventListener(name, hear, true);
}
