/** What each way of naming a day means, counted from now. One rule a way; the longest match wins. */
import { addDays, addMonths, dayFrom, endOfMonth, partsOf, weekday } from '../journal/day.ts';
import {
  ago,
  counted,
  day,
  exactly,
  group,
  inNextWeek,
  lastWeekday,
  laterPart,
  type Meaning,
  month,
  monthly,
  type Now,
  named,
  nextMonthNamed,
  nextWeekday,
  partOfMonth,
  partOfNamedMonth,
  slashed,
  thisWeek,
  untilEnd,
  week,
  weekAfter,
} from './date-meaning.ts';
import {
  countOf,
  countSource,
  monthOf,
  monthSource,
  weekdayOf,
  weekdaySource,
} from './date-words.ts';

type Rule = {
  readonly pattern: RegExp;
  readonly mean: (match: RegExpMatchArray, now: Now) => Meaning | undefined;
};

/** What stands before a day and says no more than that it is a limit. */
const before =
  '(?:(?:para|hasta|desde|a mas tardar|como muy tarde|antes de(?: que (?:acabe|termine))?|before|by|until|till|on|for|no later than|at the latest|come|due|this coming|coming|eod|cob|end of (?:the )?day|end of play|close of business|first thing|noon|midday|lunchtime|a primera hora(?: del?)?|a ultima hora(?: del?)?|a mediodia(?: del?)?)\\s+)*';
const article = '(?:(?:el|los|la|del|al|este|ese|the|this|next|proximo|pr[oó]x\\.?|on)\\s+)*';

function rule(source: string, mean: Rule['mean']): Rule {
  return { pattern: new RegExp(`(?<![\\w@#])(?:${before}${source})(?!\\w)`, 'g'), mean };
}

const W = `(?<weekday>${weekdaySource})\\.?`;
const M = `(?<month>${monthSource})\\.?`;
const N = `(?<count>${countSource})`;
const D = '(?<date>\\d{1,2})(?:st|nd|rd|th)?';
/** After a bare ordinal: "the 2nd" is a day, "the 2nd instalment" is none. */
const endsThere =
  "(?=\\s*(?:$|[,.;:!?)]|\\s(?:and|or|to|at|for|with|if|but|so|because|when|in|on|by|of|he|she|they|i|we|morning|afternoon|evening|latest|please|then|as|i'll|she'll|he'll|they'll|we'll|plus|minus|but|not|instead|max|tops|this|next)\\b))";
const part =
  '(?:\\s+(?:por la|a la|de la|en la|a)\\s+(?:manana|tarde|noche|mediodia|primera hora|ultima hora)|\\s+(?:morning|afternoon|evening|night|lunchtime|first thing|eod|noon)|\\s+a (?:primera|ultima) hora)?';
const comingWeek =
  '(?:(?:de\\s+)?la\\s+(?:semana\\s+(?:(?:que|q|k) viene|proxima|siguiente|entrante)|(?:proxima|siguiente)\\s+semana)|(?:of\\s+)?(?:the\\s+)?(?:next|nxt|following|coming)\\s+(?:week|wk))';

const partWords =
  '(?<part>(?:a |para |por )?(?:el )?(?:principios?|comienzos?|inicios?|mediados?|mitad|finale?s?|fin|ultimos?)(?: de| del)?|(?:the )?(?:early|beginning of|start of|mid|middle of|late|end of)(?: in)?)[\\s-]*';

