import { createContext, useContext } from 'react';
import type { Day } from '../../shared/journal/day.ts';
import { useApp } from './app-state.ts';

/** The day that a page is turned back to; absent on a page of today. */
export const PastDay = createContext<Day | undefined>(undefined);

/** The day of a page that is turned back: nothing on it can be changed. */
export function usePastDay(): Day | undefined {
  return useContext(PastDay);
}

/** The page's today: the machine's, or the day that the page is turned back to. */
export function useToday(): Day {
  const { today } = useApp();
  return useContext(PastDay) ?? today;
}
