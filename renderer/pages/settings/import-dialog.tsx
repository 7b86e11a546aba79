import { TriangleAlert } from 'lucide-react';
import type { FileCounts, ImportPreview } from '../../../shared/ipc/contract.ts';
import { localeOf } from '../../../shared/text/say-day.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { sayBytes } from '../../text/say-bytes.ts';
import { useText } from '../../text/use-text.ts';
import styles from './settings-page.module.css';

type Props = {
  readonly preview: ImportPreview;
  readonly isWorking: boolean;
  readonly onReplace: () => void;
  readonly onClose: () => void;
};

const counted = [
  'clients',
  'entries',
  'promises',
  'outcomes',
  'templates',
  'erased',
] as const satisfies readonly (keyof FileCounts)[];

/** What would take the place of what, before anything does. */
export function ImportDialog({ preview, isWorking, onReplace, onClose }: Props) {
  const { t, language } = useText();
  const locale = localeOf[language];
  const written = new Date(preview.writtenAt);
  const number = new Intl.NumberFormat(locale);
  const warnings = [
    !preview.isUntouched && t('import.changed-outside'),
    !preview.isSameJournal && t('import.other-journal'),
    preview.erasedHere > 0 && t('import.erased-here', { count: preview.erasedHere }),
  ].filter((warning) => warning !== false);
  const rows = counted.filter((name) => preview.counts[name] > 0 || preview.current[name] > 0);
  return (
    <Dialog
      isOpen
      isAlert
      onClose={onClose}
      title={t('import.preview')}
      footer={
        <>
          <Button variant="bare" onPress={onClose}>
            {t('action.cancel')}
          </Button>
          <Button variant="primary" onPress={onReplace} isDisabled={isWorking}>
            {t(isWorking ? 'import.replacing' : 'import.replace')}
          </Button>
        </>
      }
    >
      <div className={styles.dialog}>
        <div>
          <p className={styles.path}>
            {t('import.file', { file: preview.file, size: sayBytes(preview.bytes, language) })}
          </p>
          <p className={styles['refused-why']}>
            {t('import.written', {
              day: written.toLocaleDateString(locale, { dateStyle: 'long' }),
              time: written.toLocaleTimeString(locale, { timeStyle: 'short' }),
            })}
          </p>
        </div>
        <table className={styles.counts}>
          <thead>
            <tr>
              <th scope="col">{t('import.what')}</th>
              <th scope="col">{t('import.in-file')}</th>
              <th scope="col">{t('import.now')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((name) => (
              <tr key={name}>
                <th scope="row">{t(`collection.${name}`)}</th>
                <td>{number.format(preview.counts[name])}</td>
                <td>{number.format(preview.current[name])}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {warnings.map((warning) => (
          <p key={warning} className={styles.warning}>
            <TriangleAlert size={16} strokeWidth={1.4} absoluteStrokeWidth aria-hidden="true" />
            <span>{warning}</span>
          </p>
        ))}
        <p className={styles.note}>{t('import.safety')}</p>
      </div>
    </Dialog>
  );
}
