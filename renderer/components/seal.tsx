import type { ReactNode } from 'react';

export type SealState =
  | 'open'
  | 'overdue'
  | 'atRisk'
  | 'waiting'
  | 'kept'
  | 'keptLate'
  | 'partly'
  | 'broken'
  | 'moved'
  | 'released';

export type SealProps = {
  readonly state: SealState;
  readonly size?: number;
  /** Only where no word beside it says the same. */
  readonly label?: string | undefined;
};

const ring = { cx: 8, cy: 8, r: 6, strokeWidth: 1.5 } as const;

/** The ten shapes in 16 × 16: for seals, and for the timeline's own drawing. */
export const sealShapes: Readonly<Record<SealState, ReactNode>> = {
  open: <circle {...ring} stroke="var(--edge)" />,
  overdue: (
    <g stroke="var(--fragil)" strokeWidth="1.5">
      <circle {...ring} />
      <path d="M8 4.8v3.4l2.3 1.4" />
    </g>
  ),
  atRisk: (
    <g strokeWidth="1.5" strokeLinecap="butt">
      <path d="M8 2a6 6 0 0 1 0 12" stroke="var(--atenta)" />
      <path d="M8 14A6 6 0 0 1 8 2" stroke="var(--edge)" strokeDasharray="2 2.3" />
    </g>
  ),
  waiting: (
    <circle {...ring} stroke="var(--edge)" strokeDasharray="2.2 2.51" strokeLinecap="butt" />
  ),
  kept: (
    <>
      <circle cx="8" cy="8" r="6.5" fill="var(--ink)" />
      <path d="m5.1 8.2 2.1 2.1L11 6.1" stroke="var(--paper)" strokeWidth="1.5" />
    </>
  ),
  keptLate: (
    <g stroke="var(--ink)">
      <circle cx="8" cy="8" r="5.9" strokeWidth="1.3" />
      <path d="m5.2 8.2 2 2 3.6-4" strokeWidth="1.4" />
    </g>
  ),
  partly: (
    <>
      <circle cx="8" cy="8" r="5.9" stroke="var(--ink)" strokeWidth="1.3" />
      <path d="M2.1 8a5.9 5.9 0 0 0 11.8 0z" fill="var(--ink)" />
    </>
  ),
  broken: <path d="m3.8 3.8 8.4 8.4m0-8.4-8.4 8.4" stroke="var(--fragil)" strokeWidth="1.9" />,
  moved: <path d="M2.5 8H13M9.6 4.6 13 8l-3.4 3.4" stroke="var(--ink-2)" strokeWidth="1.5" />,
  released: (
    <g stroke="var(--ink-3)" strokeWidth="1.4">
      <circle cx="8" cy="8" r="5.9" />
      <path d="m3.8 12.2 8.4-8.4" />
    </g>
  ),
};

/** One of the ten shapes a promise may have, the same everywhere. */
export function Seal({ state, size = 16, label }: SealProps) {
  return (
    <svg
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
      aria-hidden={label === undefined || undefined}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
      data-seal={state}
    >
      {sealShapes[state]}
    </svg>
  );
}
