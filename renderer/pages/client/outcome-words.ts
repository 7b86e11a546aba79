import type { ClientView } from '../../../shared/agenda/views.ts';
import type { OutcomeKind } from '../../../shared/journal/outcome.ts';
import { aboutOf } from '../../../shared/journal/promise.ts';
import type { Id } from '../../../shared/journal/record.ts';
import { useDays } from '../../text/use-days.ts';
import { useText } from '../../text/use-text.ts';

const ownWords: readonly OutcomeKind[] = ['mistake', 'repair', 'solved', 'milestone'];

/** Whether the words of an outcome are what the client said, rather than what the user tells. */
export function isSpoken(kind: OutcomeKind): boolean {
  return !ownWords.includes(kind);
}

/** What an outcome can mend, newest first: mistakes, complaints, and words of mine that broke. */
export function useMendable(view: ClientView): readonly { id: Id; label: string }[] {
  const { t } = useText();
  const say = useDays();
  const faults = view.outcomes.flatMap(({ id, day, kind, words }) => {
    if (kind !== 'mistake' && kind !== 'complaint') return [];
    const fault = t(`client.outcome.fault.${kind}`);
    return [{ id, day, what: words ? t('client.outcome.quoted', { what: fault, words }) : fault }];
  });
  const broken = view.promises
    .filter((one) => one.by === 'me' && view.rows[one.id]?.state === 'broken')
    .map((one) => ({
      id: one.id,
      day: one.steps.findLast((step) => step.kind === 'broken')?.day ?? one.writtenOn,
      what: t('client.outcome.broken', { about: aboutOf(one) }),
    }));
  return [...faults, ...broken]
    .toSorted((a, b) => (a.day < b.day ? 1 : -1))
    .map(({ id, day, what }) => ({ id, label: `${what} · ${say.short(day)}` }));
}
