/** Each client's health on a day, worked out once until something of that client changes. */
import { clientHealth } from '../health/client-health.ts';
import { recordsOf, valuesOf } from '../journal/journal.ts';
import { remembered } from './remembered.ts';

/**
 * A client's health on a day; undefined for oneself. Of an archived client it is that of the day it
 * was archived on: the silence since one took leave says nothing. Looking again costs nothing, and
 * a change of one client costs that client alone.
 */
export const healthOn = remembered((journal, client, today) => {
  const { archivedOn } = client;
  return clientHealth(
    client,
    valuesOf(recordsOf(journal, client.id)),
    archivedOn !== undefined && archivedOn < today ? archivedOn : today,
  );
});
