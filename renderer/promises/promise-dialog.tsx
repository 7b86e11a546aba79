import type { ReactNode } from 'react';
import type { PromiseRow } from '../../shared/agenda/views.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { TextField } from '../components/text-field.tsx';
import { useText } from '../text/use-text.ts';
import styles from './promise-dialog.module.css';

type Props = {
  readonly row: PromiseRow;
  readonly title: string;
  readonly saveLabel: string;
  readonly wordsLabel: string;
  /** What was said about the step, and how it changes. */
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly onSave: () => void;
  readonly onClose: () => void;
  /** The fields between the promise's own words and what was said. */
  readonly children: ReactNode;
};

/** A step of a promise that needs more than a key: its words, the step's fields, what was said. */
export function PromiseDialog(props: Props) {
  const { t } = useText();
  const { row, title, saveLabel, wordsLabel, words, onWords, onSave, onClose, children } = props;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={title}
      onSubmit={onSave}
      footer={
        <>
          <Button variant="bare" onPress={onClose}>
            {t('action.cancel')}
          </Button>
          <Button variant="primary" type="submit">
            {saveLabel}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p className={styles.words}>{row.words}</p>
        {children}
        <TextField
          label={wordsLabel}
          value={words}
          onChange={onWords}
          voice="written"
          isMultiline
          rows={2}
        />
      </div>
    </Dialog>
  );
}
