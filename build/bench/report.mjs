/** Says the figures to a person: a table for each size, and the bars with whether they hold. */

/** @typedef {import('./run-cells.mjs').Figure} Figure */

/**
 * @param {readonly Figure[]} figures
 * @returns {string[]} lines
 */
export function report(figures) {
  const sizes = [...new Set(figures.map(({ entries }) => entries))];
  const tables = sizes.flatMap((size) => [
    `${count(size)} entries: median (what 99 of 100 are no worse than)`,
    ...table(figures.filter(({ entries }) => entries === size)),
    '',
  ]);
  return [...tables, ...bars(figures)];
}

/** @param {readonly Figure[]} figures */
function table(figures) {
  const whats = [...new Set(figures.map(({ what, unit }) => `${what}, ${unit}`))];
  const engines = [...new Set(figures.map(({ engine }) => engine))];
  const lines = engines.map((engine) => [
    engine,
    ...whats.map((column) => {
      const found = figures.find(
        (one) => one.engine === engine && `${one.what}, ${one.unit}` === column,
      );
      return found ? `${short(found.median)} (${short(found.p99)})` : '';
    }),
  ]);
  const cells = [['', ...whats], ...lines];
  const widths = cells[0]?.map((_, at) => Math.max(...cells.map((line) => line[at]?.length ?? 0)));
  return cells.map((line) =>
    line
      .map((text, at) =>
        at === 0 ? text.padEnd(widths?.[at] ?? 0) : text.padStart(widths?.[at] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}

/**
 * Each bar as measured in this run, with whether it holds; nothing is said of what was not measured.
 * @param {readonly Figure[]} figures
 */
export function bars(figures) {
  const sizes = [...new Set(figures.map(({ entries }) => entries))].sort((a, b) => a - b);
  const [smallest = 0] = sizes;
  const largest = sizes.at(-1) ?? 0;
  // The bars are at 100,000; a run of other sizes is judged at its largest.
  const size = sizes.includes(100_000) ? 100_000 : largest;
  const median = (/** @type {string} */ engine, /** @type {string} */ what, at = size) =>
    figures.find((one) => one.engine === engine && one.what === what && one.entries === at)?.median;
  const own = median('palabra', 'commit');
  // What grows with the journal says nothing while it is small.
  const isLarge = size >= 100_000;
  const judged = [
    bar(
      'A change against a bare append',
      own,
      median('append-fdatasync', 'commit'),
      'at most',
      1.5,
    ),
    ...sizes
      .filter((one) => one > smallest && one >= size)
      .map((one) =>
        bar(
          `A change at ${count(one)} against one at ${count(smallest)}`,
          median('palabra', 'commit', one),
          median('palabra', 'commit', smallest),
          'below',
          1.5,
        ),
      ),
    bar('lowdb against a change', median('lowdb', 'commit'), own, 'over', 300, isLarge),
    bar(
      'lowdb with fsync against a change',
      median('lowdb-fsync', 'commit'),
      own,
      'over',
      300,
      isLarge,
    ),
    bar(
      'Opening against JSON.parse of the same bytes',
      median('palabra', 'open'),
      median('append-fdatasync', 'open'),
      'below',
      1.5,
      isLarge,
    ),
    limit('Health of all clients from cold', median('palabra', 'health-cold'), 150, isLarge),
    limit('A change, and that client’s health', median('palabra', 'health-change'), 1),
    limit('Ten years of a client’s health', median('palabra', 'timeline'), 5),
  ].filter((sentence) => sentence !== undefined);
  return judged.length > 0 ? [`The bars, at ${count(size)} entries:`, ...judged] : [];
}

/**
 * @param {string} name
 * @param {number | undefined} measured
 * @param {number | undefined} base
 * @param {'at most' | 'below' | 'over'} side
 * @param {number} limit
 * @param {boolean} isJudged whether the bar is one for a journal of this size
 */
function bar(name, measured, base, side, limit, isJudged = true) {
  if (measured === undefined || base === undefined) return undefined;
  const ratio = measured / base;
  const holds = side === 'over' ? ratio > limit : side === 'below' ? ratio < limit : ratio <= limit;
  return `  ${name}: ${short(ratio)} times (${side} ${limit}): ${verdict(holds, isJudged)}`;
}

/**
 * @param {string} name
 * @param {number | undefined} measured
 * @param {number} most
 */
function limit(name, measured, most, isJudged = true) {
  if (measured === undefined) return undefined;
  return `  ${name}: ${short(measured)} ms (below ${most}): ${verdict(measured < most, isJudged)}`;
}

/**
 * @param {boolean} holds
 * @param {boolean} isJudged
 */
function verdict(holds, isJudged) {
  if (!isJudged) return 'asked at 100,000';
  return holds ? 'holds' : 'DOES NOT HOLD';
}

/** @param {number} value */
function short(value) {
  if (value >= 100) return count(Math.round(value));
  return String(Number(value.toPrecision(3)));
}

/** @param {number} value */
function count(value) {
  return value.toLocaleString('en');
}
