import { useMemo } from 'react';
import type { ClientView } from '../../../../shared/agenda/views.ts';
import type { Reason } from '../../../../shared/health/explain.ts';
import { aboutOf, type Giver } from '../../../../shared/journal/promise.ts';
import type { MessageKey } from '../../../../shared/text/index.ts';
import { shortened } from '../../../text/shortened.ts';
import { spanOf } from '../../../text/spans.ts';
import { useDays } from '../../../text/use-days.ts';
import { useSpanWords } from '../../../text/use-span-words.ts';
import { useText } from '../../../text/use-text.ts';
import { type Evidence, evidenceKindOf } from './evidence.ts';
import type { Reading } from './reading.ts';
import type { WhyLine } from './why-lines.ts';

/** A reason as it is said, with where it leads; what is no longer on the page leads nowhere. */
export type SaidReason = {
  readonly key: string;
  readonly text: string;
  readonly points: number;
  readonly evidence?: Evidence | undefined;
};

// What a repair takes nothing from: that a word waited, or waits.
const unmendable: ReadonlySet<Reason['cause']> = new Set(['overdue', 'moved-late', 'moved-again']);

/** Says each reason of a day as a sentence. */
export function useReasonWords(view: Pick<ClientView, 'entries' | 'promises' | 'outcomes'>) {
  const { t } = useText();
  const say = useDays();
  const spans = useSpanWords();
  return useMemo(() => {
    const entries = new Map(view.entries.map((one) => [one.id, one]));
    const promises = new Map(view.promises.map((one) => [one.id, one]));
    const outcomes = new Map(view.outcomes.map((one) => [one.id, one]));
    const quoted = (reason: string, words: string | undefined) =>
      words ? t('health.reason.quoted', { reason, words: shortened(words) }) : reason;

    const rhythm = (line: WhyLine, { explanation, contacts, day }: Reading): SaidReason => {
      const { silence = 0, usualGap } = explanation;
      const gap = usualGap === undefined ? undefined : spans.every(spanOf(usualGap));
      const text =
        line.cause === 'silence'
          ? t('health.reason.silence', { days: silence })
          : gap === undefined
            ? t('health.reason.bond', { count: contacts })
            : t('health.reason.bond-gap', { count: contacts, gap });
      const last = view.entries.find((one) => one.contact && !one.plan && one.day <= day);
      const evidence = last && ({ kind: 'entry', id: last.id } as const);
      return { key: line.cause, text, points: line.points, evidence };
    };

    return (line: WhyLine, reading: Reading): SaidReason => {
      if (!('id' in line)) return rhythm(line, reading);
      const { cause, id, points } = line;
      const day = say.on(line.day);
      const kind = evidenceKindOf(cause);
      const said = { key: `${cause} ${id}`, points, evidence: { kind, id, day: line.day } };
      const isMended =
        !unmendable.has(cause) &&
        view.outcomes.some(
          (one) => one.repairs.includes(id) && one.day >= line.day && one.day <= reading.day,
        );
      const mended = (text: string, by: Giver = 'me') =>
        isMended && points <= 0 ? t('health.reason.mended', { reason: text, by }) : text;
      if (kind === 'promise') {
        const promise = promises.get(id);
        const about = promise ? shortened(aboutOf(promise)) : '';
        const by = promise?.by ?? 'me';
        const values = { about, by, day };
        return { ...said, text: mended(t(`health.reason.${cause}` as MessageKey, values), by) };
      }
      if (kind === 'entry') {
        const entry = entries.get(id);
        const warmth = entry?.warmth ?? 1;
        const key = cause === 'tone' ? (`health.reason.tone.${warmth}` as MessageKey) : undefined;
        return { ...said, text: quoted(t(key ?? 'health.reason.warning', { day }), entry?.words) };
      }
      const text = quoted(
        t(`health.reason.${cause}` as MessageKey, { day }),
        outcomes.get(id)?.words,
      );
      return { ...said, text: mended(text) };
    };
  }, [view, t, say, spans]);
}
