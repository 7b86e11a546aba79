import { TriangleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { RestorePreview } from '../../../../shared/ipc/backups.ts';
import { changesNothing } from '../../../../shared/transfer/restore-outlook.ts';
import { useText } from '../../../text/use-text.ts';
import { sayCounts } from '../file-counts.ts';
import styles from '../import-dialog.module.css';
import { RestoreChanges } from './restore-changes.tsx';
import { RestoreTable } from './restore-table.tsx';
import { useWhen } from './use-when.ts';

/** What restoring a backup would do: in a sentence, in numbers, then record by record. */
export function RestoreOutlookView({ preview }: { readonly preview: RestorePreview }) {
  const { t, language } = useText();
  const when = useWhen();
  const headRef = useRef<HTMLParagraphElement>(null);
  // The row that was pressed is gone; what it led to is read next.
  useEffect(() => headRef.current?.focus(), []);
  const { backup, counts, outlook, erasedSince, isUntouched } = preview;
  const isSame = outlook !== undefined && changesNothing(outlook);
  const standing = () => {
    if (!outlook) return t('restore.is-closed');
    if (outlook.isStranger) return t('restore.is-stranger');
    return isSame ? t('restore.is-same') : undefined;
  };
  const sentence = standing();
  return (
    <>
      <div>
        <p ref={headRef} tabIndex={-1} className={styles.relation}>
          {when.row(backup.at)}
        </p>
        <p className={styles.note}>
          {t('restore.holds', { what: sayCounts(t, counts, language) })}
        </p>
        <p className={styles.quiet}>{backup.file}</p>
      </div>
      {sentence !== undefined && <p className={styles.note}>{sentence}</p>}
      {!isUntouched && (
        <p className={styles.warning}>
          <TriangleAlert size={16} strokeWidth={1.4} absoluteStrokeWidth aria-hidden="true" />
          <span>{t('import.changed-outside')}</span>
        </p>
      )}
      {outlook && !isSame && <RestoreTable outlook={outlook} />}
      {erasedSince > 0 && (
        <p className={styles.note}>{t('restore.erased', { count: erasedSince })}</p>
      )}
      {outlook && outlook.changes.length > 0 && (
        <RestoreChanges changes={outlook.changes} total={outlook.total} />
      )}
      {outlook && !isSame && <p className={styles.note}>{t('restore.safety')}</p>}
    </>
  );
}
