/** Which questions of a set one has yet to ask a client, and which set fits a trade. */
import type { Fact, FactState } from '../journal/fact.ts';
import { isLive } from '../journal/record.ts';
import { fold } from '../search/fold.ts';

/** A question of a set: `state` of the client's fact that says the same; absent when none does. */
export type Question = { readonly text: string; readonly state?: FactState };

const stemLength = 5;

/** Without case, accents and the marks around a question. */
function plain(text: string): string {
  return fold(text)
    .replace(/[¿?¡!.:]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The questions of a set, each once, with what the client's facts already say of it. */
export function questionsFor(facts: readonly Fact[], questions: readonly string[]): Question[] {
  const states = new Map(facts.filter(isLive).map(({ key, state }) => [plain(key), state]));
  const seen = new Set<string>();
  const found: Question[] = [];
  for (const question of questions) {
    const text = question.trim();
    const key = plain(text);
    if (key === '' || seen.has(key)) continue;
    seen.add(key);
    const state = states.get(key);
    found.push({ text, ...(state && { state }) });
  }
  return found;
}

/**
 * How well the name of a set fits a trade: 2 the same, 1 akin ("fontanera" and "Fontanería", or one
 * within the other), 0 not at all.
 */
export function fitOf(trade: string | undefined, name: string): 0 | 1 | 2 {
  const [one, other] = [plain(trade ?? ''), plain(name)];
  if (one === '' || other === '') return 0;
  if (one === other) return 2;
  if (` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `)) return 1;
  const stems = (text: string) =>
    text.split(' ').flatMap((word) => (word.length < stemLength ? [] : word.slice(0, stemLength)));
  const [first] = stems(other);
  return first !== undefined && stems(one).includes(first) ? 1 : 0;
}
