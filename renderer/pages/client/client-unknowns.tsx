import { useRef, useState } from 'react';
import type { Client } from '../../../shared/journal/client.ts';
import type { Fact } from '../../../shared/journal/fact.ts';
import { type Id, isLive } from '../../../shared/journal/record.ts';
import type { RowKey } from '../../components/row-keys.tsx';
import { TextButton } from '../../components/text-button.tsx';
import { usePastDay } from '../../state/past-day.ts';
import { useDays } from '../../text/use-days.ts';
import { useText } from '../../text/use-text.ts';
import { AnswerForm } from './answer-form.tsx';
import { isHalfTyped } from './answers.ts';
import type { Edit } from './editing.ts';
import styles from './side.module.css';
import { SideBlock } from './side-block.tsx';
import { SideRow } from './side-row.tsx';
import { useKeyName } from './use-key-name.ts';

type Props = { readonly client: Client; readonly onEdit: Edit };

/** What one does not know of a client: questions to ask, better than to guess. */
export function ClientUnknowns({ client, onEdit }: Props) {
  const { t } = useText();
  const isPast = usePastDay() !== undefined;
  const unknowns = client.facts.filter((fact) => isLive(fact) && fact.state === 'unknown');
  // What was being typed stands open where one left it, without taking the focus from the page.
  const [left, setLeft] = useState(() => unknowns.find(({ id }) => isHalfTyped(id))?.id);
  const [answering, setAnswering] = useState<Id | undefined>(left);
  return (
    <SideBlock
      title={t('client.unknown')}
      action={t('client.unknown.add')}
      onAction={() => onEdit({ what: 'new-fact', isUnknown: true })}
      none={unknowns.length === 0 ? t('client.unknown.none') : undefined}
      foot={
        !isPast && (
          <TextButton onPress={() => onEdit({ what: 'questions' })}>
            {t(client.trade === undefined ? 'questions.add' : 'questions.add-for-trade')}
          </TextButton>
        )
      }
    >
      <ul aria-label={t('client.unknown')}>
        {unknowns.map((fact) => (
          <UnknownRow
            key={fact.id}
            client={client}
            fact={fact}
            isAnswering={answering === fact.id && !isPast}
            isFocused={fact.id !== left}
            onAnswer={() => {
              setLeft(undefined);
              setAnswering(fact.id);
            }}
            onLeave={() => setAnswering(undefined)}
            onEdit={onEdit}
          />
        ))}
      </ul>
    </SideBlock>
  );
}

function UnknownRow(
  props: Props & {
    readonly fact: Fact;
    readonly isAnswering: boolean;
    readonly isFocused: boolean;
    readonly onAnswer: () => void;
    readonly onLeave: () => void;
  },
) {
  const { client, fact, isAnswering, isFocused, onAnswer, onLeave, onEdit } = props;
  const { t } = useText();
  const say = useDays();
  const { nameOf } = useKeyName();
  const formRef = useRef<HTMLDivElement>(null);
  const what = nameOf(fact.key);
  const leave = () => {
    formRef.current?.closest('[data-row]')?.querySelector<HTMLElement>('[data-row-main]')?.focus();
    onLeave();
  };
  const edit: RowKey = {
    id: 'edit',
    hint: 'E',
    label: t('client.key.edit'),
    name: t('client.edit-what', { what }),
    onPress: () => onEdit({ what: 'fact', fact }),
  };
  return (
    <SideRow
      rowId={fact.id}
      className={styles.ask}
      lead={
        <span className={styles.mark} aria-hidden="true">
          {t('client.unknown.mark')}
        </span>
      }
      main={what}
      label={t('facts.answer-what', { what })}
      onOpen={onAnswer}
      isMarked
      keys={isAnswering ? [] : [edit]}
      end={
        <span className={styles.cap}>
          {t('client.unknown.since', { month: say.month(fact.day) })}
        </span>
      }
      below={
        isAnswering && (
          <div ref={formRef}>
            <AnswerForm
              client={client}
              fact={fact}
              isFocused={isFocused}
              onLeave={leave}
              onDone={onLeave}
            />
          </div>
        )
      }
    />
  );
}
