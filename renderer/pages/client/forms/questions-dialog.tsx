import { Check } from 'lucide-react';
import { useState } from 'react';
import { fitOf, questionsFor } from '../../../../shared/agenda/questions.ts';
import type { Client } from '../../../../shared/journal/client.ts';
import type { Template } from '../../../../shared/journal/template.ts';
import { questionSets } from '../../../../shared/text/question-sets.ts';
import { newId } from '../../../bridge/bridge.ts';
import { Checkbox } from '../../../components/checkbox.tsx';
import { SelectField } from '../../../components/select-field.tsx';
import { EditDialog } from '../../../forms/edit-dialog.tsx';
import { useAct } from '../../../state/use-act.ts';
import { useView } from '../../../state/use-view.ts';
import { useDays } from '../../../text/use-days.ts';
import { useText } from '../../../text/use-text.ts';
import { questionOps } from '../fact-changes.ts';
import fields from './fields.module.css';
import styles from './questions-dialog.module.css';

type Props = { readonly client: Client; readonly onClose: () => void };

/** Adds the questions of a trade to what one does not know of a client, but for those already there. */
export function QuestionsDialog({ client, onClose }: Props) {
  const { t } = useText();
  const act = useAct();
  const { today } = useDays();
  const sets = useSets(client);
  const [chosen, setChosen] = useState<string>();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [best] = sets;
  const set = sets.find(({ id }) => id === chosen) ?? (best && best.fit > 0 ? best : undefined);
  const questions = set ? questionsFor(client.facts, set.questions) : [];
  const missing = questions.filter(({ state }) => state === undefined);
  const added = missing.map(({ text }) => text).filter((text) => !left.has(text));

  const toggle = (text: string) => (isOn: boolean) => {
    const next = new Set(left);
    if (isOn) next.delete(text);
    else next.add(text);
    setLeft(next);
  };
  const save = async () => {
    if (added.length === 0) return undefined;
    return act.change('questions-added', questionOps(client, added, today, newId), set?.name);
  };
  return (
    <EditDialog
      title={t('questions.dialog', { name: client.address.called ?? client.name })}
      saveLabel={set ? t('questions.save', { count: added.length }) : t('action.add')}
      isReady={set !== undefined}
      save={save}
      onClose={onClose}
    >
      {(isTried) => (
        <>
          <SelectField
            label={t('questions.set')}
            autoFocus
            placeholder={t('questions.set.placeholder')}
            value={set?.id}
            onChange={setChosen}
            options={sets.map(({ id, name, isOwn }) => ({
              id,
              label: name,
              ...(!isOwn && { description: t('questions.set.ready') }),
            }))}
            error={isTried && !set ? t('questions.set.needed') : undefined}
          />
          {set && (
            <fieldset className={fields.group}>
              <legend className={fields.label}>{t('questions.which')}</legend>
              <ul className={styles.questions}>
                {questions.map(({ text, state }) => (
                  <li key={text} className={styles.question}>
                    {state === undefined ? (
                      <Checkbox isSelected={!left.has(text)} onChange={toggle(text)}>
                        <span className={styles.text}>{text}</span>
                      </Checkbox>
                    ) : (
                      <p className={styles.there}>
                        <Check size={14} strokeWidth={1.4} absoluteStrokeWidth aria-hidden="true" />
                        <span className={styles.text}>{text}</span>
                        <small>
                          {t(`questions.there.${state === 'unknown' ? 'unknown' : 'known'}`)}
                        </small>
                      </p>
                    )}
                  </li>
                ))}
              </ul>
              {missing.length === 0 && <p className={fields.hint}>{t('questions.all-there')}</p>}
            </fieldset>
          )}
        </>
      )}
    </EditDialog>
  );
}

/** The user's own sets and the ready-made ones, those that fit the client's trade first. */
function useSets(client: Client) {
  const { language } = useText();
  const templates: readonly Template[] = useView('templates.list', {}).value ?? [];
  const own = templates.map(({ id, name, questions }) => ({ id, name, questions, isOwn: true }));
  const ready = questionSets[language]
    .filter(({ name }) => !own.some((one) => fitOf(one.name, name) === 2))
    .map((one) => ({ ...one, isOwn: false }));
  return [...own, ...ready]
    .map((one) => ({ ...one, fit: fitOf(client.trade, one.name) }))
    .sort((a, b) => b.fit - a.fit);
}
