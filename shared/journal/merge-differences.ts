/** What two clients who are one say differently: of these fields only one value can stay. */
import type { Address, Client } from './client.ts';

/** The fields of a client of which there can be one value. */
export const singleFields = [
  'kind',
  'relation',
  'trade',
  'place',
  'birthday',
  'howMet',
  'address',
  'tolerance',
  'cadenceDays',
] as const;
/** One of them. */
export type SingleField = (typeof singleFields)[number];

/** Whether it says anything: every client has an address, if only an undecided one. */
export function isAddressSaid(address: Address): boolean {
  return address.form !== 'none' || Boolean(address.title) || Boolean(address.called);
}

/**
 * The fields that both have, and not alike: in a merge the winner's stays. What only one of them
 * has is nobody's to choose, it stays whoever wins.
 */
export function mergeDifferences(a: Client, b: Client): SingleField[] {
  return singleFields.filter((field) => {
    const [one, other] = [a[field], b[field]];
    if (one === undefined || other === undefined) return false;
    if (field === 'address' && !(isAddressSaid(a.address) && isAddressSaid(b.address))) {
      return false;
    }
    return JSON.stringify(sorted(one)) !== JSON.stringify(sorted(other));
  });
}

/** In which order a value's fields were written says nothing. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, sorted(inner)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
