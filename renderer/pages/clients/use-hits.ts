import { useEffect, useState } from 'react';
import type { SearchHit } from '../../../shared/agenda/views.ts';
import { call, on } from '../../bridge/bridge.ts';

const QUIET_MS = 60;

/** Who a text leads to. While one types on, the last answer stays; `undefined` before the first. */
export function useHits(text: string): readonly SearchHit[] | undefined {
  const [hits, setHits] = useState<readonly SearchHit[]>();
  const cue = text.trim();
  useEffect(() => {
    if (cue === '') {
      setHits(undefined);
      return;
    }
    let isGone = false;
    const load = async () => {
      const found = await call('search.find', { text: cue }).catch(() => []);
      if (!isGone) setHits(found);
    };
    const timer = setTimeout(() => void load(), QUIET_MS);
    const off = on('changed', () => void load());
    return () => {
      isGone = true;
      clearTimeout(timer);
      off();
    };
  }, [cue]);
  return cue === '' ? undefined : hits;
}
