import { describe, expect, it } from 'vitest';
import { markStrokes } from '../../../renderer/charts/health-timeline/mark-strokes.ts';
import { relativePath } from '../../../renderer/charts/health-timeline/relative-path.ts';

const asIs = { from: [0, 0], scale: 1 } as const;

describe('a mark that is drawn anywhere', () => {
  it.each([
    ['M3 4L5 6', 'm3 4l2 2'],
    ['m3 4 2 2', 'm3 4l2 2'],
    ['M3 4h5V9', 'm3 4h5v5'],
    ['M3 4H5m1-1 2 2', 'm3 4h2m1 -1l2 2'],
    ['M2 8a5.9 5.9 0 0 0 11.8 0z', 'm2 8a5.9 5.9 0 0 0 11.8 0z'],
    ['M8 2A6 6 0 0 1 8 14', 'm8 2a6 6 0 0 1 0 12'],
    ['M1 1C2 2 3 3 4 4M9 9', 'm1 1c1 1 2 2 3 3m5 5'],
    ['M1 1H5V5zM2 2', 'm1 1h4v4zm1 1'],
  ])('%s', (path, relative) => {
    expect(relativePath(path, asIs)).toBe(relative);
  });

  it('is told from its middle, and as large as asked', () => {
    expect(relativePath('M10 8h4', { from: [8, 8], scale: 0.5 })).toBe('m1 0h2');
  });

  it('keeps the paint of what it stands in', () => {
    const shape = (
      <g stroke="red" strokeWidth="2">
        <circle cx={8} cy={8} r={6} strokeDasharray="2 4" />
        <path d="M8 8h1" fill="blue" />
      </g>
    );
    expect(markStrokes(shape, 0.5)).toEqual([
      {
        path: 'm-3 0a3 3 0 1 0 6 0a3 3 0 1 0 -6 0z',
        fill: 'none',
        stroke: 'red',
        strokeWidth: 1,
        strokeDasharray: '1 2',
      },
      { path: 'm0 0h0.5', fill: 'blue', stroke: 'red', strokeWidth: 1 },
    ]);
  });
});
