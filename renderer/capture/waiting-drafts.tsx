import { TextButton } from '../components/text-button.tsx';
import { useText } from '../text/use-text.ts';
import styles from './capture-form.module.css';
import { goOnWith, useWaitingDrafts } from './use-waiting-drafts.ts';

/** Under Today's capture: the drafts for somebody else, each with whom it is for. */
export function WaitingDrafts({ onGoOn }: { readonly onGoOn: () => void }) {
  const { t } = useText();
  const waiting = useWaitingDrafts();
  return waiting.map(({ place, draft }) => {
    const name = draft.client.trim();
    const words = draft.words.trim() || draft.promises.map((promise) => promise.words).join(' ');
    return (
      <p key={place} className={styles.kept}>
        <span className={styles.forWhom}>
          {name === '' ? t('draft.waiting') : t('draft.waiting-for', { name })}
        </span>
        <span className={styles.waiting} dir="auto">
          {words}
        </span>
        <span aria-hidden="true">·</span>
        <TextButton
          tone="ink"
          onPress={() => {
            goOnWith(place);
            onGoOn();
          }}
        >
          {t('draft.go-on')}
        </TextButton>
      </p>
    );
  });
}
