import { useState } from 'react';
import type { Client } from '../../../shared/journal/client.ts';
import type { Draft } from '../../capture/draft.ts';
import { SegmentedControl } from '../../components/segmented-control.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './first-run.module.css';
import type { StepProps } from './first-run-page.tsx';
import { FirstRunStep } from './first-run-step.tsx';

type Props = StepProps & {
  readonly draft: Draft;
  readonly onChange: (fields: Partial<Draft>) => void;
  readonly kind: Client['kind'];
  readonly onKind: (kind: Client['kind']) => void;
};

/** The first client: somebody one can think of at once. */
export function ClientStep({ draft, onChange, kind, onKind, onFailure: _, ...step }: Props) {
  const { t } = useText();
  const [isNameMissing, setIsNameMissing] = useState(false);
  const next = () => {
    if (draft.client.trim() === '') setIsNameMissing(true);
    else step.onNext();
  };
  return (
    <FirstRunStep
      {...step}
      step={3}
      title={t('first-run.client.title')}
      lead={t('first-run.client.lead')}
      primary={t('first-run.next')}
      onNext={next}
    >
      <div className={styles.written}>
        <TextField
          label={t('first-run.client.name')}
          voice="written"
          autoFocus
          value={draft.client}
          onChange={(client) => {
            setIsNameMissing(false);
            onChange({ client, newClient: client });
          }}
          error={isNameMissing ? t('first-run.client.name-missing') : undefined}
        />
      </div>
      <SegmentedControl
        label={t('first-run.client.kind')}
        value={kind}
        onChange={onKind}
        options={[
          { id: 'person', label: t('first-run.client.person') },
          { id: 'organisation', label: t('first-run.client.organisation') },
        ]}
      />
      <div className={styles.written}>
        <TextField
          label={t('first-run.client.words')}
          voice="written"
          value={draft.words}
          onChange={(words) => onChange({ words })}
          placeholder={t('first-run.client.words-example')}
        />
      </div>
    </FirstRunStep>
  );
}
