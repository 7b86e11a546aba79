/** What the page is told about a journal that is damaged, older than it was, or can only be read. */
import type { Instant } from '../journal/record.ts';
import type { FileCounts } from '../transfer/file-counts.ts';

/**
 * Why a journal that is open takes no change. `protected`: its folder cannot be written. `full`: its
 * disk has no room, not even to say who holds the folder. `busy`: another program holds it, on another
 * computer where one is named. `damaged`: what is shown is what can be trusted of it. `older`: an older
 * copy of the folder was put back, and is only looked at.
 */
export type OnlyRead =
  | { readonly why: 'protected' }
  | { readonly why: 'full' }
  | { readonly why: 'busy'; readonly computer?: string }
  | { readonly why: 'damaged' }
  | { readonly why: 'older' };

/** What is wrong with the files of a journal, from what its owner would notice first; `end`: its last words are cut off or spoiled. */
export type DamageCause = 'unreadable' | 'missing' | 'end' | 'other-journal';

/** What a damaged journal has lost, and what can be saved of it. */
export type DamageReport = {
  readonly causes: readonly DamageCause[];
  /** What can be trusted; absent where nothing can. */
  readonly saved?: { readonly counts: FileCounts; readonly until: Instant };
  /**
   * Where no file of it is whole: how many records of the one that is left cannot be read. The others
   * can, and nobody knows whether every letter of them is right.
   */
  readonly lostRecords?: number;
  /** How many changes are known to be missing; 0 where none is known to be. */
  readonly lost: number;
  /** The last change before the first that is missing. */
  readonly after?: Instant;
  /** The first that can be read again after them; absent where they are the last. */
  readonly before?: Instant;
};

/** How a folder that lacks what this computer remembers of it stands to that. */
export type OlderCopy = {
  /** When the last change in it was written. */
  readonly until: Instant;
  /** When the last change was written that this computer saw there. */
  readonly seenUntil: Instant;
  /** How many changes lie between; `unknown` where it was written on elsewhere, without the last one. */
  readonly missing: number | 'unknown';
};
