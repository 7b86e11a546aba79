import { CopyButton } from '../../components/copy-button.tsx';
import { useAct } from '../../state/use-act.ts';
import { useText } from '../../text/use-text.ts';
import styles from './side.module.css';

/** A phone or an email, ready to be copied. */
export function ContactLine({ text }: { readonly text: string }) {
  const { t } = useText();
  const act = useAct();
  return (
    <div className={styles.contact}>
      <span className={styles.number}>{text}</span>
      <CopyButton
        label={t('action.copy')}
        copiedLabel={t('action.copied')}
        onCopy={async () => {
          await act.run('app.copy', { text });
        }}
      />
    </div>
  );
}
