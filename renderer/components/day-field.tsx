import type { CalendarDate } from '@internationalized/date';
import { Calendar as CalendarIcon, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button, DatePicker, Group } from 'react-aria-components';
import { flushSync } from 'react-dom';
import { classNames } from './class-names.ts';
import { DayCalendar } from './day-calendar.tsx';
import {
  isBlank,
  isImpossible,
  partsOf,
  settleYear,
  toCalendarDate,
  type WrittenParts,
  writtenDay,
} from './day-draft.ts';
import styles from './day-field.module.css';
import { DayParts } from './day-parts.tsx';
import field from './field.module.css';
import { FieldLabel } from './field-label.tsx';
import { FieldNotes } from './field-notes.tsx';
import { useDayCheck } from './refused-days.tsx';

export type QuickDay = {
  readonly id: string;
  readonly label: string;
  readonly day: string | undefined;
};

export type DayFieldProps = {
  readonly label: string;
  /** `YYYY-MM-DD`. */
  readonly value: string | undefined;
  readonly onChange: (day: string | undefined) => void;
  /** True while what is written is not a day: what tells of the value should be silent. */
  readonly onRefusedChange?: ((isRefused: boolean) => void) | undefined;
  /** The sentence for what was written and is not a day. */
  readonly impossible: string;
  readonly openLabel: string;
  readonly previousLabel: string;
  readonly nextLabel: string;
  readonly clearLabel?: string | undefined;
  readonly quickChoices?: readonly QuickDay[];
  readonly minDay?: string | undefined;
  readonly maxDay?: string | undefined;
  /** The sentences for a day before the first one, or after the last one, that can be chosen. */
  readonly tooEarly?: ((minDay: string) => string) | undefined;
  readonly tooLate?: string | undefined;
  readonly description?: string | undefined;
  readonly error?: string | undefined;
  readonly isLabelHidden?: boolean;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
};

export function DayField(props: DayFieldProps) {
  const { label, value, onChange, impossible, clearLabel, quickChoices = [] } = props;
  const { minDay, maxDay, isDisabled = false } = props;
  const [draft, setDraft] = useState<CalendarDate | null>(() => toCalendarDate(value));
  const [givenValue, setGivenValue] = useState(value);
  const [written, setWritten] = useState<WrittenParts>(() => partsOf(value));
  const [isTold, setIsTold] = useState(false);
  // Writing again from nothing is the only way to empty half-written segments.
  const [round, setRound] = useState(0);
  const fieldRef = useRef<HTMLDivElement>(null);
  const hasCleared = useRef(false);
  const focusFirst = () =>
    fieldRef.current?.querySelector<HTMLElement>('[role="spinbutton"]')?.focus();

  // biome-ignore lint/correctness/useExhaustiveDependencies: the round is what clearing changes.
  useEffect(() => {
    if (hasCleared.current) focusFirst();
    hasCleared.current = false;
  }, [round]);

  if (value !== givenValue) {
    setGivenValue(value);
    setDraft(toCalendarDate(value));
  }
  const isRefused = !isBlank(written) && writtenDay(written) === undefined;
  if (isTold && !isRefused) setIsTold(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: told when it changes, to whoever listens then.
  useEffect(() => {
    props.onRefusedChange?.(isRefused);
  }, [isRefused]);

  const give = (day: string | undefined) => {
    if (day !== value) onChange(day);
  };
  const change = (next: CalendarDate | null) => {
    setDraft(next);
    if (next === null) give(undefined);
    else if (writtenDay(next) !== undefined) give(next.toString());
  };
  const choose = (day: string | undefined) => {
    setDraft(toCalendarDate(day));
    setWritten(partsOf(day));
    setRound((current) => current + 1);
    give(day);
  };
  const settle = (): boolean => {
    if (!isRefused) return true;
    const settled = writtenDay(settleYear(written));
    if (settled === undefined) setIsTold(true);
    else {
      setDraft(toCalendarDate(settled));
      setWritten(partsOf(settled));
      give(settled);
    }
    return settled !== undefined;
  };
  const isWithin = (day = minDay ?? '') => day >= (minDay ?? '') && day <= (maxDay ?? '9999-12-31');
  const saveForm = useDayCheck(() => {
    const isWhole = flushSync(settle) && isWithin(writtenDay(settleYear(written)));
    if (!isWhole && !fieldRef.current?.contains(document.activeElement)) focusFirst();
    return isWhole;
  });
  const onKeyDown = (event: KeyboardEvent) => {
    // The segments keep every key to themselves, so that the form would never hear of it.
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !saveForm) return;
    event.preventDefault();
    event.stopPropagation();
    saveForm();
  };

  const isSaid = isTold || isImpossible(written);
  const outside =
    minDay !== undefined && value !== undefined && value < minDay
      ? props.tooEarly?.(minDay)
      : props.tooLate;
  const error = isRefused
    ? isSaid
      ? impossible
      : undefined
    : (props.error ?? (isWithin(value) ? undefined : outside));
  return (
    <div ref={fieldRef} className={field.field}>
      <DatePicker
        key={round}
        value={draft}
        onChange={change}
        minValue={toCalendarDate(minDay)}
        maxValue={toCalendarDate(maxDay)}
        isInvalid={error !== undefined}
        isDisabled={isDisabled}
        autoFocus={props.autoFocus ?? false}
        validationBehavior="aria"
        shouldForceLeadingZeros
        className={field.field ?? ''}
      >
        <FieldLabel isHidden={props.isLabelHidden}>{label}</FieldLabel>
        <Group className={classNames(field.box, styles.box)}>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: it only watches focus leave the date, and hears what saves. */}
          <div
            className={styles.segments}
            onKeyDownCapture={onKeyDown}
            onBlur={(event) => {
              if (!event.currentTarget.contains(event.relatedTarget)) settle();
            }}
          >
            <DayParts onWritten={setWritten} />
          </div>
          {clearLabel !== undefined && (value !== undefined || isRefused) && !isDisabled && (
            <Button
              slot={null}
              className={styles.button ?? ''}
              aria-label={clearLabel}
              onPress={() => {
                hasCleared.current = true;
                choose(undefined);
              }}
            >
              <X size={14} strokeWidth={1.4} absoluteStrokeWidth aria-hidden="true" />
            </Button>
          )}
          <Button className={styles.button ?? ''} aria-label={props.openLabel}>
            <CalendarIcon size={15} strokeWidth={1.4} absoluteStrokeWidth aria-hidden="true" />
          </Button>
        </Group>
        <FieldNotes description={isRefused ? undefined : props.description} error={error} />
        <DayCalendar previousLabel={props.previousLabel} nextLabel={props.nextLabel} />
      </DatePicker>
      {quickChoices.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would be read as a second field.
        <div role="group" aria-label={label} className={styles.quick}>
          {quickChoices.map((choice) => (
            <button
              key={choice.id}
              type="button"
              className={styles.choice}
              aria-pressed={!isRefused && choice.day === value}
              disabled={isDisabled}
              onClick={() => choose(choice.day)}
            >
              {choice.label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
