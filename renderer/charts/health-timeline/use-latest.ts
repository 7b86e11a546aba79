import { type RefObject, useLayoutEffect, useRef } from 'react';

/** What was given last, for a listener that is set up once. */
export function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
