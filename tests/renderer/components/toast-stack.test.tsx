import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ToastStack } from '../../../renderer/components/toast-stack.tsx';
import { findBarriers } from '../../support/axe.ts';

function show(onAction = () => {}) {
  const dismissed: string[] = [];
  render(
    <ToastStack
      label="Avisos"
      toasts={[
        { id: 'a', text: 'Cumplida', actionLabel: 'Deshacer', onAction, dismissLabel: 'Cerrar' },
      ]}
      onDismiss={(id) => dismissed.push(id)}
      lifeMs={1000}
    />,
  );
  return dismissed;
}

const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));

describe('ToastStack', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is announced, and undoes once before it goes', () => {
    let undone = 0;
    const dismissed = show(() => {
      undone += 1;
    });
    expect(screen.getByRole('status').textContent).toContain('Cumplida');
    fireEvent.click(screen.getByRole('button', { name: 'Deshacer' }));
    expect(undone).toBe(1);
    expect(dismissed).toEqual(['a']);
  });

  it('goes by itself when its time is over', () => {
    const dismissed = show();
    pass(999);
    expect(dismissed).toEqual([]);
    pass(1);
    expect(dismissed).toEqual(['a']);
  });

  it('stays while the focus is on it', () => {
    const dismissed = show();
    act(() => screen.getByRole('button', { name: 'Deshacer' }).focus());
    pass(5000);
    expect(dismissed).toEqual([]);
    act(() => screen.getByRole('button', { name: 'Deshacer' }).blur());
    pass(1000);
    expect(dismissed).toEqual(['a']);
  });

  it('gives the focus back to where it came from, or to the page', () => {
    render(
      <main id="main" tabIndex={-1}>
        <input aria-label="Palabras" />
      </main>,
    );
    show();
    const field = screen.getByRole('textbox');
    const close = screen.getByRole('button', { name: 'Cerrar' });
    act(() => field.focus());
    act(() => close.focus());
    fireEvent.click(close);
    expect(document.activeElement).toBe(field);
    act(() => close.focus());
    field.remove();
    fireEvent.click(close);
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });

  it('stays while the pointer is on it', () => {
    const dismissed = show();
    fireEvent.pointerEnter(screen.getByRole('listitem'));
    pass(5000);
    expect(dismissed).toEqual([]);
  });

  it('has no barrier that axe can find', async () => {
    show();
    vi.useRealTimers();
    expect(await findBarriers()).toEqual([]);
  });
});
