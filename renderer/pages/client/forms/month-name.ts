import type { Language } from '../../../../shared/settings/device.ts';

/** A month (1–12) as it stands alone: "octubre". */
export function monthName(language: Language, month: number): string {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return format.format(Date.UTC(2000, month - 1, 1));
}
