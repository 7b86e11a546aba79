import { useMemo } from 'react';
import type { WhyNow } from '../../shared/agenda/views.ts';
import { shortened } from './shortened.ts';
import { spanOf, spansOf } from './spans.ts';
import { useDays } from './use-days.ts';
import { useSpanWords } from './use-span-words.ts';
import { useText } from './use-text.ts';

/** Says why somebody should hear from one now: one short sentence a reason. */
export function useWhyNow(): (why: WhyNow) => string {
  const { t } = useText();
  const say = useDays();
  const { span, every } = useSpanWords();
  return useMemo(
    () => (why) => {
      switch (why.kind) {
        case 'overdue':
          return t('why-now.overdue', {
            about: shortened(why.about),
            span: span(spanOf(why.days)),
          });
        case 'silence': {
          if (why.usualGap === undefined)
            return t('why-now.silence-alone', { span: span(spanOf(why.days)) });
          const [silence, gap] = spansOf(why.days, why.usualGap);
          return t('why-now.silence', {
            gap: every(gap),
            silence: every(silence, gap),
            span: span(silence),
            isSame: String(gap.unit === silence.unit),
          });
        }
        case 'forecast':
          return t('why-now.forecast', { day: say.on(why.day) });
        default:
          return t(`why-now.${why.kind}`, { day: say.on(why.day) });
      }
    },
    [t, say, span, every],
  );
}
