import { ChipsField } from '../../../components/chips-field.tsx';
import { useText } from '../../../text/use-text.ts';
import styles from './fields.module.css';

type Props = {
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly onPhones: (phones: readonly string[]) => void;
  readonly onEmails: (emails: readonly string[]) => void;
};

/** How to reach somebody: phones and emails, one a chip. */
export function ContactFields({ phones, emails, onPhones, onEmails }: Props) {
  const { t } = useText();
  const shared = {
    removeLabel: (what: string) => t('action.remove', { what }),
    description: t('clients.form.contact-hint'),
  };
  return (
    <div className={styles.pair}>
      <ChipsField
        {...shared}
        label={t('clients.form.phones')}
        type="tel"
        values={phones}
        onChange={onPhones}
      />
      <ChipsField
        {...shared}
        label={t('clients.form.emails')}
        type="email"
        values={emails}
        onChange={onEmails}
      />
    </div>
  );
}
