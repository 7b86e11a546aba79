/** Tells what is left of drafts that were kept before their saving, and found again after it. */
import type { Journal } from '../journal/journal.ts';
import type { Draft, Drafts } from './draft.ts';

/** What a journal knows by the ids that drafts give. */
export type Saved = Pick<Journal, 'entries' | 'promises' | 'erased'>;

/** The drafts without what is in the journal already; the same ones where nothing of them is. */
export function withoutSaved(drafts: Drafts, saved: Saved): Drafts {
  const left: Record<string, Draft> = {};
  for (const [place, draft] of Object.entries(drafts)) {
    const rest = unsaved(draft, saved);
    if (rest) left[place] = rest;
  }
  const isWhole = Object.entries(drafts).every(([place, draft]) => left[place] === draft);
  return isWhole ? drafts : left;
}

/** Trashed or erased since, it was noted all the same. */
function unsaved(draft: Draft, { entries, promises, erased }: Saved): Draft | undefined {
  const { id, ...others } = draft;
  const isNoted = id !== undefined && (entries.has(id) || erased.has(id));
  const left = draft.promises.filter(({ key }) => !promises.has(key) && !erased.has(key));
  if (!isNoted && left.length === draft.promises.length) return draft;
  const words = isNoted
    ? wordsAfter(entries.get(id)?.words ?? draft.words, draft.words)
    : draft.words;
  if (words.trim() === '' && left.length === 0) return undefined;
  // What goes on from what was noted is the beginning of another note.
  return { ...others, words, promises: left };
}

/** What goes on after noted words; nothing where it was kept before the last of them was typed. */
function wordsAfter(noted: string, kept: string): string {
  return kept.trim().startsWith(noted) ? kept.trim().slice(noted.length).trim() : '';
}
