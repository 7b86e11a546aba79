/** How many letters of a name of so many may be another before it is another name. */
function slipsIn(length: number): number {
  if (length < 5) return 0;
  return length < 10 ? 1 : 2;
}

/** How many letters are missing, too many, changed, or changed places; more than `most` is `most + 1`. */
function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (beforeLast[j - 2] ?? most) + 1 : changed;
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, changed, swapped));
    }
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}

/** "f." and "f" stand for "ferrer". */
function standsFor(short: string, whole: string): boolean {
  const letters = short.replace(/\.$/, '');
  const isShort = letters !== short || letters.length === 1;
  return isShort && letters !== '' && whole.startsWith(letters);
}

/** Whether one folded name may be another, written in a hurry: an initial, a letter that is off. */
export function isLikeName(typed: string, known: string): boolean {
  const words = typed.split(/\s+/);
  // As much of the known name as was typed: a first name alone may be off as well.
  const head = known.split(/\s+/).slice(0, words.length);
  const isShortened =
    head.length === words.length &&
    words.some((word, place) => word !== head[place]) &&
    words.every((word, place) => {
      const other = head[place] ?? '';
      return word === other || standsFor(word, other) || standsFor(other, word);
    });
  if (isShortened) return true;
  const most = slipsIn(typed.length);
  if (most === 0) return false;
  return [known, head.join(' ')].some((name) => slipsBetween(typed, name, most) <= most);
}
