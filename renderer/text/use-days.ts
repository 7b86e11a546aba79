import { useMemo } from 'react';
import type { Day } from '../../shared/journal/day.ts';
import type { Due } from '../../shared/journal/promise.ts';
import {
  datedDay,
  datedMonth,
  fullDay,
  longDay,
  monthName,
  sayBirthday,
  sayDay,
  sayDue,
  sayDueInFull,
  sayDueNote,
  sayOnDay,
  saySinceDay,
  shortDay,
  weekdayName,
} from '../../shared/text/say-day.ts';
import { useApp } from '../state/app-state.ts';
import { usePastDay, useToday } from '../state/past-day.ts';
import { pastDays } from './past-days.ts';

/** The sayings of shared/text/say-day.ts, bound to the page's language and to its today. */
export function useDays() {
  const { language } = useApp();
  const today = useToday();
  const past = usePastDay();
  return useMemo(
    () => ({
      today,
      near: (day: Day) => sayDay(day, today, language),
      on: (day: Day) => sayOnDay(day, today, language),
      since: (day: Day) => saySinceDay(day, today, language),
      full: (day: Day) => fullDay(day, today, language),
      long: (day: Day) => longDay(day, today, language),
      dated: (day: Day) => datedDay(day, language),
      datedMonth: (day: Day) => datedMonth(day, language),
      short: (day: Day) => shortDay(day, today, language),
      weekday: (day: Day) => weekdayName(day, language),
      month: (day: Day) => monthName(day, today, language),
      birthday: (birthday: string) => sayBirthday(birthday, language),
      due: (due: Due, deadline: Day) => sayDue(due, deadline, today, language),
      dueNote: (due: Due, deadline: Day) => sayDueNote(due, deadline, today, language),
      dueFull: (due: Due) => sayDueInFull(due, today, language),
      ...(past !== undefined && pastDays(past, language)),
    }),
    [today, past, language],
  );
}
