/** What the pages show: plain data that the machine works out and the page only draws. */
import type { ClientHealth } from '../health/client-health.ts';
import type { Client, Idea } from '../journal/client.ts';
import type { Day } from '../journal/day.ts';
import type { Entry, EntryKind } from '../journal/entry.ts';
import type { RecordKind } from '../journal/journal.ts';
import type { Outcome } from '../journal/outcome.ts';
import type { Due, Giver, PromiseRecord, PromiseState } from '../journal/promise.ts';
import type { Id, Instant } from '../journal/record.ts';
import type { Match, MatchSource } from '../search/match.ts';

export type { Match, MatchSource };

/** A client by name, for a link. */
export type ClientName = { readonly id: Id; readonly name: string };

/** A promise in a list. */
export type PromiseRow = {
  readonly id: Id;
  readonly client: ClientName;
  /** The person within the client, by name. */
  readonly person?: string;
  readonly by: Giver;
  /** The client is oneself: the word is given to oneself. */
  readonly isSelf?: true;
  readonly words: string;
  readonly about: string;
  readonly state: PromiseState;
  readonly madeOn: Day;
  readonly due?: Due;
  /** The last day on which it is in time. */
  readonly deadline?: Day;
  readonly moves: number;
  /** The day of the client's last entry that is no plan: "nothing noted since". */
  readonly notedOn?: Day;
};

/** A reason to be in touch now; a closed list, each a fact of the journal. */
export type WhyNow =
  /** What I owe: `days` since its last day in time. */
  | {
      readonly kind: 'overdue';
      readonly promise: Id;
      readonly about: string;
      readonly days: number;
    }
  /** What hurt on a day and was not mended. `id` leads to it. */
  | { readonly kind: 'broken' | 'complaint' | 'mistake'; readonly day: Day; readonly id: Id }
  /** A silence in days, against the usual gap in days where there is one. */
  | { readonly kind: 'silence'; readonly days: number; readonly usualGap?: number }
  /** The day it will be fragile if nothing happens. */
  | { readonly kind: 'forecast'; readonly day: Day };

/** A client that is slipping away. */
export type SlippingRow = {
  readonly client: ClientName;
  readonly health: ClientHealth;
  /** What to say first at the front; none where its score only fell. */
  readonly why: readonly WhyNow[];
};

/** A plan in Today's first list. */
export type PlanRow = {
  readonly id: Id;
  readonly client: ClientName;
  readonly day: Day;
  readonly kind: EntryKind;
  readonly words: string;
  /** From the evening of its day on (18:00), and on later days, Today asks whether it happened. */
  readonly isAsked: boolean;
};

/** A date to congratulate: a birthday of a client or of one of its people. */
export type Celebration = {
  readonly client: ClientName;
  readonly who: string;
  /** The day it falls on this time. */
  readonly day: Day;
  /** The age reached, when the year of birth is known. */
  readonly years?: number;
};

/** An idea to come back to. */
export type IdeaRow = {
  readonly id: Id;
  readonly client: ClientName;
  readonly words: string;
  /** The day it came up. */
  readonly day: Day;
  readonly reasonForNo?: NonNullable<Idea['reasonForNo']>;
  /** The day from which Today shows it. */
  readonly revisitOn: Day;
};

/** The daily page. */
export type TodayView = {
  readonly day: Day;
  readonly plans: readonly PlanRow[];
  /** Mine, due today or overdue, oldest first. */
  readonly due: readonly PromiseRow[];
  /** Mine, at risk, soonest first. */
  readonly atRisk: readonly PromiseRow[];
  /** Theirs, open, soonest first. */
  readonly waiting: readonly PromiseRow[];
  /** Mine, open, neither due nor at risk, soonest first, undated last. */
  readonly later: readonly PromiseRow[];
  /** Birthdays from today to 14 days ahead. */
  readonly celebrations: readonly Celebration[];
  /** Ideas to come back to, longest waiting first. They are an offer, so no figure counts them. */
  readonly ideas: readonly IdeaRow[];
  /** Who fell most first. They are an offer too. */
  readonly slipping: readonly SlippingRow[];
  readonly isEmptyJournal: boolean;
};

/** A client in the list. */
export type ClientRow = {
  readonly id: Id;
  readonly name: string;
  /** What else one is called, when anything. */
  readonly aka?: readonly string[];
  /** The names of its people, when it has any. */
  readonly people?: readonly string[];
  readonly kind: Client['kind'];
  readonly relation: Client['relation'];
  readonly trade?: string;
  readonly place?: string;
  readonly tags: readonly string[];
  readonly lastContact?: { readonly day: Day; readonly kind: EntryKind };
  /** Open promises of mine and of theirs. */
  readonly mine: number;
  readonly theirs: number;
  /** The earliest last day in time among my open promises; absent where none has a day. */
  readonly owedBy?: Day;
  readonly archivedOn?: Day;
  /** Absent of oneself. */
  readonly health?: ClientHealth;
  /** Whether it is slipping away, as Today says. */
  readonly isSlipping?: true;
  /** The first reason to be in touch now, when there is one. */
  readonly whyNow?: WhyNow;
};

/** A client found, with why. */
export type SearchHit = { readonly client: ClientRow; readonly matches: readonly Match[] };

/** One client's page: its live records, for the page to set in time order. */
export type ClientView = {
  readonly client: Client;
  readonly entries: readonly Entry[];
  readonly promises: readonly PromiseRecord[];
  /** How each promise stands today, by promise id. */
  readonly rows: { readonly [promise: Id]: PromiseRow };
  readonly outcomes: readonly Outcome[];
  /** The client who introduced this one, when it was a client, even one in the trash. */
  readonly introducedBy?: ClientName;
  /** The clients this one introduced, by name. */
  readonly introduced: readonly ClientName[];
  /** Set where the page is turned to a day: only what had been written down by then. */
  readonly asOf?: Day;
};

/** Something in the trash: a record, or a part of a live one. */
export type TrashRow = {
  readonly kind: RecordKind;
  readonly id: Id;
  /** Set when only a part is in the trash. */
  readonly part?: { readonly field: string; readonly id: Id };
  readonly text: string;
  readonly client?: ClientName;
  readonly trashedAt: Instant;
  /** How many records went with it (a client's). */
  readonly others: number;
  /** The client that stands for it since a merge. */
  readonly mergedInto?: ClientName;
};

/** Figures for the sidebar. */
export type Counts = { readonly today: number; readonly clients: number; readonly trash: number };
