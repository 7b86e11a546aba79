import type { Id } from '../../../shared/journal/record.ts';
import { useView } from '../../state/use-view.ts';
import { MergeDialog } from '../client/merge/merge-dialog.tsx';

type Props = { readonly id: Id; readonly onClose: () => void };

/** The same dialog as on the client's page, for the client one is on in the list. */
export function MergeFromList({ id, onClose }: Props) {
  const { value } = useView('client.view', { id });
  return value && <MergeDialog view={value} onClose={onClose} />;
}
