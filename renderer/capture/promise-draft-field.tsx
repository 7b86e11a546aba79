import { X } from 'lucide-react';
import { IconButton } from '../components/icon-button.tsx';
import { SegmentedControl } from '../components/segmented-control.tsx';
import { TextField } from '../components/text-field.tsx';
import { DueField } from '../promises/due-field.tsx';
import { useText } from '../text/use-text.ts';
import type { PromiseDraft } from './draft.ts';
import styles from './promise-draft-field.module.css';

type Props = {
  readonly promise: PromiseDraft;
  readonly onChange: (fields: Partial<PromiseDraft>) => void;
  readonly onRemove: () => void;
  readonly wordsError?: string | undefined;
  readonly dueError?: string | undefined;
};

/** One promise within a capture: who gives it, what it is, and by when. */
export function PromiseDraftField(props: Props) {
  const { promise, onChange, onRemove, wordsError, dueError } = props;
  const { t } = useText();
  const side = promise.by === 'me' ? 'mine' : 'theirs';
  return (
    <fieldset className={styles.promise}>
      <legend className={styles.legend}>{t(`capture.promise-${side}`)}</legend>
      <div className={styles.head}>
        <SegmentedControl
          label={t(`capture.promise-${side}`)}
          isLabelHidden
          value={promise.by}
          onChange={(by) => onChange({ by })}
          options={[
            { id: 'me', label: t('capture.promise-mine') },
            { id: 'them', label: t('capture.promise-theirs') },
          ]}
        />
        <IconButton
          label={t('capture.promise-remove')}
          onPress={onRemove}
          icon={<X size={14} strokeWidth={1.4} absoluteStrokeWidth aria-hidden="true" />}
        />
      </div>
      <div className={styles.fields}>
        <TextField
          label={t(`capture.promise-words-${side}`)}
          value={promise.words}
          onChange={(words) => onChange({ words })}
          placeholder={t(`capture.promise-example-${side}`)}
          voice="written"
          isMultiline
          rows={2}
          autoFocus
          error={wordsError}
        />
        <DueField
          label={t('due.label')}
          due={promise.due}
          onChange={(due) => onChange({ due })}
          error={dueError}
        />
      </div>
    </fieldset>
  );
}
