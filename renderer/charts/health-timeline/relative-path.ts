/** How many numbers each command takes; of an arc the last two are a point. */
const counts: Readonly<Record<string, number>> = {
  m: 2,
  l: 2,
  h: 1,
  v: 1,
  c: 6,
  a: 7,
  z: 0,
};

/**
 * A path in relative commands, so that a point before it sets it anywhere: `from` is the point that
 * it is told from, `scale` how large it is drawn.
 */
export function relativePath(
  path: string,
  { from, scale }: { readonly from: readonly [number, number]; readonly scale: number },
): string {
  let [x, y] = from;
  let [startX, startY] = from;
  let out = '';
  const say = (value: number) => String(Math.round(value * scale * 1000) / 1000);
  for (const [, letter = '', rest = ''] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    let command = letter.toLowerCase();
    const isAbsolute = letter !== command;
    const numbers = (rest.match(/-?(?:\d*\.)?\d+/g) ?? []).map(Number);
    const count = counts[command];
    if (count === undefined) throw new Error(`a mark is drawn with ${letter}`);
    if (command === 'z') {
      out += 'z';
      [x, y] = [startX, startY];
    }
    for (let at = 0; at + count <= numbers.length && count > 0; at += count) {
      let own = numbers.slice(at, at + count);
      // A path begins at a point of its own, whichever way it is written.
      const [dx, dy] = isAbsolute || out === '' ? [x, y] : [0, 0];
      if (command === 'h') own[0] = (own[0] ?? 0) - dx;
      else if (command === 'v') own[0] = (own[0] ?? 0) - dy;
      else if (command === 'a') {
        own[5] = (own[5] ?? 0) - dx;
        own[6] = (own[6] ?? 0) - dy;
      } else own = own.map((value, index) => value - (index % 2 === 0 ? dx : dy));
      const [endX, endY] =
        command === 'h' ? [own[0], 0] : command === 'v' ? [0, own[0]] : own.slice(-2);
      x += endX ?? 0;
      y += endY ?? 0;
      // Turn and flags of an arc are no lengths.
      const isLength = (index: number) => command !== 'a' || index < 2 || index > 4;
      out += command + own.map((value, i) => (isLength(i) ? say(value) : value)).join(' ');
      if (command === 'm') {
        [startX, startY] = [x, y];
        command = 'l';
      }
    }
  }
  return out;
}
