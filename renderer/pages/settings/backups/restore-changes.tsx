import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { maxNameLength } from '../../../../shared/transfer/merge-preview.ts';
import type { RestoreChange } from '../../../../shared/transfer/restore-outlook.ts';
import { TextButton } from '../../../components/text-button.tsx';
import { useSayMoment } from '../../../text/use-say-moment.ts';
import { useText } from '../../../text/use-text.ts';
import styles from '../import-dialog.module.css';

type Props = {
  readonly changes: readonly RestoreChange[];
  /** How many there are; more than are listed, where there are too many. */
  readonly total: number;
};

const firstShown = 8;

/** Each record that is not the same afterwards, with what becomes of it. */
export function RestoreChanges({ changes, total }: Props) {
  const { t } = useText();
  const [isWhole, setIsWhole] = useState(changes.length <= firstShown);
  const listRef = useRef<HTMLUListElement>(null);
  const showAll = () => {
    flushSync(() => setIsWhole(true));
    // The button is gone, and what one wants to go on with is the list.
    listRef.current?.focus({ preventScroll: true });
  };
  const shown = isWhole ? changes : changes.slice(0, firstShown);
  return (
    <section className={styles.changes} aria-label={t('merge.changes')}>
      <h3 className={styles.heading}>{t('merge.changes')}</h3>
      <ul ref={listRef} tabIndex={-1}>
        {shown.map((change) => (
          <Change key={`${change.kind} ${change.id}`} change={change} />
        ))}
      </ul>
      {!isWhole && (
        <p className={styles.rest}>
          <TextButton onPress={showAll}>
            {t('merge.show-all', { count: changes.length })}
          </TextButton>
        </p>
      )}
      {isWhole && total > changes.length && (
        <p className={styles.rest}>{t('merge.more', { count: total - changes.length })}</p>
      )}
    </section>
  );
}

function Change({ change }: { readonly change: RestoreChange }) {
  const { t } = useText();
  const { kind, name, client, fate, presentAt, backupAt } = change;
  const [present, backup] = useSayMoment(presentAt, backupAt);
  const kindName = t(`trash.kind-${kind}`);
  const isBoth = present !== undefined && backup !== undefined;
  return (
    <li className={styles.change}>
      <span className={styles.name} dir="auto">
        {name === '' ? kindName : name}
        {name.length === maxNameLength && '…'}
      </span>
      <span className={styles.fate}>{t(`restore.fate-${fate}`)}</span>
      <span className={styles.about}>
        {[name !== '' && kindName, client].filter(Boolean).join(' · ')}
      </span>
      <span className={styles.about}>
        {isBoth ? t('restore.was', { before: backup, now: present }) : (present ?? backup)}
      </span>
    </li>
  );
}
