import type { ReactNode } from 'react';
import { Label } from 'react-aria-components';
import styles from './field.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

type Props = { readonly children: ReactNode; readonly isHidden?: boolean | undefined };

export function FieldLabel({ children, isHidden = false }: Props) {
  if (isHidden) {
    return (
      <VisuallyHidden>
        <Label>{children}</Label>
      </VisuallyHidden>
    );
  }
  return <Label className={styles.label ?? ''}>{children}</Label>;
}
