/** Makes one of two drafts, of one place or of all, without losing a word of either. */
import type { Draft, Drafts } from './draft.ts';

/** The drafts of both; where a place has two that differ, the second stands after the first. */
export function joinDrafts(first: Drafts, second: Drafts): Drafts {
  const all: Record<string, Draft> = { ...first, ...second };
  for (const [place, before] of Object.entries(first)) {
    const after = second[place];
    if (after) all[place] = joinDraft(before, after);
  }
  return all;
}

/** One draft of two that were typed one after the other, whatever either of them lacks. */
export function joinDraft(before: Draft, after: Draft): Draft {
  // One that goes on where the other stopped has all of its words.
  if (after.words.startsWith(before.words) && hasAll(after, before)) return after;
  const words = [before.words, after.words].filter((text) => text.trim() !== '').join('\n\n');
  const { client, newClient } = before.client.trim() === '' ? after : before;
  const there = new Map(before.promises.map((promise) => [promise.key, promise.words]));
  const fresh = after.promises
    .filter(({ key, words: said }) => there.get(key) !== said)
    .map((promise) =>
      there.has(promise.key) ? { ...promise, key: `${promise.key}+`.slice(-64) } : promise,
    );
  return {
    ...before,
    words,
    client,
    ...(newClient !== undefined && { newClient }),
    promises: [...before.promises, ...fresh],
  };
}

function hasAll(after: Draft, before: Draft): boolean {
  const said = new Set(after.promises.map((promise) => JSON.stringify(promise)));
  const isSame = before.client.trim() === '' || before.client === after.client;
  return isSame && before.promises.every((promise) => said.has(JSON.stringify(promise)));
}
