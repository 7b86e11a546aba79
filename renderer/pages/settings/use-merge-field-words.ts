import type { Address } from '../../../shared/journal/client.ts';
import type { Due } from '../../../shared/journal/promise.ts';
import type { MessageKey } from '../../../shared/text/index.ts';
import { localeOf } from '../../../shared/text/say-day.ts';
import type { MergeField } from '../../../shared/transfer/merge-fields.ts';
import type { Fate } from '../../../shared/transfer/promise-fate.ts';
import { useDays } from '../../text/use-days.ts';
import { useText } from '../../text/use-text.ts';
import { addressFormKey } from '../client/address-form-key.ts';
import { useKeyName } from '../client/use-key-name.ts';

/** The codes of a field, whose words begin alike. */
const codes: { readonly [Path: string]: string } = {
  'client.kind': 'client-kind',
  'client.relation': 'relation',
  'client.tolerance': 'client.form.tolerance',
  'fact.state': 'fact-state',
  'ownWord.word': 'health',
  'idea.reasonForNo': 'no-reason',
  'entry.kind': 'entry-kind',
  'entry.warmth': 'warmth',
  'promise.by': 'client.form.promise.by',
  'step.kind': 'step-kind',
  'outcome.kind': 'outcome-kind',
};
const days = new Set(['day', 'revisitOn', 'archivedOn']);
const truths = new Map<string, MessageKey>([
  ['yes', 'merge.yes'],
  ['true', 'merge.yes'],
  ['no', 'merge.no'],
  ['false', 'merge.no'],
]);

/** Says a field's value, and what became of a promise, as pages do. */
export function useMergeFieldWords() {
  const { t, language } = useText();
  const say = useDays();
  const { nameOf } = useKeyName();
  const due = ({ day, precision }: Due) =>
    precision === 'day' ? say.short(day) : say.dueFull({ day, precision });

  const value = ({ of, field }: MergeField, said: string | undefined): string => {
    if (said === undefined) return t(field === '' ? 'merge.nothing' : 'same-client.unsaid');
    const code = codes[`${of}.${field}`];
    if (code) return t(`${code}.${said}` as MessageKey);
    if (days.has(field)) return say.short(said);
    if (field === 'due') {
      const [day = '', precision = 'day'] = said.split(' ');
      return due({ day, precision: precision as Due['precision'] });
    }
    if (field === 'birthday') return say.birthday(said);
    if (field === 'address.form') return t(addressFormKey(said as Address['form']));
    if (field === 'amount') return new Intl.NumberFormat(localeOf[language]).format(Number(said));
    if (of === 'fact' && field === 'key') return nameOf(said);
    const truth = /^(trashed|contact|heeded|plan)$/.test(field) && truths.get(said);
    return truth ? t(truth) : said;
  };

  const fate = (one: Fate): string => {
    if (one.state === 'trashed') return t('merge.fate-trashed');
    const state = t(`promise-state.${one.state}`);
    if (one.day) return t('merge.fate-on', { state, day: say.short(one.day) });
    if (one.state !== 'open') return state;
    const till = one.due
      ? t('client.step.due', { due: due(one.due), precision: one.due.precision })
      : t('client.step.no-date');
    return `${state}, ${till}`;
  };

  return { value, fate };
}
