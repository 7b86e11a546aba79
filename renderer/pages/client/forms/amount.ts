/**
 * The number that is written, however its thousands and decimals are marked; `undefined` when
 * nothing is, `null` when it is no number. "1.200" and "1,200" are both one thousand two hundred.
 */
export function amountFrom(text: string): number | undefined | null {
  const written = text.replace(/\s/g, '').replace(/−/g, '-');
  if (written === '') return undefined;
  const last = Math.max(written.lastIndexOf(','), written.lastIndexOf('.'));
  const isWhole = last < 0 || /^-?\d{1,3}([.,]\d{3})+$/.test(written);
  const whole = (isWhole ? written : written.slice(0, last)).replace(/[.,]/g, '');
  const decimals = isWhole ? '' : written.slice(last + 1);
  if (!/^-?\d+$/.test(whole) || !/^\d*$/.test(decimals)) return null;
  return Number(`${whole}.${decimals}0`);
}

/** A number as it is typed: no thousands, cents in two digits, and the language's decimal mark. */
export function amountDraft(amount: number | undefined, language: 'es' | 'en'): string {
  if (amount === undefined) return '';
  const hasCents = !Number.isInteger(amount) && Number(amount.toFixed(2)) === amount;
  const written = hasCents ? amount.toFixed(2) : String(amount);
  return language === 'es' ? written.replace('.', ',') : written;
}
