/** Husks: which of two of one id holds, and to whom they lead. */
import type { Husk } from '../journal/journal.ts';
import type { Id } from '../journal/record.ts';
import { canonicalRecord } from './canonical.ts';

type Husks = ReadonlyMap<Id, Husk>;

/**
 * Of two husks of one id the one that names who stands for it, so that an erasure elsewhere does
 * not hide that; of two that do, or do not, the later; on a tie the greater canonical text.
 */
export function strongerHusk(ours: Husk, theirs: Husk): Husk {
  const isNamed = ours.mergedInto !== undefined;
  if (isNamed !== (theirs.mergedInto !== undefined)) return isNamed ? ours : theirs;
  if (ours.erasedAt !== theirs.erasedAt) return ours.erasedAt > theirs.erasedAt ? ours : theirs;
  return canonicalRecord('husk', theirs) > canonicalRecord('husk', ours) ? theirs : ours;
}

/** The husks of both. */
export function joinedHusks(ours: Husks, theirs: Husks): Map<Id, Husk> {
  const joined = new Map(ours);
  for (const husk of theirs.values()) {
    const mine = joined.get(husk.id);
    joined.set(husk.id, mine ? strongerHusk(mine, husk) : husk);
  }
  return joined;
}

/**
 * The client to whom goes what an erased one had, by the erased one's id: chains of husks are
 * followed to the first client that is there. Those whose chain ends in a husk are left out.
 */
export function homesOf(erased: Husks, isClient: (id: Id) => boolean): Map<Id, Id> {
  const homes = new Map<Id, Id>();
  for (const { id, mergedInto } of erased.values()) {
    const seen = new Set<Id>([id]);
    let next = mergedInto;
    while (next !== undefined && !seen.has(next)) {
      const husk = erased.get(next);
      if (!husk && isClient(next)) homes.set(id, next);
      seen.add(next);
      next = husk?.mergedInto;
    }
  }
  return homes;
}
