import type { ReactNode } from 'react';

/** The states of a relationship, as shapes: the word stands beside them. */
export type HealthState = 'firm' | 'attentive' | 'fragile' | 'cold' | 'early';

const shapes: Readonly<Record<HealthState, ReactNode>> = {
  firm: <circle cx="8" cy="8" r="5.6" fill="var(--firme)" />,
  attentive: (
    <>
      <circle cx="8" cy="8" r="4.9" stroke="var(--atenta)" strokeWidth="1.4" />
      <path d="M3.1 8a4.9 4.9 0 0 0 9.8 0z" fill="var(--atenta)" />
    </>
  ),
  fragile: <path d="M8 1.8 14.2 8 8 14.2 1.8 8z" fill="var(--fragil)" />,
  cold: <circle cx="8" cy="8" r="4.8" stroke="var(--fria)" strokeWidth="1.6" />,
  // Not enough to say yet.
  early: (
    <circle
      cx="8"
      cy="8"
      r="4.9"
      stroke="var(--ink-3)"
      strokeWidth="1.4"
      strokeDasharray="1.4 2.4"
    />
  ),
};

/** The shape of a relationship's state; it is always said in words too. */
export function HealthMark({
  state,
  size = 14,
}: {
  readonly state: HealthState;
  readonly size?: number;
}) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      data-health={state}
    >
      {shapes[state]}
    </svg>
  );
}
