import { FieldError, Text } from 'react-aria-components';
import styles from './field.module.css';

type Props = {
  readonly description?: string | undefined;
  readonly error?: string | undefined;
};

/** The sentence under a field; an error takes the place of the description. */
export function FieldNotes({ description, error }: Props) {
  return (
    <>
      {description !== undefined && error === undefined && (
        <Text slot="description" className={styles.description ?? ''}>
          {description}
        </Text>
      )}
      <FieldError className={styles.error ?? ''}>{error}</FieldError>
    </>
  );
}
