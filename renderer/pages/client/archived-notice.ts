import type { ClientView } from '../../../shared/agenda/views.ts';
import { isOpen } from '../../../shared/journal/promise.ts';
import { shortened } from '../../text/shortened.ts';
import type { useText } from '../../text/use-text.ts';

/** Says which promises leave Today with an archived client; undefined where none was open. */
export function archivedNotice(
  t: ReturnType<typeof useText>['t'],
  { client, promises, rows }: ClientView,
): string | undefined {
  const open = promises
    .map(({ id }) => rows[id])
    .filter((row) => row !== undefined && isOpen(row.state));
  if (open.length === 0) return undefined;
  const mine = open.filter((row) => row?.by === 'me').length;
  const theirs = open.length - mine;
  return t('client.archived-open', {
    name: shortened(client.name),
    mine,
    theirs,
    both: mine > 0 ? theirs : 0,
    total: open.length,
  });
}
