import type { FileCounts } from '../../../shared/ipc/contract.ts';
import type { Language } from '../../../shared/settings/device.ts';
import { localeOf } from '../../../shared/text/say-day.ts';
import type { Say } from '../../text/use-text.ts';

const counted = ['clients', 'entries', 'promises', 'outcomes', 'templates'] as const;

/** What a file holds, in a line: "38 clientes, 412 anotaciones y 96 promesas". */
export function sayCounts(t: Say, counts: FileCounts, language: Language): string {
  const said = counted
    .filter((name) => counts[name] > 0)
    .map((name) => t(`counts.${name}`, { count: counts[name] }));
  if (said.length === 0) return t('counts.nothing');
  const what = new Intl.ListFormat(localeOf[language], { type: 'conjunction' }).format(said);
  return counts.hasTrash ? t('counts.with-trash', { what }) : what;
}
