import type { RestoreChange } from '../../../../shared/transfer/restore-outlook.ts';
import { useSayMoment } from '../../../text/use-say-moment.ts';
import { useText } from '../../../text/use-text.ts';
import styles from '../import-dialog.module.css';
import { OutlookList } from '../outlook-list.tsx';
import { OutlookRecord } from '../outlook-record.tsx';

/** Each record that is not the same afterwards, with what becomes of it. */
export function RestoreChanges(props: {
  readonly changes: readonly RestoreChange[];
  readonly total: number;
}) {
  return (
    <OutlookList {...props}>
      {(change) => <Change key={`${change.kind} ${change.id}`} change={change} />}
    </OutlookList>
  );
}

function Change({ change }: { readonly change: RestoreChange }) {
  const { t } = useText();
  const { fate, presentAt, backupAt } = change;
  const [present, backup] = useSayMoment(presentAt, backupAt);
  const isBoth = present !== undefined && backup !== undefined;
  return (
    <OutlookRecord record={change} fate={t(`restore.fate-${fate}`)}>
      <span className={styles.about}>
        {isBoth ? t('restore.was', { before: backup, now: present }) : (present ?? backup)}
      </span>
    </OutlookRecord>
  );
}
