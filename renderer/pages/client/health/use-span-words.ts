import { useMemo } from 'react';
import { useText } from '../../../text/use-text.ts';
import type { Span } from './spans.ts';

/** Lengths of time in words: "7 semanas", and after "cada": "3", "semana", "5 meses". */
export function useSpanWords() {
  const { t } = useText();
  return useMemo(
    () => ({
      span: (span: Span) => t('health.span', span),
      /** Where the same unit was said just before, the number alone. */
      every: (span: Span, before?: Span) =>
        before?.unit === span.unit && span.count > 1 ? String(span.count) : t('health.every', span),
    }),
    [t],
  );
}