/** Every rule. */
export const dateRules: readonly Rule[] = [
  rule(
    `(?:hoy(?: mismo)?|today|esta (?:manana|tarde|noche)|tonight|this (?:morning|afternoon|evening)|(?:a|al) final(?:es)? del? dia|(?:the )?end of (?:the )?day|eod|cob|a ultima hora|en un rato|ahora mismo|right away|in (?:a bit|an hour)|(?:en|in) ${countSource} (?:horas?|hours?|minut[oe]s?))${part}`,
    (match, { today }) => {
      const hours = /(\d+) (?:horas?|hours?)/.exec(match[0]);
      const ahead = addDays(today, hours ? Math.floor(Number(hours[1]) / 24) : 0);
      return { ahead: day(ahead), ...(!hours && { behind: today }) };
    },
  ),
  rule(
    `(?:manana|mnn|mnana|tomorrow|tmrw|tmr|tomoz|2moro|tomo)(?: mismo)?${part}(?: a primera hora)?`,
    (_, { today }) => ({ ahead: day(addDays(today, 1)) }),
  ),
  rule(
    `(?:(?:el\\s+)?pasado(?: manana)|(?:the )?day after (?:tomorrow|tmrw))${part}`,
    (_, { today }) => ({ ahead: day(addDays(today, 2)) }),
  ),
  rule(`(?:ayer|anoche|yesterday|last night)${part}`, (_, { today }) => ({
    behind: addDays(today, -1),
  })),
  rule(
    `(?:anteayer|antes de ayer|antier|antes de anoche|anteanoche|(?:the )?day before yesterday)${part}`,
    (_, { today }) => ({ behind: addDays(today, -2) }),
  ),
  rule(
    `${article}${W}(?: (?:proximo|que viene|siguiente|entrante))?${part}`,
    (match, { today }) => {
      const wanted = weekdayOf(group(match, 'weekday'));
      return { ahead: day(nextWeekday(today, wanted)), behind: lastWeekday(today, wanted) };
    },
  ),
  rule(`(?:el |este |last )?(?:pasado )?${W}(?: pasado)?${part}`, (match, { today }) => {
    if (!/pasado|last /.test(match[0])) return undefined;
    return { behind: lastWeekday(today, weekdayOf(group(match, 'weekday'))) };
  }),
  rule(`${article}${W}${part},?\\s+${comingWeek}`, (match, { today }) => ({
    ahead: day(inNextWeek(today, weekdayOf(group(match, 'weekday')))),
  })),
  rule(`(?:next|following) week,?\\s+(?:on )?${W}${part}`, (match, { today }) => ({
    ahead: day(inNextWeek(today, weekdayOf(group(match, 'weekday')))),
  })),
  rule(`la semana que viene,?\\s+el ${W}${part}`, (match, { today }) => ({
    ahead: day(inNextWeek(today, weekdayOf(group(match, 'weekday')))),
  })),
  rule(`a week (?:from|on)(?: next)? ${W}`, weekAfter),
  rule(`${W} week`, weekAfter),
  rule(
    `${article}${W},?\\s+(?:dia\\s+|the\\s+)?${D}(?:\\s+(?:de\\s+|of\\s+)?${M})?`,
    (match, { today }) => named(match, today),
  ),
  rule(`${article}${W},?\\s+${M}\\s+${D}`, (match, { today }) => named(match, today)),
  rule(
    `(?:el\\s+|dia\\s+|the\\s+)*${D}\\s+(?:de\\s+|of\\s+)?${M}(?:,?\\s+(?:de\\s+|del\\s+)?(?<year>20\\d\\d))?`,
    (match, { today }) => named(match, today),
  ),
  rule(
    `${M}\\s+(?:the\\s+)?${D}(?!\\s*(?:€|euros|%|h\\b|pm|am))(?:,?\\s+(?<year>20\\d\\d))?`,
    (match, { today }) => named(match, today),
  ),
  rule(
    `(?:el (?:dia )?|al |dia )(?<word>uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte|veintiuno|treinta)(?! (?:dias|semanas|meses|anos|por|euros|mil|personas|de (?!${monthSource}|este)))`,
    (match, { today }) => monthly(today, countOf(group(match, 'word'))),
  ),
  rule(
    '(?:antes (?:de|d)|hasta) (?:que|q) (?:acabe|termine|finalice|se acabe) (?<unit>el mes|la semana|el ano)',
    (match, now) => ({ ahead: untilEnd(group(match, 'unit'), now) }),
  ),
  rule(
    `(?:el (?:dia )?|al |del |dia )${D}(?! ?(?:de ${monthSource}|%|€|euros))`,
    (match, { today }) => monthly(today, Number(group(match, 'date'))),
  ),
  rule(
    `(?:the )(?<date>\\d{1,2})(?:st|nd|rd|th)(?: of (?:this|the) month)?${endsThere}`,
    (match, { today }) => monthly(today, Number(group(match, 'date'))),
  ),
  rule(`(?<date>\\d{1,2})(?:st|nd|rd|th)${endsThere}`, (match, { today }) =>
    monthly(today, Number(group(match, 'date'))),
  ),
  rule('(?:el |the |on )?(?<year>\\d{4})-(?<month>\\d{1,2})-(?<date>\\d{1,2})', (match) =>
    exactly(
      Number(group(match, 'year')),
      Number(group(match, 'month')),
      Number(group(match, 'date')),
    ),
  ),
  rule(
    '(?:el |the |on |dia )*(?<first>\\d{1,2})[/.-](?<second>\\d{1,2})(?:[/.-](?<year>\\d{4}|\\d{2}))?(?![/\\d€%-]|\\.\\d)(?! ?(?:€|euros|h\\b|horas|k\\b|pm\\b|am\\b))',
    slashed,
  ),
  rule(
    `(?:en|dentro de|in|within|de aqui a)(?: (?:the |los |las )?(?:next|proximos?|proximas?))? ${N} (?<unit>dias?|days?|semanas?|weeks?|wks?|mes(?:es)?|months?|anos?|years?|quincenas?|fortnights?)(?:' time| time| from now| from today)?`,
    counted,
  ),
  rule(`${N} (?<unit>days?|weeks?|months?|years?) from (?:now|today)`, counted),
  rule('(?:en|dentro de) mes y medio', (_, { today }) => ({ ahead: day(addDays(today, 45)) })),
  rule('(?:en|dentro de|in) (?:half a year|medio ano)', (_, { today }) => ({
    ahead: day(addMonths(today, 6)),
  })),
  rule('(?:en|dentro de)? ?(?:una |la )?quincena', (_, { today }) => ({
    ahead: day(addDays(today, 15)),
  })),
  rule(`(?:hace|hara) (?:como |unos |unas )?${N} (?<unit>dias?|semanas?|mes(?:es)?|anos?)`, ago),
  rule(`${N} (?<unit>days?|weeks?|months?|years?) ago`, ago),
  rule(
    '(?:(?:a lo largo de |durante |en )?(?:esta|la) (?:misma )?semana|this week|(?:a )?finales? de (?:la |esta )?semana|(?:the )?end of (?:the|this) week|eow|within the week|sometime this week)(?! (?:que viene|pasada|proxima|siguiente))',
    (_, now) => ({ ahead: week(thisWeek(now)) }),
  ),
  rule(`(?:en |durante |a lo largo de )?${comingWeek}`, (_, { today }) => ({
    ahead: week(inNextWeek(today, 5)),
  })),
  rule(
    '(?:a )?(?:principios|comienzos|primeros) de (?:la )?(?:semana que viene|proxima semana)|(?:early|(?:the )?(?:beginning|start) of) next week|first thing next week',
    (_, { today }) => ({ ahead: day(inNextWeek(today, 1)) }),
  ),
  rule(
    '(?:a )?(?:mediados|mitad) de (?:la )?(?:semana que viene|proxima semana)|(?:mid|middle of)[ -]?(?: of )?next week',
    (_, { today }) => ({ ahead: day(inNextWeek(today, 3)) }),
  ),
  rule(
    '(?:a )?fin(?:ales)? de (?:la )?(?:semana que viene|proxima semana)|(?:late|(?:the )?end of) next week',
    (_, { today }) => ({ ahead: day(inNextWeek(today, 5)) }),
  ),
  rule('(?:la semana pasada|last week|la semana anterior|the week before)', (_, { today }) => ({
    behind: addDays(today, -7),
  })),
  rule('(?:el mes pasado|last month)', (_, { today }) => ({ behind: addMonths(today, -1) })),
  rule(
    '(?:este|el|en el|durante el)? ?(?:fin de semana|finde)|(?:this|the|over the|at the) (?:weekend|wkend|wknd)',
    (_, { today }) => ({ ahead: week(addDays(today, 7 - weekday(today))) }),
  ),
  rule(
    '(?:el )?(?:proximo (?:fin de semana|finde)|(?:fin de semana|finde) que viene|next (?:weekend|wkend))',
    (_, { today }) => ({
      ahead: week(
        weekday(today) >= 6
          ? addDays(today, 14 - weekday(today))
          : addDays(today, 7 - weekday(today)),
      ),
    }),
  ),
  rule(
    `${partWords}(?:(?:este|de este|el|del|the|this) )?(?:mes|month)(?! (?:que viene|proximo|siguiente|pasado))`,
    (match, { today }) => ({ ahead: laterPart(group(match, 'part'), today) }),
  ),
  rule('(?:este mes|this month|within the month|a lo largo del mes|eom)', (_, { today }) => ({
    ahead: month(endOfMonth(today)),
  })),
  rule(
    `${partWords}(?:(?:el|del|the) )?(?:mes (?:que viene|proximo|siguiente)|proximo mes|next month)`,
    (match, { today }) => ({
      ahead: partOfMonth(
        group(match, 'part'),
        addMonths(dayFrom(partsOf(today).year, partsOf(today).month, 1), 1),
      ),
    }),
  ),
  rule(
    '(?:el |en el |durante el )?(?:mes que viene|proximo mes|mes proximo|mes siguiente|next month)',
    (_, { today }) => ({
      ahead: month(endOfMonth(addMonths(dayFrom(partsOf(today).year, partsOf(today).month, 1), 1))),
    }),
  ),
  rule(`${partWords}${M}`, (match, { today }) => partOfNamedMonth(match, today)),
  rule(
    `(?:en|para|in|during|by|for|durante|a lo largo de) ${M}(?: (?:que viene|proximo))?`,
    (match, { today }) => {
      const name = group(match, 'month');
      return name.length < 3
        ? undefined
        : { ahead: month(endOfMonth(nextMonthNamed(today, monthOf(name)))) };
    },
  ),
  rule(
    "(?:a |para |antes de )?(?:(?:fin|final|finales)(?: de| del)? ano|(?:the )?end of (?:the |this )?year|year[ -]?end|eoy|nochevieja|new year'?s eve)",
    (_, { today }) => ({ ahead: day(dayFrom(partsOf(today).year, 12, 31)) }),
  ),
  rule('(?:el ano que viene|el proximo ano|next year)', (_, { today }) => ({
    ahead: month(dayFrom(partsOf(today).year + 1, 12, 31)),
  })),
  rule(
    '(?:en|para|antes de|by|before|after|por|despues de) (?:la |las |el |los |the )?(?:verano|primavera|otono|invierno|summer|spring|autumn|winter|vacaciones|holidays|navidad(?:es)?|christmas|xmas|semana santa|easter|reyes|puente|boda|wedding|feria|temporada|season)',
    () => ({ isVague: true as const }),
  ),
  rule(
    '(?:cuando|en cuanto|when|as soon as|once (?=(?:he|she|it|they|i|we|the|my)\\b)|after (?=(?:he|she|it|they|i|we|the)\\b)) ?\\w+[^,.;]{0,30}',
    () => ({ isVague: true as const }),
  ),
];
