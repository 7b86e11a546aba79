import type { ReactNode } from 'react';
import type { RecordKind } from '../../../shared/journal/journal.ts';
import { maxNameLength } from '../../../shared/transfer/merge-preview.ts';
import { useText } from '../../text/use-text.ts';
import styles from './import-dialog.module.css';

type Props = {
  readonly record: { readonly kind: RecordKind; readonly name: string; readonly client?: string };
  readonly fate: string;
  /** That both sides changed it, where they did. */
  readonly conflict?: string | undefined;
  readonly children: ReactNode;
};

/** A record that a merge or a restoring touches: its name, what becomes of it, what it is of whom. */
export function OutlookRecord({ record, fate, conflict, children }: Props) {
  const { t } = useText();
  const { kind, name, client } = record;
  const kindName = t(`trash.kind-${kind}`);
  const about = [name !== '' && kindName, client].filter(Boolean).join(' · ');
  return (
    <li className={styles.change}>
      <span className={styles.name} dir="auto">
        {name === '' ? kindName : name}
        {name.length === maxNameLength && '…'}
      </span>
      <span className={styles.fate}>{fate}</span>
      <span className={styles.about}>
        {about}
        {conflict !== undefined && (
          <span className={styles.conflict}>
            {about !== '' && ' · '}
            {conflict}
          </span>
        )}
      </span>
      {children}
    </li>
  );
}
