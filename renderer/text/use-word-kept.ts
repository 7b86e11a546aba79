import type { WordKept } from '../../shared/agenda/word-kept.ts';
import { useDays } from './use-days.ts';
import { useText } from './use-text.ts';

/** Says how a word was kept, in sentences: the ratio or the plain counts, and what fell short. */
export function useWordKept(): (side: WordKept) => readonly string[] {
  const { t } = useText();
  const say = useDays();
  return (side) => {
    const { settled, kept, late, partly, broken, released, lastBrokenOn, percent } = side;
    const sentences: string[] = [];
    const values = { settled, kept, late, lateness: latenessOf(side) };
    if (percent !== undefined) {
      sentences.push(t('word-kept.percent', { ...values, percent: percent / 100 }));
    } else if (kept > 0) sentences.push(t('word-kept.counts', values));
    if (partly > 0) {
      const isHalf = String(percent !== undefined);
      sentences.push(t('word-kept.partly', { count: partly, isHalf }));
    }
    if (lastBrokenOn !== undefined) {
      const month = say.datedMonth(lastBrokenOn);
      sentences.push(t('word-kept.broken', { count: broken, month }));
    }
    // Of one nobody expects a percentage; where something fell short, that is the thing to say.
    if (percent === undefined && kept > 1 && kept === settled) sentences.push(t('word-kept.few'));
    if (released > 0) sentences.push(t('word-kept.released', { count: released }));
    return sentences;
  };
}

function latenessOf({ kept, late }: WordKept): 'none' | 'alone' | 'all' | 'some' {
  if (late === 0) return 'none';
  if (late < kept) return 'some';
  return late === 1 ? 'alone' : 'all';
}
