import type { CalendarDate } from '@internationalized/date';
import { Calendar as CalendarIcon, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button, DateInput, DatePicker, DateSegment, Group } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { DayCalendar } from './day-calendar.tsx';
import {
  isImpossible,
  isWholeYear,
  settleYear,
  toCalendarDate,
  type WrittenParts,
} from './day-draft.ts';
import styles from './day-field.module.css';
import field from './field.module.css';
import { FieldLabel } from './field-label.tsx';
import { FieldNotes } from './field-notes.tsx';

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
  /** True while what is written is not a day: hold back what would save it. */
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
  const [isRefused, setIsRefused] = useState(false);
  // Writing again from nothing is the only way to empty half-written segments.
  const [round, setRound] = useState(0);
  const written = useRef<Record<string, number | undefined>>({});
  const isLeaving = useRef(false);
  const fieldRef = useRef<HTMLDivElement>(null);
  const hasCleared = useRef(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the round is what clearing changes.
  useEffect(() => {
    if (hasCleared.current)
      fieldRef.current?.querySelector<HTMLElement>('[role="spinbutton"]')?.focus();
    hasCleared.current = false;
  }, [round]);

  if (value !== givenValue) {
    setGivenValue(value);
    setDraft(toCalendarDate(value));
    setIsRefused(false);
  }

  const refuse = (next: boolean) => {
    setIsRefused(next);
    if (next !== isRefused) props.onRefusedChange?.(next);
  };
  const give = (day: string | undefined) => {
    refuse(false);
    if (day !== value) onChange(day);
  };
  const change = (next: CalendarDate | null) => {
    // On leaving, the picker turns 30 February into the 28th; nobody said the 28th.
    if (isLeaving.current && isImpossible(written.current)) return;
    setDraft(next);
    if (next === null) give(undefined);
    else if (isWholeYear(next)) give(next.toString());
  };
  const choose = (day: string | undefined) => {
    setDraft(toCalendarDate(day));
    setRound((current) => current + 1);
    give(day);
  };
  const leave = (parts: WrittenParts) => {
    const settled = draft && settleYear(draft);
    if (isImpossible(parts)) refuse(true);
    else if (settled && isWholeYear(settled)) {
      setDraft(settled);
      give(settled.toString());
    }
  };

  const error = props.error ?? (isRefused ? impossible : undefined);
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
        shouldForceLeadingZeros={false}
        className={field.field ?? ''}
      >
        <FieldLabel isHidden={props.isLabelHidden}>{label}</FieldLabel>
        <Group className={classNames(field.box, styles.box)}>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: it only watches focus leave the date. */}
          <div
            className={styles.segments}
            onBlurCapture={(event) => {
              isLeaving.current = !event.currentTarget.contains(event.relatedTarget);
            }}
            onBlur={() => {
              if (isLeaving.current) leave(written.current);
              isLeaving.current = false;
            }}
          >
            <DateInput className={styles.input ?? ''}>
              {(segment) => {
                written.current[segment.type] = segment.isPlaceholder
                  ? undefined
                  : (segment.value ?? undefined);
                return <DateSegment segment={segment} className={styles.segment ?? ''} />;
              }}
            </DateInput>
          </div>
          {clearLabel !== undefined && value !== undefined && !isDisabled && (
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
        <FieldNotes description={props.description} error={error} />
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
              aria-pressed={choice.day === value}
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
