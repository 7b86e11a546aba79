import { useEffect, useState } from 'react';
import type { SearchHit } from '../../../shared/agenda/views.ts';
import { call, on } from '../../bridge/bridge.ts';

const QUIET_MS = 60;

/** Who a text leads to, and which text that was. */
export type Hits = { readonly cue: string; readonly hits: readonly SearchHit[] };

/** While one types on, the last answer stays; `undefined` before the first. */
export function useHits(text: string): Hits | undefined {
  const [found, setFound] = useState<Hits>();
  const cue = text.trim();
  useEffect(() => {
    if (cue === '') {
      setFound(undefined);
      return;
    }
    let isGone = false;
    let round = 0;
    const load = async () => {
      round += 1;
      const mine = round;
      const hits = await call('search.find', { text: cue }).catch(() => []);
      if (!isGone && mine === round) setFound({ cue, hits });
    };
    const timer = setTimeout(() => void load(), QUIET_MS);
    const off = on('changed', () => void load());
    return () => {
      isGone = true;
      clearTimeout(timer);
      off();
    };
  }, [cue]);
  return cue === '' ? undefined : found;
}
