import { Label, Radio, RadioGroup } from 'react-aria-components';
import { type Language, languages } from '../../../shared/settings/device.ts';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { setAppState, useApp } from '../../state/app-state.ts';
import { useAct } from '../../state/use-act.ts';
import { useText } from '../../text/use-text.ts';
import styles from './first-run.module.css';
import type { StepProps } from './first-run-page.tsx';
import { FirstRunStep } from './first-run-step.tsx';

/** The language, each in its own words; the system's is chosen already. */
export function LanguageStep({ onFailure, ...step }: StepProps) {
  const { t } = useText();
  const { language } = useApp();
  const act = useAct();
  const choose = async (chosen: Language) => {
    const answer = await act.attempt('app.choose', { language: chosen });
    if ('failure' in answer) return onFailure(answer.failure);
    onFailure(undefined);
    setAppState(answer.value);
  };
  return (
    <FirstRunStep
      {...step}
      step={1}
      title={t('first-run.language.title')}
      lead={t('first-run.language.lead')}
      primary={t('first-run.next')}
    >
      <RadioGroup
        value={language}
        onChange={(chosen) => void choose(chosen as Language)}
        className={styles.languages ?? ''}
      >
        <VisuallyHidden>
          <Label>{t('first-run.language.label')}</Label>
        </VisuallyHidden>
        {languages.map((one) => (
          <Radio
            key={one}
            value={one}
            autoFocus={one === language}
            className={styles.language ?? ''}
          >
            <span lang={one} className={styles.languageName}>
              {t(`first-run.language.${one}`)}
            </span>
            <span lang={one} className={styles.languageLine}>
              {t(`first-run.language.${one}-line`)}
            </span>
          </Radio>
        ))}
      </RadioGroup>
    </FirstRunStep>
  );
}
