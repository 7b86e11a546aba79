/** Reads who came when from a CSV file with the columns `client` and `date`. */
import { dayNumber, isDay } from '../../shared/journal/day.ts';
import { Refusal } from './refusal.ts';

/** Each client's days of contact as day numbers, ascending, each once. */
export type Visits = ReadonlyMap<string, readonly number[]>;

/**
 * Reads visits from a CSV file's text: a comma, semicolon or tab between fields, quotes around
 * those that hold one, any order of lines and columns, further columns ignored. Whatever cannot be
 * read is refused with its line, since a score over half a file would be believed.
 */
export function readVisits(text: string): Visits {
  const lines = linesOf(text);
  const header = lines.next().value;
  if (!header) throw new Refusal('The file is empty: its first line would be “client,date”.');
  const separator = [',', ';', '\t'].find((one) => header.text.includes(one)) ?? ',';
  const names = fieldsOf(header.text, separator)?.map((name) => name.toLowerCase()) ?? [];
  const [client, date] = [names.indexOf('client'), names.indexOf('date')];
  if (client < 0 || date < 0) {
    throw new Refusal(
      `Line ${header.number} names no columns “client” and “date”: ${quoted(header.text)}.`,
    );
  }
  const daysOf = new Map<string, number[]>();
  for (const line of lines) {
    const fields = fieldsOf(line.text, separator);
    if (!fields) throw new Refusal(`Line ${line.number} has a quote that does not end.`);
    const name = fields[client];
    const day = fields[date];
    if (!name) throw new Refusal(`Line ${line.number} names no client: ${quoted(line.text)}.`);
    if (day === undefined || !isDay(day)) {
      const found = day ? quoted(day) : 'nothing';
      throw new Refusal(`Line ${line.number} has ${found} for a date, not a day as in 2026-11-25.`);
    }
    const days = daysOf.get(name);
    if (days) days.push(dayNumber(day));
    else daysOf.set(name, [dayNumber(day)]);
  }
  if (daysOf.size === 0) throw new Refusal('The file has a header and no visits.');
  for (const [name, days] of daysOf) daysOf.set(name, ascending(days));
  return daysOf;
}

/** Lines that are not blank, with their numbers as an editor counts them. */
function* linesOf(text: string): Generator<{ text: string; number: number }, undefined> {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  for (let number = 1; at < text.length; number++) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    const line = text.slice(at, end).trimEnd();
    if (line !== '') yield { text: line, number };
    at = end + 1;
  }
  return undefined;
}

/** The fields of a line, trimmed; undefined where a quote is open at its end. */
function fieldsOf(line: string, separator: string): string[] | undefined {
  if (!line.includes('"')) return line.split(separator).map((field) => field.trim());
  const fields: string[] = [];
  let at = 0;
  while (at <= line.length) {
    if (line[at] !== '"') {
      const found = line.indexOf(separator, at);
      const end = found < 0 ? line.length : found;
      fields.push(line.slice(at, end).trim());
      at = end + 1;
      continue;
    }
    let field = '';
    for (at += 1; line[at] !== '"' || line[at + 1] === '"'; at++) {
      if (at >= line.length) return undefined;
      if (line[at] === '"') at += 1;
      field += line[at];
    }
    fields.push(field.trim());
    const found = line.indexOf(separator, at);
    at = found < 0 ? line.length + 1 : found + 1;
  }
  return fields;
}

function ascending(days: number[]): number[] {
  days.sort((a, b) => a - b);
  return days.filter((day, index) => day !== days[index - 1]);
}

function quoted(text: string): string {
  return `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
}
