import { useMemo } from 'react';
import type { ClientView } from '../../../../shared/agenda/views.ts';
import type { ExplainedPart } from '../../../../shared/health/explain.ts';
import { addDays } from '../../../../shared/journal/day.ts';
import { aboutOf } from '../../../../shared/journal/promise.ts';
import type { Id } from '../../../../shared/journal/record.ts';
import { usePastDay } from '../../../state/past-day.ts';
import { shortened } from '../../../text/shortened.ts';
import { spanOf } from '../../../text/spans.ts';
import { useDays } from '../../../text/use-days.ts';
import { useSpanWords } from '../../../text/use-span-words.ts';
import { useText } from '../../../text/use-text.ts';
import type { Because } from './cause.ts';
import { decapitalised } from './decapitalised.ts';
import { type CauseGroup, causeGroups } from './part-lines.ts';
import type { Reading } from './reading.ts';

const oftenDays = 45;

/** The words of a client's health: causes, parts, the reason in the sentence. */
export function useHealthWords(view: Pick<ClientView, 'entries' | 'promises' | 'outcomes'>) {
  const { t } = useText();
  const say = useDays();
  const isPast = usePastDay() !== undefined;
  const spans = useSpanWords();
  return useMemo(() => {
    const promises = new Map(view.promises.map((one) => [one.id, one]));
    const wordsOf = new Map<Id, string | undefined>([
      ...view.promises.map((one) => [one.id, aboutOf(one)] as const),
      ...view.entries.map((one) => [one.id, one.words] as const),
      ...view.outcomes.map((one) => [one.id, one.words] as const),
    ]);
    const giverOf = (id: Id) => promises.get(id)?.by;
    const group = ({ cause, by = 'me', count, day }: CauseGroup) =>
      t(`health.cause.${cause}`, { by, count, month: say.month(day) });

    const because = (why: Because): string => {
      switch (why.id) {
        case 'never':
          return t('health.because.never');
        case 'nothing':
          return '';
        case 'few':
          return t('health.because.few');
        case 'silence':
        case 'alarm': {
          const { silence, gap, alarm } = why;
          const values = { silence: spans.span(silence), alarm };
          if (!gap) return t(`health.because.${why.id}-alone`, values);
          return t(`health.because.${why.id}`, { ...values, gap: spans.every(gap, silence) });
        }
        case 'overdue':
          return t('health.because.overdue', { count: why.count, day: say.since(why.day) });
        case 'weighs':
        case 'helps':
          return t(`health.because.${why.id}`, {
            count: why.group.count,
            what: decapitalised(group(why.group)),
          });
        case 'recent': {
          if (why.day === say.today) return t(isPast ? 'past.talked' : 'health.because.today');
          const gap = spans.every(why.gap, why.silence);
          const isYesterday = addDays(why.day, 1) === say.today;
          return isYesterday
            ? t('health.because.yesterday', { day: say.on(why.day), gap: spans.every(why.gap) })
            : t('health.because.recent', { silence: spans.span(why.silence), gap });
        }
        case 'resumed':
          return t('health.because.resumed', {
            when: say.on(why.day),
            silence: spans.span(why.silence),
          });
        case 'repaired':
          return t('health.because.repaired', { day: say.on(why.day) });
      }
    };

    /** A part's title with a second line, as the three strongest stand. */
    const part = (one: ExplainedPart, { explanation, contacts }: Reading) => {
      const { usualGap, silence = 0, point } = explanation;
      if (one.part === 'bond') {
        const gap = usualGap === undefined ? undefined : spans.every(spanOf(usualGap));
        const pace = usualGap === undefined ? 'begun' : usualGap <= oftenDays ? 'often' : 'kept';
        const title = t('health.part.bond', { pace, isSilent: String(point.alarm > 0) });
        if (gap !== undefined) return { title, detail: t('health.part.bond.gap', { gap }) };
        return { title, detail: t('health.part.bond.count', { count: contacts }) };
      }
      if (one.part === 'silence') {
        const title = t('health.part.silence', { days: silence });
        if (usualGap === undefined) return { title };
        // In days, as the silence above it is.
        const gap = spans.every({ unit: 'day', count: Math.max(1, Math.round(usualGap)) });
        return { title, detail: t('health.part.silence.gap', { gap }) };
      }
      const [first, other] = causeGroups(one, giverOf);
      const second = other?.points === 0 ? undefined : other;
      if (!first) return { title: t(`health.part.${one.part}`) };
      const title = group(first);
      if (second) {
        return { title, detail: t('health.part.and', { what: decapitalised(group(second)) }) };
      }
      const words = first.count === 1 ? wordsOf.get(first.id) : undefined;
      if (words) return { title, detail: shortened(words) };
      if (first.count === 1) return { title };
      return { title, detail: t('health.part.newest', { month: say.month(first.day) }) };
    };

    /** A part in a few words, as the rest stand. */
    const short = (one: ExplainedPart, reading: Reading) =>
      one.part === 'bond' || one.part === 'silence'
        ? decapitalised(part(one, reading).title)
        : t(`health.part.${one.part}`);

    return { because, part, short, giverOf };
  }, [view, t, say, spans, isPast]);
}
