import { TextButton } from '../components/text-button.tsx';
import { useToasts } from '../state/toasts.ts';
import { useOnlyRead } from '../state/use-only-read.ts';
import { useText } from '../text/use-text.ts';
import styles from './capture-form.module.css';
import { useDraft } from './draft.ts';

type Props = { readonly place: string; readonly onDiscard: () => void };

/** Under the capture: that its words are of the last time, or that they cannot be kept. */
export function DraftNote({ place, onDiscard }: Props) {
  const { t } = useText();
  const { draft, isKept, isUnkept, clear, bringBack } = useDraft(place);
  const show = useToasts((toasts) => toasts.show);
  const isReading = useOnlyRead() !== undefined;
  const discard = () => {
    clear();
    onDiscard();
    show({
      text: t('draft.discarded'),
      actionLabel: t('action.undo'),
      onAction: () => bringBack(draft),
    });
  };
  if (isUnkept) {
    return (
      <p className={styles.kept} role="status">
        {t(isReading ? 'draft.unkept-reading' : 'draft.unkept')}
      </p>
    );
  }
  if (!isKept) return null;
  return (
    <p className={styles.kept}>
      <span>{t('draft.kept')}</span>
      <span aria-hidden="true">·</span>
      <TextButton tone="ink" onPress={discard}>
        {t('draft.discard')}
      </TextButton>
    </p>
  );
}
