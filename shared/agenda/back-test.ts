/**
 * Whether health is right about the user's own clients: what it said of each of them 90 days ago,
 * from what was written down by then, and who was heard from since.
 */
import { type ClientHealth, clientHealth } from '../health/client-health.ts';
import type { Client } from '../journal/client.ts';
import { addDays, type Day } from '../journal/day.ts';
import { isContact } from '../journal/entry.ts';
import { type Journal, liveClients, recordsOf, valuesOf } from '../journal/journal.ts';
import { knownOn } from '../journal/known-on.ts';

/** One client then, and since. */
export type LookedBack = {
  readonly word: ClientHealth['word'];
  /** The score then; only with a word of health. */
  readonly score?: number;
  /** The two were in touch since, as is known now. */
  readonly wasHeard: boolean;
};

/** What health said then of so many, and of how many it was heard since. */
export type BackTestRow = {
  readonly word: Exclude<ClientHealth['word'], 'early'>;
  readonly clients: number;
  readonly heard: number;
  /** The whole percentage, 0 and 100 only where it is none or all; only of ten clients or more. */
  readonly percent?: number;
};

/** What came out. */
export type BackTest = {
  /** The day looked back to. */
  readonly since: Day;
  /** The best word first; those that were said of nobody are left out. */
  readonly rows: readonly BackTestRow[];
  /** Of how many it was too early to say anything. */
  readonly early: number;
  /**
   * Of two clients with a score, one heard from and one not: how often the one heard from had the
   * higher; ties count half. A coin has 0.5.
   */
  readonly chance: number;
  /** Whether that can be told from a coin, so few as they may be. */
  readonly verdict: 'better' | 'coin' | 'worse';
};

/** How far it looks back. */
export const backTestDays = 90;

const leastClients = 20;
const leastOfEach = 5;
const leastForPercent = 10;
// Standard deviations that leave out 80 % of what a coin does: the width of health's own band.
const doubt = 1.2816;

const words = ['firm', 'attentive', 'fragile', 'cold', 'no-news'] as const;

/** One client; undefined of whom nothing was said then: oneself, the archived, who came later. */
export function lookBack(journal: Journal, client: Client, today: Day): LookedBack | undefined {
  const then = addDays(today, -backTestDays);
  if (client.writtenOn > then) return undefined;
  if (client.archivedOn !== undefined && client.archivedOn <= then) return undefined;
  const records = recordsOf(journal, client.id);
  const known = knownOn(valuesOf(records), then);
  const health = clientHealth(client, known, then);
  if (!health) return undefined;
  let wasHeard = false;
  for (const entry of records.entries.values()) {
    if (entry.day > then && entry.day <= today && isContact(entry)) wasHeard = true;
  }
  const { word, score } = health;
  return { word, wasHeard, ...(score !== undefined && { score }) };
}

/**
 * Sums up; null where there is too little to say: fewer than 20 clients with a score, fewer than
 * five heard from, or fewer than five not.
 */
export function backTestOf(clients: readonly LookedBack[], today: Day): BackTest | null {
  const heard = scoresOf(clients, true);
  const silent = scoresOf(clients, false);
  if (heard.length + silent.length < leastClients) return null;
  if (Math.min(heard.length, silent.length) < leastOfEach) return null;
  const chance = chanceOfOrder(heard, silent);
  return {
    since: addDays(today, -backTestDays),
    rows: words.map((word) => rowOf(word, clients)).filter((row) => row.clients > 0),
    early: clients.filter(({ word }) => word === 'early').length,
    chance,
    verdict: verdictOf(chance, heard.length, silent.length),
  };
}

/** The whole at once, for a journal that is small. */
export function backTest(journal: Journal, today: Day): BackTest | null {
  const clients = liveClients(journal).map((client) => lookBack(journal, client, today));
  return backTestOf(
    clients.filter((one) => one !== undefined),
    today,
  );
}

function scoresOf(clients: readonly LookedBack[], wasHeard: boolean): number[] {
  return clients
    .filter((one) => one.wasHeard === wasHeard)
    .map(({ score }) => score)
    .filter((score) => score !== undefined);
}

function rowOf(word: BackTestRow['word'], clients: readonly LookedBack[]): BackTestRow {
  const said = clients.filter((one) => one.word === word);
  const heard = said.filter(({ wasHeard }) => wasHeard).length;
  return {
    word,
    clients: said.length,
    heard,
    ...(said.length >= leastForPercent && { percent: percentOf(heard, said.length) }),
  };
}

function percentOf(some: number, all: number): number {
  if (some === 0 || some === all) return (100 * some) / all;
  return Math.min(99, Math.max(1, Math.round((100 * some) / all)));
}

function chanceOfOrder(higher: readonly number[], lower: readonly number[]): number {
  let points = 0;
  for (const one of higher) {
    for (const other of lower) points += one > other ? 1 : one === other ? 0.5 : 0;
  }
  return points / (higher.length * lower.length);
}

/** By the spread that a coin has among so many (Mann and Whitney). */
function verdictOf(chance: number, heard: number, silent: number): BackTest['verdict'] {
  const spread = Math.sqrt((heard + silent + 1) / (12 * heard * silent));
  const distance = (chance - 0.5) / spread;
  if (distance > doubt) return 'better';
  return distance < -doubt ? 'worse' : 'coin';
}
