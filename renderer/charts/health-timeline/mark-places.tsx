import { outcomeKinds } from '../../../shared/journal/outcome.ts';
import { outcomeShapes, outcomeTones } from '../../components/outcome-shapes.tsx';
import { type SealState, sealShapes } from '../../components/seal.tsx';
import styles from './health-timeline.module.css';
import lanes from './lanes.module.css';
import { markStrokes } from './mark-strokes.ts';
import type { PlacedMarks } from './timeline-layout.ts';

const sealScale = 12 / 16;
const outcomeScale = 14 / 16;
const tones = { mends: 'var(--firme)', hurts: 'var(--fragil)' } as const;

/** Every shape once, in the order in which they lie over each other. */
const shapes = [
  ...(Object.keys(sealShapes) as SealState[]).map((name) => ({
    name: name as string,
    strokes: markStrokes(sealShapes[name], sealScale),
  })),
  ...outcomeKinds.map((name) => {
    const tone = outcomeTones[name];
    const paint = { stroke: tone ? tones[tone] : 'var(--ink-2)', strokeWidth: 1.7 };
    return { name: name as string, strokes: markStrokes(outcomeShapes[name], outcomeScale, paint) };
  }),
];

/** The paper around a mark, so that what runs behind it keeps off. */
const hole = 'm-6.5 0a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0z';

/** Marks where they stand, the gravest of each place, with how many more there are. */
export function MarkPlaces({ places }: { readonly places: readonly PlacedMarks[] }) {
  const points = new Map<string, string[]>();
  let holes = '';
  for (const place of places) {
    const point = `M${markX(place).toFixed(1)} ${place.y}`;
    const { shape } = place.marks[0];
    const list = points.get(shape);
    if (list) list.push(point);
    else points.set(shape, [point]);
    holes += point + hole;
  }
  const piles = places.filter(({ marks }) => marks.length > 1);
  return (
    <>
      <path d={holes} className={styles.hole} />
      {shapes.map(({ name, strokes }) => {
        const at = points.get(name);
        return (
          at && (
            <g key={name} className={lanes.mark} data-mark={name}>
              {strokes.map(({ path, ...paint }) => (
                <path key={path} d={at.map((point) => point + path).join('')} {...paint} />
              ))}
            </g>
          )
        );
      })}
      {piles.map((pile, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a zoom moves counts instead of making them.
        <text key={index} x={markX(pile) + 8} y={pile.y + 4} className={styles.count}>
          {`+${pile.marks.length - 1}`}
        </text>
      ))}
    </>
  );
}

/** A mark alone stands in the middle of its place; with a count, at its left. */
function markX({ marks, x, width }: PlacedMarks): number {
  return Math.round((marks.length > 1 ? x - width / 2 + 6.5 : x) * 10) / 10;
}
