import { create } from 'zustand';
import {
  type Draft,
  type Drafts,
  hasWords,
  isTodays,
  type PromiseDraft,
} from '../../shared/capture/draft.ts';
import { behind, joinDraft, joinDrafts } from '../../shared/capture/join-drafts.ts';
import { defaultContact } from '../../shared/journal/entry.ts';
import { newId } from '../bridge/bridge.ts';

export type { Draft, PromiseDraft };

/** Nothing written yet. */
export const emptyDraft: Draft = { words: '', client: '', kind: 'note', promises: [] };

type Store = {
  readonly drafts: Drafts;
  /** The places whose draft is of the last run, and untouched since. */
  readonly kept: ReadonlySet<string>;
  /** Why what is typed cannot be kept just now; it stays in memory. */
  readonly isUnkept: boolean;
};

/** Every draft of the window's journal; `draft-keeper` keeps them on the disk. */
export const useDrafts = create<Store>(() => ({ drafts: {}, kept: new Set(), isUnkept: false }));

function put(place: string, draft: Draft): void {
  useDrafts.setState(({ drafts, kept }) => {
    const { [place]: _before, ...others } = drafts;
    const stillKept = new Set(kept);
    stillKept.delete(place);
    // The one touched last stands last: of too many, the oldest are let go.
    if (isEmpty(draft)) return { drafts: others, kept: stillKept };
    // Before the first word is kept, so that whatever was kept is known again once it is noted.
    const named = draft.id === undefined ? { ...draft, id: newId() } : draft;
    return { drafts: { ...others, [place]: named }, kept: stillKept };
  });
}

function isEmpty({ id: _id, ...draft }: Draft): boolean {
  return JSON.stringify(draft) === JSON.stringify(emptyDraft);
}

/**
 * The draft of a place (Today, or a client's page). It outlives the page, so that looking something
 * up elsewhere loses nothing that was typed, and the program's end.
 */
export function useDraft(place: string) {
  const draft = useDrafts(({ drafts }) => drafts[place]) ?? emptyDraft;
  const isKept = useDrafts(({ kept }) => kept.has(place));
  const isUnkept = useDrafts((store) => store.isUnkept) && hasWords(draft);
  return {
    draft,
    /** It was there when the program started, and nobody has touched it. */
    isKept,
    isUnkept,
    change: (fields: Partial<Draft>) =>
      put(place, { ...(useDrafts.getState().drafts[place] ?? emptyDraft), ...fields }),
    clear: () => put(place, emptyDraft),
    /** Lets go of what was noted; true when nothing was typed since, and so nothing is left. */
    letGo: (noted: Draft): boolean => {
      const left = typedSince(noted, useDrafts.getState().drafts[place] ?? emptyDraft);
      put(place, left);
      return left === emptyDraft;
    },
    /** Nobody knows whether it was noted; noted again, it must not be refused as the same one. */
    renew: () => {
      const now = useDrafts.getState().drafts[place];
      if (!now) return;
      const promises = now.promises.map((promise) => ({ ...promise, key: newId() }));
      put(place, { ...now, id: newId(), promises });
    },
    /** Brings back what was discarded, before what was typed since; or that waits, for somebody else. */
    bringBack: (discarded: Draft) => {
      const { drafts } = useDrafts.getState();
      const now = drafts[place];
      const joined = now ? joinDraft(discarded, now) : discarded;
      if (now && !joined) useDrafts.setState({ drafts: behind(drafts, now) });
      put(place, joined ?? discarded);
    },
  };
}

/** What was typed while the rest was being saved is the beginning of the next note. */
function typedSince(noted: Draft, now: Draft): Draft {
  const words = now.words.startsWith(noted.words)
    ? now.words.slice(noted.words.length).trim()
    : now.words;
  const promises = now.promises.filter(
    ({ key }) => !noted.promises.some((promise) => promise.key === key),
  );
  if (now === noted || (words === '' && promises.length === 0)) return emptyDraft;
  return { ...emptyDraft, words, client: now.client, promises };
}

/** Forgets every draft: another journal's are to come, or a test's. */
export function forgetDrafts(): void {
  useDrafts.setState({ drafts: {}, kept: new Set(), isUnkept: false }, true);
}

/** Takes what was kept; what has been typed meanwhile stays: after it, or in front of it. */
export function takeKept(kept: Drafts): void {
  useDrafts.setState(({ drafts: typed }) => {
    const drafts = joinDrafts(kept, typed);
    const places = Object.keys(drafts).filter((place) => drafts[place] !== typed[place]);
    return { drafts, kept: new Set(places) };
  });
}

/** Shows on Today the words of places that are gone: nobody could come to them any more. */
export function bringHome(clients: ReadonlySet<string>): void {
  const { drafts, kept } = useDrafts.getState();
  const lost = Object.keys(drafts).filter((place) => !isTodays(place) && !clients.has(place));
  if (lost.length === 0) return;
  const isLost = new Set(lost);
  let left = Object.fromEntries(
    Object.entries(drafts).filter(([place]) => !isLost.has(place)),
  ) as Drafts;
  for (const place of lost) {
    const draft = drafts[place] ?? emptyDraft;
    const joined = joinDraft(left.today ?? emptyDraft, draft);
    left = joined ? { ...left, today: joined } : behind(left, draft);
  }
  const moved = Object.keys(left).filter((place) => left[place] !== drafts[place]);
  useDrafts.setState({ drafts: left, kept: new Set([...kept, ...moved]) });
}

/** Whether the entry of a draft counts as contact, as chosen or by the rule. */
export function contactOf(draft: Draft): boolean {
  const carries = {
    warmth: draft.warmth !== undefined,
    promise: draft.promises.length > 0,
    settling: false,
  };
  return draft.contact ?? defaultContact(draft.kind, carries);
}
