import type { Failure, FileProblem } from '../../../shared/ipc/failure.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { type Say, useText } from '../../text/use-text.ts';
import styles from './settings-page.module.css';

type Refusal = Extract<Failure, { code: 'file-refused' }>;

const collections = [
  'clients',
  'entries',
  'promises',
  'outcomes',
  'templates',
  'erased',
  'settings',
] as const;

function collectionText(t: Say, name: string): string {
  const known = collections.find((one) => one === name);
  return known ? t(`collection.${known}`) : name;
}

/** Every record of a file that is at fault, by what a person would know it by, with its reason. */
export function RefusedDialog(props: { readonly refusal: Refusal; readonly onClose: () => void }) {
  const { t } = useText();
  const { refusal, onClose } = props;
  const { problems, total } = refusal;
  const where = ({ collection, id, field }: FileProblem) =>
    [collectionText(t, collection), id, field].filter(Boolean).join(' · ');
  return (
    <Dialog
      isOpen
      size="l"
      onClose={onClose}
      title={t('import.refused')}
      footer={
        <Button variant="primary" onPress={onClose}>
          {t('action.close')}
        </Button>
      }
    >
      <div className={styles.dialog}>
        <p className={styles.note}>{t('import.refused-note', { total })}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
        <ul className={styles.refused} aria-label={t('import.refused-list')} tabIndex={0}>
          {problems.map((problem, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes, whose ids may repeat.
            <li key={index}>
              <span className={styles['refused-name']}>
                {problem.name ?? problem.id ?? t('import.refused-unnamed')}
              </span>
              <span className={styles['refused-why']}>
                {t(`file-problem.${problem.reason}`)} ({where(problem)})
              </span>
            </li>
          ))}
        </ul>
        {total > problems.length && (
          <p className={styles['refused-why']}>
            {t('import.refused-more', { count: total - problems.length })}
          </p>
        )}
      </div>
    </Dialog>
  );
}
