import type { ReactNode } from 'react';

type Props = { readonly label: string; readonly children: ReactNode };

export function RowList({ label, children }: Props) {
  return <ul aria-label={label}>{children}</ul>;
}
