/** How people name days, months and numbers, in Spanish and English, without accents. */

/** Weekdays by ISO number − 1, each as a source of a regular expression. */
const weekdaySources = [
  'lunes|mondays?|mon',
  'martes|tuesdays?|tues?',
  'miercoles|mierc?|wednesdays?|weds?',
  'jueves|juev|thursdays?|thurs?|thu',
  'viernes|vier|fridays?|fri',
  'sabados?|sab|saturdays?|sat(?! (?:down|with|in|there|next))',
  'domingos?|sundays?|sun',
] as const;
const monthSources = [
  'enero|ene|january|jan',
  'febrero|feb|february',
  'marzo|mar|march',
  'abril|abr|april|apr',
  'mayo|may',
  'junio|jun|june',
  'julio|jul|july',
  'agosto|ago|august|aug',
  'septiembre|setiembre|sept?|september',
  'octubre|oct|october',
  'noviembre|nov|november',
  'diciembre|dic|december|dec',
] as const;

/** Any weekday, any month. */
export const weekdaySource = `(?:${weekdaySources.join('|')})`;
export const monthSource = `(?:${monthSources.join('|')})`;

const numberWords: Readonly<Record<string, number>> = {
  un: 1,
  una: 1,
  uno: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  doce: 12,
  trece: 13,
  catorce: 14,
  quince: 15,
  veinte: 20,
  veintiuno: 21,
  treinta: 30,
  cuarenta: 40,
  sesenta: 60,
  noventa: 90,
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  sixty: 60,
  ninety: 90,
};

const couple = '(?:(?:un |el )?par de|(?:a |the (?:next )?)?couple(?: of| o)?)';
/** A count: digits, a word, "un par de", "a couple of". */
export const countSource = `(?:${couple}|\\d{1,3}|${Object.keys(numberWords)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;

/** The number a count stands for. */
export function countOf(words: string): number {
  if (/par de|couple/.test(words)) return 2;
  return numberWords[words] ?? Number(words);
}

// Asked for each day and month of a line that is being typed.
const weekdays = weekdaySources.map(whole);
const months = monthSources.map(whole);

function whole(source: string): RegExp {
  return new RegExp(`^(?:${source})$`);
}

function placeOf(patterns: readonly RegExp[], word: string): number {
  return patterns.findIndex((pattern) => pattern.test(word));
}

/** ISO weekday of its name, Monday 1 … Sunday 7. */
export function weekdayOf(word: string): number {
  return placeOf(weekdays, word.replace(/\.$/, '')) + 1;
}

/** Month of its name, January 1 … December 12. */
export function monthOf(word: string): number {
  return placeOf(months, word.replace(/\.$/, '')) + 1;
}
