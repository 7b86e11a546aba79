import type { MergeChange } from '../../../shared/transfer/merge-preview.ts';
import { classNames } from '../../components/class-names.ts';
import { useSayMoment } from '../../text/use-say-moment.ts';
import { useText } from '../../text/use-text.ts';
import styles from './import-dialog.module.css';
import { MergeFields } from './merge-fields.tsx';
import { OutlookList } from './outlook-list.tsx';
import { OutlookRecord } from './outlook-record.tsx';
import { useMergeFieldWords } from './use-merge-field-words.ts';

/** Each record that a merge touches, with whose writing of it holds, and of when. */
export function MergeChanges(props: {
  readonly changes: readonly MergeChange[];
  readonly total: number;
}) {
  return (
    <OutlookList {...props}>
      {(change) => <Change key={`${change.kind} ${change.id}`} change={change} />}
    </OutlookList>
  );
}

function Change({ change }: { readonly change: MergeChange }) {
  const { t } = useText();
  const [holds, yields] = useFate(change);
  const conflict = change.verdict === 'conflicting' ? t('merge.both-changed') : undefined;
  return (
    <OutlookRecord record={change} fate={holds} conflict={conflict}>
      <span className={classNames(styles.about, styles.yields)}>{yields}</span>
      <MergeFields change={change} />
    </OutlookRecord>
  );
}

/** What becomes of a record, and of what against whose will. */
function useFate(change: MergeChange): readonly [string, string?] {
  const { verdict, winner, oursAt, theirsAt, fates } = change;
  const { t } = useText();
  const words = useMergeFieldWords();
  const [ours = '', theirs = ''] = useSayMoment(oursAt, theirsAt);
  if (verdict === 'new') return [t('merge.comes-in', { when: theirs })];
  if (verdict === 'erased') return [t(oursAt === undefined ? 'merge.stays-out' : 'merge.goes')];
  // Both their steps stay: it is how it stands in the end that must be known.
  if (fates && verdict === 'conflicting') {
    return [t('merge.holds-fate', { fate: words.fate(fates.merged) })];
  }
  if (winner === 'both') return [t('merge.adds', { when: theirs })];
  const isOurs = winner === 'ours';
  const holds = isOurs
    ? t('merge.holds-ours', { when: ours })
    : t('merge.holds-theirs', { when: theirs });
  // Ours alone may lose a part that was erased in the other, which wrote nothing.
  if (oursAt === undefined || theirsAt === undefined) return [holds];
  const yields = isOurs
    ? t('merge.yields-theirs', { when: theirs })
    : t('merge.yields-ours', { when: ours });
  return [holds, yields];
}
