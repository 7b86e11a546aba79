/** Brings the drafts of two together without losing a word, and without a word under another's name. */
import { type Draft, type Drafts, hasWords, isTodays } from './draft.ts';

/**
 * The drafts of both. Where a place has one of each, the second goes on after the first; where they
 * are for two people the second stands, and the first waits behind Today's.
 */
export function joinDrafts(first: Drafts, second: Drafts): Drafts {
  let all: Drafts = { ...first, ...second };
  for (const [place, before] of Object.entries(first)) {
    const after = second[place];
    if (!after || after === before) continue;
    const joined = joinDraft(before, after);
    all = joined ? { ...all, [place]: joined } : behind(all, before);
  }
  return all;
}

/** One draft of two that were typed one after the other; undefined where they are for two people. */
export function joinDraft(before: Draft, after: Draft): Draft | undefined {
  if (!hasWords(before)) return after;
  if (!hasWords(after)) return before;
  // One that goes on where the other stopped has all of its words.
  if (after.words.startsWith(before.words) && hasAll(after, before)) return after;
  if (!isForSame(before, after)) return undefined;
  const words = [before.words, after.words].filter((text) => text.trim() !== '').join('\n\n');
  const there = new Map(before.promises.map((promise) => [promise.key, promise.words]));
  const fresh = after.promises
    .filter(({ key, words: said }) => there.get(key) !== said)
    .map((promise) => ({ ...promise, key: freeKey(promise.key, there) }));
  // What its entry is called is known by the words that stand first.
  const { id } = before.words.trim() === '' ? after : before;
  return {
    ...before,
    ...(id !== undefined && { id }),
    words,
    promises: [...before.promises, ...fresh],
  };
}

/** Puts a draft where it waits to be gone on with. */
export function behind(drafts: Drafts, draft: Draft): Drafts {
  if (!hasWords(draft)) return drafts;
  const same = Object.entries(drafts).find(
    ([place, one]) =>
      isTodays(place) && place !== 'today' && one.id === draft.id && isSame(one, draft),
  );
  if (same) return drafts;
  let number = 2;
  while (drafts[`today-${number}`]) number += 1;
  return { ...drafts, [`today-${number}`]: draft };
}

function isSame(one: Draft, other: Draft): boolean {
  return one.words === other.words && isForSame(one, other) && hasAll(one, other);
}

/** A name that was left out is nobody's: what was typed for nobody yet is not for who comes first. */
function isForSame(before: Draft, after: Draft): boolean {
  return before.client.trim() === after.client.trim() && before.newClient === after.newClient;
}

function freeKey(key: string, taken: ReadonlyMap<string, unknown>): string {
  let free = key;
  while (taken.has(free)) free = `${free}-b`.slice(-64);
  return free;
}

function hasAll(after: Draft, before: Draft): boolean {
  const said = new Set(after.promises.map((promise) => JSON.stringify(promise)));
  const isSameClient = before.client.trim() === '' || before.client === after.client;
  return isSameClient && before.promises.every((promise) => said.has(JSON.stringify(promise)));
}
