import type { RestoreCounts, RestoreOutlook } from '../../../../shared/transfer/restore-outlook.ts';
import { useText } from '../../../text/use-text.ts';
import { OutlookTable } from '../outlook-table.tsx';

const columns = [
  'goes',
  'changes',
  'returns',
  'same',
] as const satisfies readonly (keyof RestoreCounts)[];

/** How many records of each kind meet which fate. */
export function RestoreTable({ outlook: { counts } }: { readonly outlook: RestoreOutlook }) {
  const { t } = useText();
  const headed = columns.map((id) => ({ id, heading: t(`restore.${id}`) }));
  return (
    <OutlookTable label={t('restore.what')} columns={headed} countsOf={(name) => counts[name]} />
  );
}
