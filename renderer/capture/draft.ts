import { create } from 'zustand';
import type { Draft, PromiseDraft } from '../../shared/capture/draft.ts';
import { defaultContact } from '../../shared/journal/entry.ts';

export type { Draft, PromiseDraft };

/** Nothing written yet. */
export const emptyDraft: Draft = { words: '', client: '', kind: 'note', promises: [] };

const useDrafts = create<Readonly<Record<string, Draft>>>(() => ({}));

/**
 * The draft of a place (Today, or a client's page). It outlives the page, so that looking something
 * up elsewhere loses nothing that was typed.
 */
export function useDraft(place: string) {
  const draft = useDrafts((drafts) => drafts[place]) ?? emptyDraft;
  const change = (fields: Partial<Draft>) =>
    useDrafts.setState((drafts) => ({
      [place]: { ...(drafts[place] ?? emptyDraft), ...fields },
    }));
  const clear = () => useDrafts.setState({ [place]: emptyDraft });
  return { draft, change, clear };
}

/** Forgets every draft; for tests. */
export function forgetDrafts(): void {
  useDrafts.setState({}, true);
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
