import { useMemo } from 'react';
import { type Draft, hasWords, isTodays } from '../../shared/capture/draft.ts';
import { emptyDraft, useDrafts } from './draft.ts';

/** A draft for somebody else, and the place where it waits. */
export type WaitingDraft = { readonly place: string; readonly draft: Draft };

/** The drafts that wait behind Today's. */
export function useWaitingDrafts(): readonly WaitingDraft[] {
  const drafts = useDrafts((store) => store.drafts);
  return useMemo(
    () =>
      Object.entries(drafts)
        .filter(([place, draft]) => place !== 'today' && isTodays(place) && hasWords(draft))
        .map(([place, draft]) => ({ place, draft })),
    [drafts],
  );
}

/** Goes on with one of them; what stood in the capture waits in its place. */
export function goOnWith(place: string): void {
  useDrafts.setState(({ drafts, kept }) => {
    const { today = emptyDraft, [place]: chosen = emptyDraft, ...others } = drafts;
    const isKept = (one: string) => kept.has(one);
    const stillKept = new Set([...kept].filter((one) => one !== 'today' && one !== place));
    if (isKept(place)) stillKept.add('today');
    if (isKept('today')) stillKept.add(place);
    const waiting = hasWords(today) ? { [place]: today } : {};
    return { drafts: { ...others, ...waiting, today: chosen }, kept: stillKept };
  });
}
