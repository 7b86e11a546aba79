import type { ReactNode } from 'react';

type Props = {
  readonly children: ReactNode;
  readonly size?: number | undefined;
  readonly label?: string | undefined;
};

/** The frame of every icon drawn here: 16 px, 1.4 stroke, the colour of the text. */
export function LineIcon({ children, size = 16, label }: Props) {
  return (
    <svg
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
      aria-hidden={label === undefined || undefined}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {children}
    </svg>
  );
}
