import { Children, Fragment, isValidElement, type ReactNode } from 'react';
import { relativePath } from './relative-path.ts';

/** A stroke of a mark: a path from the mark's middle, and how it is painted. */
export type MarkStroke = {
  readonly path: string;
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly strokeDasharray?: string;
};

type Props = {
  readonly children?: ReactNode;
  readonly d?: string;
  readonly cx?: number | string;
  readonly cy?: number | string;
  readonly r?: number | string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number | string;
  readonly strokeDasharray?: string;
};

/**
 * The strokes of a shape that is drawn in 16 × 16, so that hundreds of the same are one path each:
 * a zoom changes every one of them, and a node apiece is too slow.
 */
export function markStrokes(shape: ReactNode, scale: number, inherited: Props = {}): MarkStroke[] {
  return Children.toArray(shape).flatMap((node) => {
    if (!isValidElement<Props>(node)) return [];
    const own = { ...inherited, ...node.props };
    if (node.type === 'g' || node.type === Fragment) {
      const { children, ...rest } = own;
      return markStrokes(children, scale, rest);
    }
    const dash = own.strokeDasharray?.split(' ').map((length) => Number(length) * scale);
    return [
      {
        path: relativePath(node.type === 'circle' ? circle(own) : (own.d ?? ''), {
          from: [8, 8],
          scale,
        }),
        fill: own.fill ?? 'none',
        stroke: own.stroke ?? 'none',
        strokeWidth: Number(own.strokeWidth ?? 1) * scale,
        ...(dash && { strokeDasharray: dash.join(' ') }),
      },
    ];
  });
}

function circle({ cx = 0, cy = 0, r = 0 }: Props): string {
  return `M${Number(cx) - Number(r)} ${cy}a${r} ${r} 0 1 0 ${2 * Number(r)} 0a${r} ${r} 0 1 0 ${-2 * Number(r)} 0z`;
}
