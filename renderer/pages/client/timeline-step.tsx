import type { PromiseRow } from '../../../shared/agenda/views.ts';
import {
  aboutOf,
  type Due,
  type PromiseRecord,
  type Step,
  type StepKind,
  standingOn,
} from '../../../shared/journal/promise.ts';
import { Seal, type SealState } from '../../components/seal.tsx';
import { promiseSeal } from '../../promises/promise-seal.ts';
import { useDays } from '../../text/use-days.ts';
import { useText } from '../../text/use-text.ts';
import type { Edit } from './editing.ts';
import styles from './timeline.module.css';
import { TimelineLine } from './timeline-line.tsx';

const sealOf: { readonly [Kind in StepKind]: SealState } = {
  made: 'open',
  moved: 'moved',
  kept: 'kept',
  partly: 'partly',
  broken: 'broken',
  released: 'released',
  reopened: 'open',
};

type Props = {
  readonly promise: PromiseRecord;
  readonly step: Step;
  /** How the promise stands today. */
  readonly row: PromiseRow | undefined;
  readonly day: string;
  readonly onEdit: Edit;
};

/** What was done with a word on a day: given, moved, kept… */
export function TimelineStep({ promise, step, row, day, onEdit }: Props) {
  const { t } = useText();
  const say = useDays();
  const isMade = step.kind === 'made';
  const isLate = step.kind === 'kept' && standingOn(promise, step.day).state === 'kept-late';
  const isOverdue = isMade && row?.state === 'overdue';
  const deadline = row?.deadline;
  const openSeal =
    isMade && row && isOpenState(row.state) ? promiseSeal(row.state, promise.by) : undefined;
  const seal = openSeal ?? (isLate ? 'keptLate' : sealOf[step.kind]);

  const inFull = (due: Due) => ({ due: say.dueFull(due), precision: due.precision });
  const notes: string[] = [];
  if (isMade && promise.due && !isOverdue) {
    notes.push(t('client.step.due', inFull(promise.due)));
  }
  if (step.kind === 'moved') {
    notes.push(step.due ? t('client.step.moved-to', inFull(step.due)) : t('client.step.no-date'));
  }
  const literal = isMade && promise.words !== aboutOf(promise) ? promise.words : step.words;
  if (literal) notes.push(t('client.step.in-words', { words: literal }));

  const said = t(`client.step.${isLate ? 'late' : step.kind}-${promise.by}`);
  return (
    <TimelineLine
      isTight
      day={day}
      evidence={{ kind: 'promise', id: promise.id, day: step.day }}
      icon={<Seal state={seal} />}
      editLabel={t('client.edit-what', { what: `${said} ${aboutOf(promise)}` })}
      onEdit={() => onEdit(isMade ? { what: 'promise', promise } : { what: 'step', promise, step })}
    >
      <p className={styles.said}>
        {said} <span className={styles.about}>{aboutOf(promise)}</span>
      </p>
      {(notes.length > 0 || isOverdue) && (
        <p className={styles.meta}>
          {isOverdue && deadline && (
            <span className={promise.by === 'me' ? styles.late : undefined}>
              {t('client.step.was-due', { day: say.on(deadline) })}
            </span>
          )}
          {notes.map((note) => (
            <span key={note}>{note}</span>
          ))}
        </p>
      )}
    </TimelineLine>
  );
}

function isOpenState(state: PromiseRow['state']): boolean {
  return state === 'open' || state === 'at-risk' || state === 'overdue';
}
