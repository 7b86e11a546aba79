/** What can stand on a lane: a day, and how much it matters beside others. */
export type Placeable = { readonly day: number; readonly gravity: number };

/** Where a mark stands; several marks are one place with a count, the gravest first. */
export type Placed<Mark> = {
  readonly x: number;
  readonly marks: readonly [Mark, ...Mark[]];
  /** Where it may be pressed. */
  readonly width: number;
};

type Run<Mark> = { marks: Mark[]; centre: number; width: number; isPile: boolean };

/** The most marks that stand side by side before they become one with a count. */
const mostAside = 3;

/**
 * Sets marks on a lane so that none covers another. Two or three that collide move aside; more, or
 * where one would end up away from its day, become one place with a count. Marks in order of days.
 */
export function placeMarks<Mark extends Placeable>(
  marks: readonly Mark[],
  xOf: (day: number) => number,
  {
    pitch,
    digit,
    slack = pitch,
  }: {
    /** The width that a mark takes. */
    readonly pitch: number;
    /** The width of a digit of a count. */
    readonly digit: number;
    /** How far from its day a mark may stand. */
    readonly slack?: number;
  },
): Placed<Mark>[] {
  const runOf = (run: Mark[], wasPile: boolean): Run<Mark> => {
    const xs = run.map(({ day }) => xOf(day));
    const centre = xs.reduce((sum, x) => sum + x, 0) / xs.length;
    const far = (x: number, index: number) => Math.abs(slot(centre, index, xs.length, pitch) - x);
    const isPile =
      wasPile || run.length > mostAside || xs.some((x, index) => far(x, index) > slack);
    const width = isPile
      ? pitch + digit * (String(run.length - 1).length + 1) + 2
      : pitch * run.length;
    return { marks: run, centre, width, isPile };
  };
  const runs: Run<Mark>[] = [];
  for (const mark of marks) {
    let run = runOf([mark], false);
    let before = runs.at(-1);
    while (before && before.centre + before.width / 2 > run.centre - run.width / 2) {
      runs.pop();
      run = runOf([...before.marks, ...run.marks], before.isPile || run.isPile);
      before = runs.at(-1);
    }
    runs.push(run);
  }
  return runs.flatMap(({ marks: own, centre, width, isPile }) => {
    if (isPile) {
      const gravest = [...own].sort((a, b) => b.gravity - a.gravity);
      return [{ x: centre, marks: gravest as [Mark, ...Mark[]], width }];
    }
    return own.map((mark, index) => ({
      x: slot(centre, index, own.length, pitch),
      marks: [mark] as [Mark],
      width: pitch,
    }));
  });
}

function slot(centre: number, index: number, count: number, pitch: number): number {
  return centre + (index - (count - 1) / 2) * pitch;
}
