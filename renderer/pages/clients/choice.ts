import { create } from 'zustand';
import { byNeed } from '../../../shared/agenda/need.ts';
import type { ClientRow } from '../../../shared/agenda/views.ts';
import { type Relation, relations } from '../../../shared/journal/client.ts';
import type { Id } from '../../../shared/journal/record.ts';

/** Which clients are shown. */
export type Filter = 'all' | 'unwell' | 'pending' | Relation | 'archived';
/** In which order. */
export type Order = 'name' | 'need' | 'contact' | 'mine';

export const orders = ['name', 'need', 'contact', 'mine'] as const satisfies readonly Order[];

type Choice = {
  readonly filter: Filter;
  readonly order: Order;
  readonly text: string;
  /** The client one was on: coming back from its page, one is there again. */
  readonly active?: Id | undefined;
};

const start: Choice = { filter: 'all', order: 'name', text: '', active: undefined };

/** What one was looking at in Clients; it outlives the page. */
export const useChoice = create<Choice>(() => start);

export function forgetChoice(): void {
  useChoice.setState(start);
}

/** The filters worth showing, each with how many it holds. */
export function filtersOf(rows: readonly ClientRow[]) {
  const relationsHere = relations.filter((one) => countOf(rows, one) > 0);
  const all: Filter[] = ['all'];
  if (countOf(rows, 'unwell') > 0) all.push('unwell');
  all.push('pending');
  if (relationsHere.length > 1) all.push(...relationsHere);
  if (countOf(rows, 'archived') > 0) all.push('archived');
  return all.map((id) => ({ id, count: countOf(rows, id) }));
}

function countOf(rows: readonly ClientRow[], filter: Filter): number {
  return rows.filter((row) => isShown(row, filter)).length;
}

function isShown(row: ClientRow, filter: Filter): boolean {
  if (filter === 'archived') return row.archivedOn !== undefined;
  if (row.archivedOn !== undefined) return false;
  if (filter === 'all') return true;
  if (filter === 'unwell') return row.health?.word === 'fragile' || row.health?.word === 'cold';
  return filter === 'pending' ? row.mine + row.theirs > 0 : row.relation === filter;
}

/** The clients of a filter, in an order. */
export function chosenRows(
  rows: readonly ClientRow[],
  { filter, order }: Pick<Choice, 'filter' | 'order'>,
  language: string,
): readonly ClientRow[] {
  const { compare } = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
  const byName = (a: ClientRow, b: ClientRow) => compare(a.name, b.name);
  const by = {
    name: byName,
    need: (a: ClientRow, b: ClientRow) =>
      needOf(a) - needOf(b) || byNeed(ofRow(a), ofRow(b)) || byName(a, b),
    contact: (a: ClientRow, b: ClientRow) =>
      newest(a.lastContact?.day, b.lastContact?.day) || byName(a, b),
    mine: (a: ClientRow, b: ClientRow) =>
      soonest(owed(a), owed(b)) || b.mine - a.mine || b.theirs - a.theirs || byName(a, b),
  };
  return rows.filter((row) => isShown(row, filter)).toSorted(by[order]);
}

// Who slips away comes first, in Today's own order; then whoever is worst; then the rest.
function needOf({ health, isSlipping }: ClientRow): number {
  return isSlipping ? -1 : (health?.score ?? 101);
}

function ofRow({ name, health, whyNow }: ClientRow) {
  return { name, health, why: whyNow };
}

// Whom I owe nothing comes last, after what has no day.
function owed({ mine, owedBy }: ClientRow): string {
  return mine === 0 ? '~~' : (owedBy ?? '~');
}

function soonest(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function newest(a = '', b = ''): number {
  return a < b ? 1 : a > b ? -1 : 0;
}
