import { type KeyboardEvent, useRef, useState } from 'react';
import type { Client } from '../../../shared/journal/client.ts';
import type { Fact } from '../../../shared/journal/fact.ts';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useAct } from '../../state/use-act.ts';
import { useDays } from '../../text/use-days.ts';
import { useText } from '../../text/use-text.ts';
import { useTypedAnswer } from './answers.ts';
import { answerOps } from './fact-changes.ts';
import styles from './side.module.css';
import { useKeyName } from './use-key-name.ts';

type Props = {
  readonly client: Client;
  readonly fact: Fact;
  /** Whether the focus goes to it. */
  readonly isFocused: boolean;
  /** Left without an answer. */
  readonly onLeave: () => void;
  readonly onDone: () => void;
};

/** Answers a question where it stands: Enter when they said so, the other button when one guesses. */
export function AnswerForm({ client, fact, isFocused, onLeave, onDone }: Props) {
  const { t } = useText();
  const act = useAct();
  const { today } = useDays();
  const { nameOf } = useKeyName();
  const { text, setText, forget } = useTypedAnswer(fact.id);
  const isBusy = useRef(false);
  const [isLeaving, setIsLeaving] = useState(false);

  const save = async (state: 'assumed' | 'confirmed') => {
    if (text.trim() === '' || isBusy.current) return;
    isBusy.current = true;
    const ops = answerOps(client, fact.id, text, state, today);
    const failure = await act.change('fact-saved', ops, text.trim());
    isBusy.current = false;
    if (failure) return;
    forget();
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    if (text.trim() !== '' && !isLeaving) setIsLeaving(true);
    else {
      forget();
      onLeave();
    }
  };
  const isEmpty = text.trim() === '';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears Escape from the field inside.
    <div className={styles.answer} onKeyDown={onKeyDown}>
      <TextField
        label={t('facts.answer.words', { what: nameOf(fact.key) })}
        isLabelHidden
        voice="written"
        autoFocus={isFocused}
        placeholder={t('facts.answer')}
        value={text}
        onChange={(typed) => {
          setIsLeaving(false);
          setText(typed);
        }}
        onEnter={() => void save('confirmed')}
        description={isLeaving ? t('client.form.leaving') : undefined}
      />
      <div className={styles.answers}>
        <Button
          variant="primary"
          keyHint={t('clients.key.enter')}
          isDisabled={isEmpty}
          onPress={() => void save('confirmed')}
        >
          {t('facts.answer.confirmed')}
        </Button>
        <Button isDisabled={isEmpty} onPress={() => void save('assumed')}>
          {t('facts.answer.assumed')}
        </Button>
      </div>
    </div>
  );
}
