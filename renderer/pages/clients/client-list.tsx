// biome-ignore-all lint/a11y/useSemanticElements: only rows in sight exist, and table elements lose their roles when laid out by hand.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and names the row one is on.
import { observeElementRect, useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { ClientRow, Match } from '../../../shared/agenda/views.ts';
import type { Id } from '../../../shared/journal/record.ts';
import { useApp } from '../../state/app-state.ts';
import { useText } from '../../text/use-text.ts';
import { useChoice } from './choice.ts';
import styles from './client-list.module.css';
import { ClientListRow, heightOf } from './client-list-row.tsx';

/** A client in the list, with why it is there when it was searched for. */
export type Listed = { readonly client: ClientRow; readonly matches: readonly Match[] };
/** Lets the page move in the list while the focus is elsewhere. */
export type ListHandle = { readonly focus: () => void; readonly move: (by: number) => void };

const HEADER_HEIGHT = 36;
const PAGE_ROWS = 10;

type Props = {
  readonly rows: readonly Listed[];
  readonly onOpen: (id: Id) => void;
  /** The client one is on is the same as another. */
  readonly onMerge: (id: Id) => void;
  readonly handle: Ref<ListHandle>;
};

/** However many they are, only those in sight are drawn; the grid still says how many there are. */
export function ClientList({ rows, onOpen, onMerge, handle }: Props) {
  const { t } = useText();
  const scale = useApp().device.textSize / 100;
  const gridId = useId();
  const gridRef = useRef<HTMLDivElement>(null);
  const bodyRef = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const activeId = useChoice((choice) => choice.active);
  const found = rows.findIndex(({ client }) => client.id === activeId);
  const active = Math.max(0, found);

  useLayoutEffect(() => {
    const scroller = scrollerOf(bodyRef.current);
    if (!bodyRef.current || !scroller) return;
    const above =
      bodyRef.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    setTop(Math.round(above + scroller.scrollTop));
  });
  const virtual = useVirtualizer<HTMLElement, HTMLElement>({
    getScrollElement: () => scrollerOf(bodyRef.current),
    observeElementRect: observeScroller,
    count: rows.length,
    estimateSize: (index) => heightOf(rows[index], scale),
    getItemKey: (index) => rows[index]?.client.id ?? index,
    overscan: 8,
    scrollMargin: top,
    scrollPaddingStart: HEADER_HEIGHT * scale + 8,
    scrollPaddingEnd: 24,
  });
  // Rows of other heights stand elsewhere: what was measured for the old ones is wrong.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is rows and text that change the heights.
  useEffect(() => virtual.measure(), [rows, scale, virtual]);

  const moveTo = (index: number) => {
    const next = Math.min(rows.length - 1, Math.max(0, index));
    useChoice.setState({ active: rows[next]?.client.id });
    virtual.scrollToIndex(next, { align: 'auto' });
  };
  useImperativeHandle(handle, () => ({
    focus: () => gridRef.current?.focus({ preventScroll: true }),
    move: (by) => moveTo(found < 0 ? 0 : active + by),
  }));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      j: active + 1,
      ArrowUp: active - 1,
      k: active - 1,
      PageDown: active + PAGE_ROWS,
      PageUp: active - PAGE_ROWS,
      Home: 0,
      End: rows.length - 1,
    };
    const row = rows[active];
    const next = moves[event.key];
    if (event.key === 'Enter' && row) onOpen(row.client.id);
    else if (event.key === 'u' && row && row.client.relation !== 'self') onMerge(row.client.id);
    else if (next !== undefined) moveTo(next);
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={gridRef}
      role="grid"
      tabIndex={0}
      aria-label={t('clients.list')}
      aria-rowcount={rows.length + 1}
      aria-activedescendant={rows.length > 0 ? `${gridId}-${active}` : undefined}
      className={styles.grid}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" className={styles.head}>
        <div role="row" aria-rowindex={1} className={styles.columns}>
          <span role="columnheader">{t('clients.column.name')}</span>
          <span role="columnheader">{t('clients.column.health')}</span>
          <span role="columnheader">{t('clients.column.year')}</span>
          <span role="columnheader" className={styles.tags}>
            {t('clients.column.tags')}
          </span>
          <span role="columnheader">{t('clients.column.contact')}</span>
          <span role="columnheader" className={styles.figure}>
            {t('clients.column.mine')}
          </span>
          <span role="columnheader" className={styles.figure}>
            {t('clients.column.theirs')}
          </span>
        </div>
      </div>
      <div
        ref={bodyRef}
        role="rowgroup"
        className={styles.body}
        style={{ height: virtual.getTotalSize() }}
      >
        {virtual.getVirtualItems().map(({ index, key, start, size }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <ClientListRow
              key={key}
              id={`${gridId}-${index}`}
              row={row}
              index={index}
              isActive={index === active}
              offset={start - top}
              height={size}
              onOpen={() => onOpen(row.client.id)}
            />
          );
        })}
      </div>
    </div>
  );
}

/** What scrolls is the page's frame, not the window. */
function scrollerOf(element: HTMLElement | null): HTMLElement | null {
  return element?.closest('main') ?? null;
}

/** Until the frame has a height, the window's is the best guess: rows are there from the start. */
const observeScroller: typeof observeElementRect<HTMLElement> = (virtual, report) =>
  observeElementRect(virtual, (rect) =>
    report(rect.height > 0 ? rect : { ...rect, height: window.innerHeight }),
  );
