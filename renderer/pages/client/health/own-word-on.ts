import type { Client, OwnWord } from '../../../../shared/journal/client.ts';
import type { Day } from '../../../../shared/journal/day.ts';
import { isLive } from '../../../../shared/journal/record.ts';

/** The user's own word that stood on a day: the newest one said by then. */
export function ownWordOn({ ownWords }: Pick<Client, 'ownWords'>, day: Day): OwnWord | undefined {
  const key = (one: OwnWord) => `${one.day} ${one.createdAt} ${one.id}`;
  return ownWords
    .filter((one) => isLive(one) && one.day <= day)
    .toSorted((a, b) => (key(a) < key(b) ? 1 : -1))[0];
}
