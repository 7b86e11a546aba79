import type { ReactNode } from 'react';
import type { PromiseRow } from '../../shared/agenda/views.ts';
import type { Failure } from '../../shared/ipc/failure.ts';
import { TextField } from '../components/text-field.tsx';
import { EditDialog } from '../forms/edit-dialog.tsx';
import styles from './promise-dialog.module.css';

type Props = {
  readonly row: PromiseRow;
  readonly title: string;
  readonly saveLabel?: string;
  readonly wordsLabel: string;
  /** What was said about the step, and how it changes. */
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly isReady: boolean;
  readonly save: () => Promise<Failure | undefined>;
  readonly onClose: () => void;
  /** The fields between the promise's own words and what was said. */
  readonly children: (isTried: boolean) => ReactNode;
};

/** A step of a promise that needs more than a key: its words, the step's fields, what was said. */
export function PromiseDialog(props: Props) {
  const { row, wordsLabel, words, onWords, children, ...form } = props;
  return (
    <EditDialog {...form}>
      {(isTried) => (
        <>
          <p className={styles.words}>{row.words}</p>
          {children(isTried)}
          <TextField
            label={wordsLabel}
            value={words}
            onChange={onWords}
            voice="written"
            isMultiline
            rows={2}
          />
        </>
      )}
    </EditDialog>
  );
}
