import { type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { TextButton } from '../../components/text-button.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './import-dialog.module.css';

type Props<Change> = {
  readonly changes: readonly Change[];
  /** How many there are; more than are listed, where there are too many. */
  readonly total: number;
  /** A change as an `<li>` with a key of its own. */
  readonly children: (change: Change) => ReactNode;
};

const firstShown = 8;

/** The records that a merge or a restoring touches: the first of them, and all when one asks. */
export function OutlookList<Change>({ changes, total, children }: Props<Change>) {
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
        {shown.map(children)}
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
