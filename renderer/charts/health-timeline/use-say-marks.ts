import { useMemo } from 'react';
import { useText } from '../../text/use-text.ts';
import type { TimelineMark } from './timeline-marks.ts';

const stateKeys = {
  open: 'promise-state.open',
  waiting: 'promise-state.open',
  overdue: 'promise-state.overdue',
  atRisk: 'promise-state.at-risk',
  kept: 'promise-state.kept',
  keptLate: 'promise-state.kept-late',
  partly: 'promise-state.partly',
  broken: 'promise-state.broken',
  released: 'promise-state.released',
  moved: 'step-kind.moved',
  given: 'step-kind.made',
} as const;

/** Marks in words. */
export function useSayMarks() {
  const { t } = useText();
  return useMemo(() => {
    /** The word of a promise's mark alone. */
    const state = (shape: keyof typeof stateKeys) => t(stateKeys[shape]);
    const one = (mark: TimelineMark): string => {
      if (mark.lane === 'outcomes') return t(`outcome-kind.${mark.shape}`);
      if (mark.lane === 'contacts') {
        const kind = t(`entry-kind.${mark.kind}`);
        if (mark.warmth === 0) return kind;
        const tone = t(`warmth.${mark.warmth as -2 | -1 | 1 | 2}`);
        return t('chart.event.contact', { kind, tone });
      }
      const values = { state: state(mark.shape), about: mark.about };
      return t(mark.lane === 'mine' ? 'chart.event.mine' : 'chart.event.theirs', values);
    };
    /** Several, each once, with how many times: without what promises are about. */
    const counted = (marks: readonly TimelineMark[]): string[] => {
      const counts = new Map<string, number>();
      for (const mark of marks) {
        const what =
          mark.lane === 'mine' || mark.lane === 'theirs'
            ? `${t(`chart.lane.${mark.lane}`)}, ${state(mark.shape)}`
            : one(mark);
        counts.set(what, (counts.get(what) ?? 0) + 1);
      }
      return [...counts].map(([what, count]) =>
        count > 1 ? t('chart.times', { what, count }) : what,
      );
    };
    return { one, state, counted };
  }, [t]);
}
