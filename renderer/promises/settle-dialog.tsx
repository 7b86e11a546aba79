import { useState } from 'react';
import type { PromiseRow } from '../../shared/agenda/views.ts';
import type { Day } from '../../shared/journal/day.ts';
import { DayField } from '../components/day-field.tsx';
import { SegmentedControl } from '../components/segmented-control.tsx';
import { useDayFieldText } from '../text/use-day-field-text.ts';
import { useDays } from '../text/use-days.ts';
import { useText } from '../text/use-text.ts';
import { PromiseDialog } from './promise-dialog.tsx';
import type { Settling } from './promise-steps.ts';
import { useSettle } from './use-settle.ts';

type Props = { readonly row: PromiseRow; readonly onClose: () => void };

const settlings = ['kept', 'partly', 'broken', 'released'] as const;

/** Settles a promise on a day other than today, or with words. */
export function SettleDialog({ row, onClose }: Props) {
  const { t } = useText();
  const say = useDays();
  const settle = useSettle(row);
  const dayText = useDayFieldText();
  const [kind, setKind] = useState<Settling>('kept');
  const [day, setDay] = useState<Day | undefined>(say.today);
  const [words, setWords] = useState('');
  const error = day === undefined ? t('settle.day-missing') : undefined;

  const save = async () => {
    if (day === undefined) return undefined;
    return settle(kind, day, words);
  };
  return (
    <PromiseDialog
      row={row}
      title={t('settle.title')}
      wordsLabel={t('settle.words')}
      words={words}
      onWords={setWords}
      isReady={error === undefined}
      save={save}
      onClose={onClose}
    >
      {() => (
        <>
          <SegmentedControl
            label={t('settle.kind')}
            value={kind}
            onChange={setKind}
            options={settlings.map((id) => ({ id, label: t(`promise-state.${id}`) }))}
          />
          <DayField
            {...dayText}
            label={t('settle.day')}
            value={day}
            onChange={setDay}
            minDay={row.madeOn}
            maxDay={say.today}
            error={error}
          />
        </>
      )}
    </PromiseDialog>
  );
}
