import { useState } from 'react';
import type { PromiseRow } from '../../shared/agenda/views.ts';
import { type Due, deadlineOf } from '../../shared/journal/promise.ts';
import { useAct } from '../state/use-act.ts';
import { useAnswerOnce } from '../state/use-answer-once.ts';
import { useDays } from '../text/use-days.ts';
import { useText } from '../text/use-text.ts';
import { DueField } from './due-field.tsx';
import styles from './promise-dialog.module.css';
import { PromiseDialog } from './promise-dialog.tsx';
import { moveOps } from './promise-steps.ts';

type Props = { readonly row: PromiseRow; readonly onClose: () => void };

/** Moves a promise: before it is due that is free, and the dialog says so. */
export function MoveDialog({ row, onClose }: Props) {
  const { t } = useText();
  const say = useDays();
  const act = useAct();
  const once = useAnswerOnce(row);
  const [due, setDue] = useState<Due | undefined>(row.due);
  const [words, setWords] = useState('');
  const isBefore = row.deadline === undefined || row.deadline >= say.today;
  const isEarly = due !== undefined && deadlineOf(due) < row.madeOn;

  // What it costs, and whom to tell, is a matter of a word of mine to somebody.
  const isTold = row.by === 'me' && !row.isSelf;
  // Nothing agreed on anew is no move.
  const isSame = due?.day === row.due?.day && due?.precision === row.due?.precision;

  const save = async () => {
    const { name, ops } = moveOps(row.id, say.today, due, words);
    return once(() => act.change(name, ops));
  };
  return (
    <PromiseDialog
      row={row}
      title={t('move.title')}
      saveLabel={t('move.save')}
      wordsLabel={t(isTold ? 'move.words' : 'settle.words')}
      words={words}
      onWords={setWords}
      isReady={!isEarly && !isSame}
      save={save}
      onClose={onClose}
    >
      {(isTried) => (
        <>
          {isTold && <p className={styles.note}>{t(isBefore ? 'move.before' : 'move.after')}</p>}
          <DueField
            label={t('due.label')}
            due={due}
            onChange={setDue}
            autoFocus
            isAsBefore={isSame}
            error={
              isEarly
                ? t('problem.due-before-made')
                : isTried && isSame
                  ? t('move.same')
                  : undefined
            }
          />
        </>
      )}
    </PromiseDialog>
  );
}
