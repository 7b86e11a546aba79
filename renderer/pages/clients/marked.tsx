import type { ReactNode } from 'react';
import styles from './marked.module.css';

type Span = readonly [number, number];
type Props = { readonly text: string; readonly spans: readonly Span[] };

const SHOWN_BEFORE = 36;

/** A text with what was looked for underlined; what stands far before it is left out. */
export function Marked({ text, spans }: Props) {
  const from = cutOf(text, spans[0]?.[0] ?? 0);
  const parts: ReactNode[] = from > 0 ? ['…'] : [];
  let place = from;
  for (const [start, end] of spans) {
    if (start < place) continue;
    parts.push(text.slice(place, start));
    parts.push(
      <mark key={start} className={styles.mark}>
        {text.slice(start, end)}
      </mark>,
    );
    place = end;
  }
  parts.push(text.slice(place));
  return <>{parts}</>;
}

/** Where to begin, at a word, so that the first thing found is in sight. */
function cutOf(text: string, first: number): number {
  if (first <= SHOWN_BEFORE * 2) return 0;
  const space = text.indexOf(' ', first - SHOWN_BEFORE);
  return space >= 0 && space < first ? space + 1 : first;
}
