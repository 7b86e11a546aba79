/** Sums of money as people write them: "3.600 €", "£4,800", "3k", "USD 300", "2 mil euros". */
import type { Span } from './line.ts';

/** A sum in major units; `currency` is ISO 4217, absent where none was said. */
export type AmountMention = Span & { readonly amount: number; readonly currency?: string };

const currencies: readonly (readonly [RegExp, string])[] = [
  [/^(?:€|eur|euros?|eurillos|pavos)$/, 'EUR'],
  [/^(?:£|gbp|pounds?|quid|libras?)$/, 'GBP'],
  [/^(?:us\$|\$|usd|dollars?|bucks|dolares|dolar)$/, 'USD'],
  [/^(?:mxn|mx\$|pesos mexicanos)$/, 'MXN'],
  [/^(?:ars|ar\$|pesos argentinos)$/, 'ARS'],
  [/^(?:cop|pesos colombianos)$/, 'COP'],
  [/^(?:clp|pesos chilenos)$/, 'CLP'],
  [/^(?:cad|ca\$|c\$)$/, 'CAD'],
  [/^(?:aud|au\$|a\$)$/, 'AUD'],
  [/^(?:chf|francs)$/, 'CHF'],
  [/^(?:pen|soles)$/, 'PEN'],
];
const sign =
  '(?:€|£|us\\$|mx\\$|ar\\$|ca\\$|au\\$|a\\$|c\\$|\\$|eur|gbp|usd|mxn|ars|cop|clp|cad|aud|chf|pen)';
const unit =
  '(?:€|£|\\$|euros?|eurillos|eur|pavos|pounds?|quid|gbp|libras?|dollars?|bucks|dolares|dolar|usd|mxn|ars|cop|clp|cad|aud|chf|pen|soles|pesos(?: (?:mexicanos|argentinos|colombianos|chilenos))?)';
const figure = '\\d{1,3}(?:[ .,]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?';
const scale = '(?:\\s?(?:k|mil(?:es)?|thousand|grand|m|millon(?:es)?(?: de)?|million))?';
const pattern = new RegExp(
  `(?<![\\w.,/-])(?:(?<sign>${sign})\\s?(?<signed>${figure})(?<scaleA>${scale})(?:\\s?(?<code>mxn|ars|cop|clp|usd|cad|aud|pesos(?: (?:mexicanos|argentinos|colombianos|chilenos))?))?(?![\\w])|(?<bare>${figure})(?<scaleB>${scale})\\s?(?<unit>${unit})(?![\\w])|(?<short>\\d+(?:[.,]\\d{1,2})?)(?<scaleC>\\s?(?:k|grand))(?![\\w]))`,
  'g',
);

/** The sums in a stretch of folded text; places count from the text's beginning. */
export function amountsIn(folded: string, { start, end }: Span): AmountMention[] {
  const mentions: AmountMention[] = [];
  for (const match of folded.slice(start, end).matchAll(pattern)) {
    const groups = match.groups ?? {};
    const digits = groups.signed ?? groups.bare ?? groups.short ?? '';
    const scaled = (groups.scaleA ?? groups.scaleB ?? groups.scaleC ?? '').trim();
    const amount = numberOf(digits) * factorOf(scaled);
    const currency = currencyOf((groups.code ?? groups.sign ?? groups.unit ?? '').trim());
    const at = start + match.index;
    mentions.push({
      start: at,
      end: at + match[0].length,
      amount,
      ...(currency !== undefined && { currency }),
    });
  }
  return mentions;
}

/** The last separator is the decimal one where one or two digits follow it; all others group. */
function numberOf(digits: string): number {
  const decimal = /[.,](\d{1,2})$/.exec(digits);
  const whole = (decimal ? digits.slice(0, decimal.index) : digits).replace(/[ .,]/g, '');
  return Number(decimal ? `${whole}.${decimal[1]}` : whole);
}

function factorOf(scaled: string): number {
  if (/^(?:k|mil|miles|thousand|grand)$/.test(scaled)) return 1000;
  return /^(?:m|mill)/.test(scaled) ? 1_000_000 : 1;
}

function currencyOf(name: string): string | undefined {
  return currencies.find(([names]) => names.test(name))?.[1];
}

/** A bare figure where a price stands: "cerramos por 8.000", "signed for 4500". */
export function bareAmountIn(folded: string, { start, end }: Span): AmountMention | undefined {
  const match =
    /(?:\b(?:por|for|at|de|unos|sobre|about|around)\s+|[:,]\s*)(\d{1,3}(?:[.,]\d{3})+|[1-9]\d{2,6})(?![\d.,]*\d|\s*(?:%|h\b|horas?|hours?|dias?|days?|metros?|m2|m\b|km|kg|am\b|pm\b|personas?|people|piezas?|pieces?|unidades|copias?|copies|words|palabras|paginas?|pages))/.exec(
      folded.slice(start, end),
    );
  const digits = match?.[1];
  if (!match || digits === undefined || /^(?:19|20)\d\d$/.test(digits)) return undefined;
  const at = start + match.index + match[0].length - digits.length;
  return { start: at, end: at + digits.length, amount: numberOf(digits) };
}
