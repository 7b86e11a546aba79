import { useEffect, useRef } from 'react';
import type { Failure } from '../../shared/ipc/failure.ts';
import type { Id } from '../../shared/journal/record.ts';

type Asked = { readonly id: Id };

const underWay = new Set<Id>();
/** By what was drawn: a view that comes later may ask the same again, as after an undo. */
const answered = new WeakSet<Asked>();

/**
 * Answers what a row asks once: a second press, while the first is under way or until the row is
 * drawn anew, is the same answer and not another one.
 */
export function useAnswerOnce(
  asked: Asked,
): (answer: () => Promise<Failure | undefined>) => Promise<Failure | undefined> {
  const latest = useRef(asked);
  useEffect(() => {
    latest.current = asked;
  });
  return async (answer) => {
    if (underWay.has(asked.id) || answered.has(asked)) return undefined;
    underWay.add(asked.id);
    try {
      const failure = await answer();
      // Another change may have drawn the row again meanwhile, still as it was.
      if (!failure) for (const row of [asked, latest.current]) answered.add(row);
      return failure;
    } finally {
      underWay.delete(asked.id);
    }
  };
}
