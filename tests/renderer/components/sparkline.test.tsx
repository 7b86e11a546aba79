import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Sparkline } from '../../../renderer/components/sparkline.tsx';

function linesOf(scores: readonly (number | null)[]): string[] {
  const { container } = render(<Sparkline scores={scores} state="firm" />);
  const [, ...lines] = [...container.querySelectorAll('path')];
  return lines.flatMap((line) => line.getAttribute('d') ?? []).filter((d) => d.startsWith('M'));
}

describe('a sparkline', () => {
  it('is one line, broken where there was no number', () => {
    const lines = linesOf([70, 72, null, null, 60, 58, 57]);
    expect(lines.map((line) => line.match(/L/g)?.length)).toEqual([1, 2]);
  });

  it('shows a month that stands alone: a line to nowhere would be nothing', () => {
    const lines = linesOf([null, 70, null, null]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^M[\d.]+ [\d.]+h0$/);
  });

  it('is nothing where there was never a number', () => {
    expect(linesOf([null, null, null])).toEqual([]);
  });
});
