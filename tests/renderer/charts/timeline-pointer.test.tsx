import { createEvent, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { showTimeline } from '../../support/show-timeline.tsx';

describe('the pointer', () => {
  // Nothing is laid out here: the chart is as wide as it was designed, and begins at 0.
  const over = (slider: HTMLElement, clientX: number) => {
    const at = { clientX, clientY: 100, pointerType: 'mouse' };
    const move = createEvent.pointerMove(slider, at);
    // A page that scrolls under a pointer at rest tells of moves too; these are none.
    Object.defineProperty(move, 'movementX', { value: 5 });
    fireEvent(slider, move);
  };
  const press = (slider: HTMLElement, clientX: number, clientY = 100) => {
    fireEvent.pointerDown(slider, { clientX, clientY, button: 0 });
    fireEvent.pointerUp(slider, { clientX, clientY, button: 0 });
  };

  it('glances at days, and leaves what was read as it was', () => {
    const { slider, read } = showTimeline({ cursor: '2026-10-09' });
    over(slider, 200);
    over(slider, 300);
    expect(read).toHaveLength(2);
    expect(String(read[0]) < String(read[1])).toBe(true);
    fireEvent.pointerLeave(slider);
    expect(read.at(-1)).toBe('2026-10-09');
  });

  it('chooses a day with a press, which stays when it has gone', () => {
    const { slider, read } = showTimeline();
    over(slider, 200);
    press(slider, 200);
    fireEvent.pointerLeave(slider);
    expect(read).toHaveLength(1);
    expect(read[0]).toBeDefined();
  });

  it('opens a mark that is pressed', () => {
    const { slider, container, opened } = showTimeline();
    const seal = container.querySelector('[data-mark=broken] path')?.getAttribute('d') ?? '';
    const [, x = '', y = ''] = /^M([\d.]+) ([\d.]+)/.exec(seal) ?? [];
    press(slider, Number(x), Number(y));
    expect(opened).toEqual([{ kind: 'promise', id: 'prices', day: '2026-07-25' }]);
  });

  it('zooms with the wheel, once it has moved over the chart', () => {
    const { slider } = showTimeline();
    const all = () => screen.getByRole('radio', { name: 'Todo' });
    fireEvent.wheel(slider, { deltaY: -120, clientX: 300 });
    expect(all()).toHaveProperty('checked', true);
    over(slider, 300);
    fireEvent.wheel(slider, { deltaY: -120, clientX: 300 });
    expect(all()).toHaveProperty('checked', false);
  });

  it('leaves the wheel to the page where there is nothing further to see', () => {
    const { slider } = showTimeline();
    over(slider, 300);
    // False when somebody kept the page from scrolling.
    expect(fireEvent.wheel(slider, { deltaY: 120, clientX: 300 })).toBe(true);
    expect(fireEvent.wheel(slider, { deltaY: -120, clientX: 300 })).toBe(false);
  });
});

describe('the zoom', () => {
  it('is one of the ranges, until one zooms elsewhere', async () => {
    const { user } = showTimeline();
    expect(screen.getByRole('radio', { name: 'Todo' })).toHaveProperty('checked', true);
    await user.click(screen.getByRole('radio', { name: '3 m' }));
    expect(screen.getByRole('radio', { name: '3 m' })).toHaveProperty('checked', true);
    screen.getByRole('slider').focus();
    await user.keyboard('+');
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
  });

  it('follows the cursor', async () => {
    const { user, container } = showTimeline();
    await user.click(screen.getByRole('radio', { name: '3 m' }));
    screen.getByRole('slider').focus();
    await user.keyboard('{Home}');
    const cursor = [...container.querySelectorAll('svg')].at(-1);
    expect(container.textContent).toContain('1 jun');
    expect(cursor).toBeTruthy();
  });
});
