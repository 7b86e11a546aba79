import { useState } from 'react';
import { newId } from '../../bridge/bridge.ts';
import { type Lack, lackOf } from '../../capture/capture-change.ts';
import type { Draft, PromiseDraft } from '../../capture/draft.ts';
import { Button } from '../../components/button.tsx';
import { RefusedDays, useRefusedDays } from '../../components/refused-days.tsx';
import { SegmentedControl } from '../../components/segmented-control.tsx';
import { TextField } from '../../components/text-field.tsx';
import { DueField } from '../../promises/due-field.tsx';
import { useDays } from '../../text/use-days.ts';
import { useText } from '../../text/use-text.ts';
import styles from './first-run.module.css';
import type { StepProps } from './first-run-page.tsx';
import { FirstRunStep } from './first-run-step.tsx';

type Props = StepProps & {
  readonly draft: Draft;
  readonly onChange: (fields: Partial<Draft>) => void;
  readonly onSave: (hasPromise: boolean) => Promise<void>;
};

/** The first promise; then all of it is saved as one change. */
export function PromiseStep({ draft, onChange, onSave, onFailure: _, ...step }: Props) {
  const { t } = useText();
  const say = useDays();
  const [lack, setLack] = useState<Lack | undefined>();
  const [blank] = useState<PromiseDraft>(() => ({ key: newId(), by: 'me', words: '' }));
  const promise = draft.promises[0] ?? blank;
  const side = promise.by === 'me' ? 'mine' : 'theirs';
  const edit = (fields: Partial<PromiseDraft>) => {
    setLack(undefined);
    onChange({ promises: [{ ...promise, ...fields }] });
  };
  const days = useRefusedDays(() => {
    const missing = lackOf({ ...draft, promises: [promise] }, true, say.today);
    setLack(missing);
    if (!missing) void onSave(true);
  });
  return (
    <FirstRunStep
      {...step}
      step={4}
      title={t(`first-run.promise.title-${side}`, { name: draft.client.trim() })}
      lead={t('first-run.promise.lead')}
      primary={t('first-run.promise.save')}
      onNext={days.save}
      second={
        <Button isLarge onPress={() => void onSave(false)}>
          {t('first-run.promise.none')}
        </Button>
      }
    >
      <RefusedDays days={days}>
        <div className={styles.written}>
          <TextField
            label={t('first-run.promise.words')}
            voice="written"
            autoFocus
            value={promise.words}
            onChange={(words) => edit({ words })}
            placeholder={t(`capture.promise-example-${side}`)}
            error={lack?.field === 'promise' ? t('first-run.promise.words-missing') : undefined}
          />
        </div>
        <SegmentedControl
          label={t('first-run.promise.by')}
          value={promise.by}
          onChange={(by) => edit({ by })}
          options={[
            { id: 'me', label: t('first-run.promise.by-me') },
            { id: 'them', label: t('first-run.promise.by-them') },
          ]}
        />
        <DueField
          label={t('due.label')}
          due={promise.due}
          onChange={(due) => edit({ due })}
          error={lack?.field === 'due' ? t('capture.due-before') : undefined}
        />
      </RefusedDays>
    </FirstRunStep>
  );
}
