import type { KeyboardEvent, ReactNode } from 'react';
import { isTyping } from './is-typing.ts';

export type RowAreaProps = {
  readonly children: ReactNode;
  readonly className?: string | undefined;
};

const steps: Readonly<Record<string, number>> = { arrowdown: 1, arrowup: -1, j: 1, k: -1 };

/** Up and down through every row inside, whatever list it is in. */
export function RowArea({ children, className }: RowAreaProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row-main]')];
    const here = document.activeElement?.closest('[data-row]');
    const index = rows.findIndex((row) => here?.contains(row));
    if (index < 0) return;
    const step = steps[event.key.toLowerCase()] ?? 0;
    const next =
      event.key === 'Home' ? rows[0] : event.key === 'End' ? rows.at(-1) : rows[index + step];
    if (next === undefined || next === rows[index]) return;
    event.preventDefault();
    next.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only moves focus between the rows inside.
    <div className={className} onKeyDown={onKeyDown}>
      {children}
    </div>
  );
}
