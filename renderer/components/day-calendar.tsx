import { ChevronLeft, ChevronRight } from 'lucide-react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Dialog,
  Heading,
  Popover,
} from 'react-aria-components';
import { classNames } from './class-names.ts';
import styles from './day-calendar.module.css';
import list from './popover-list.module.css';

type Props = { readonly previousLabel: string; readonly nextLabel: string };

/** The month a DayField opens. */
export function DayCalendar({ previousLabel, nextLabel }: Props) {
  const stroke = { size: 16, strokeWidth: 1.4, absoluteStrokeWidth: true, 'aria-hidden': true };
  return (
    <Popover
      className={classNames(list.popover, styles.popover)}
      offset={4}
      placement="bottom start"
    >
      <Dialog className={styles.dialog ?? ''}>
        <Calendar>
          <header className={styles.header}>
            <Heading className={styles.month ?? ''} />
            <Button slot="previous" aria-label={previousLabel} className={styles.turn ?? ''}>
              <ChevronLeft {...stroke} />
            </Button>
            <Button slot="next" aria-label={nextLabel} className={styles.turn ?? ''}>
              <ChevronRight {...stroke} />
            </Button>
          </header>
          <CalendarGrid className={styles.grid ?? ''} weekdayStyle="narrow">
            <CalendarGridHeader>
              {(day) => (
                <CalendarHeaderCell className={styles.weekday ?? ''}>{day}</CalendarHeaderCell>
              )}
            </CalendarGridHeader>
            <CalendarGridBody>
              {(date) => <CalendarCell date={date} className={styles.day ?? ''} />}
            </CalendarGridBody>
          </CalendarGrid>
        </Calendar>
      </Dialog>
    </Popover>
  );
}
