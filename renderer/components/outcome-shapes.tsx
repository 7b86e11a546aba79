import type { ReactNode } from 'react';

export type OutcomeIconKind =
  | 'won'
  | 'lost'
  | 'renewed'
  | 'referral'
  | 'praise'
  | 'complaint'
  | 'mistake'
  | 'repair'
  | 'solved'
  | 'milestone'
  | 'requested';

/** The marks of outcomes in 16 × 16, as strokes: for icons, and for the timeline's own drawing. */
export const outcomeShapes: Readonly<Record<OutcomeIconKind, ReactNode>> = {
  won: <path d="M3.5 14V2.5M3.5 3.2h8.8l-2 2.8 2 2.8H3.5" />,
  lost: <path d="M2 5.2h8.2a3.4 3.4 0 0 1 0 6.8H6M8.3 9.7 6 12l2.3 2.3" />,
  renewed: <path d="M12.6 6A5 5 0 1 0 13 9.6M13 3v3.2H9.8" />,
  referral: (
    <>
      <circle cx="4" cy="8" r="1.9" />
      <circle cx="12" cy="3.8" r="1.9" />
      <circle cx="12" cy="12.2" r="1.9" />
      <path d="m5.7 7.1 4.6-2.4M5.7 8.9l4.6 2.4" />
    </>
  ),
  praise: (
    <path d="M6.6 4.2C4.4 5 3.2 6.7 3.2 8.8v2.4h3.4V8H4.9M13 4.2c-2.2.8-3.4 2.5-3.4 4.6v2.4H13V8h-1.7" />
  ),
  complaint: <path d="M2.2 2.5h11.6v8.3H7.6l-3.3 3v-3H2.2zM8 4.7v2.6M8 8.7v.1" />,
  mistake: <path d="M8 2.8 13.8 13H2.2zM8 6.6v2.9M8 11.1v.1" />,
  repair: (
    <>
      <circle cx="8" cy="8" r="5.6" />
      <path d="M5.3 8h5.4M8 5.3v5.4" />
    </>
  ),
  solved: (
    <>
      <circle cx="8" cy="8" r="5.6" />
      <path d="m5.6 8.2 1.7 1.7 3.2-3.6" />
    </>
  ),
  milestone: <path d="M8 2.2 13.8 8 8 13.8 2.2 8zM8 5.6v4.8" />,
  requested: <path d="M2.5 8.2v5.3h11V8.2M8 2.2v7.6M5.2 7 8 9.8 10.8 7" />,
};

/** Whether a mark has the colour of what mends, of what hurts, or of neither. */
export const outcomeTones: Partial<Readonly<Record<OutcomeIconKind, 'mends' | 'hurts'>>> = {
  praise: 'mends',
  repair: 'mends',
  renewed: 'mends',
  solved: 'mends',
  referral: 'mends',
  won: 'mends',
  complaint: 'hurts',
  mistake: 'hurts',
  lost: 'hurts',
};
