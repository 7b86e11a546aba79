import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { ClientView } from '../../../../shared/agenda/views.ts';
import type { Id } from '../../../../shared/journal/record.ts';
import { fold } from '../../../../shared/search/fold.ts';
import { ClientField } from '../../../capture/client-field.tsx';
import { clientNamed, findClients } from '../../../capture/find-clients.ts';
import { EditDialog } from '../../../forms/edit-dialog.tsx';
import { useNavigation } from '../../../state/navigation.ts';
import { useAct } from '../../../state/use-act.ts';
import { useView } from '../../../state/use-view.ts';
import { useDays } from '../../../text/use-days.ts';
import { useText } from '../../../text/use-text.ts';
import { firstDayOf } from '../first-day-of.ts';
import fields from '../forms/fields.module.css';
import { likeliestFirst } from './likeliest-first.ts';
import styles from './merge-dialog.module.css';
import { MergeDifferencesList } from './merge-differences-list.tsx';

type Props = { readonly view: ClientView; readonly onClose: () => void };

/** Makes one of two clients who are one: who the other is, which stays, and what that means. */
export function MergeDialog({ view, onClose }: Props) {
  const { t } = useText();
  const act = useAct();
  const { go, forgetClient } = useNavigation();
  const all = useView('clients.list', {}).value;
  const [typed, setTyped] = useState('');
  const [picked, setPicked] = useState<Id>();
  const [stays, setStays] = useState<Id>();
  const here = view.client;

  const candidates = likeliestFirst(
    (all ?? []).filter(({ id, relation }) => id !== here.id && relation !== 'self'),
    here,
  );
  const found = typed.trim() === '' ? [] : findClients(candidates, typed);
  const other =
    candidates.find(({ id, name }) => id === picked && name === typed.trim()) ??
    clientNamed(candidates, typed) ??
    // Nobody else can be meant, and who it is stands below before anything is done.
    (found.length === 1 ? found[0] : undefined);
  const otherView = useView('client.view', { id: other?.id ?? here.id }).value;
  const pair = other && otherView?.client.id === other.id ? [view, otherView] : undefined;
  // Until one chooses, the one that holds more stays: it is the one that was used.
  const fuller = pair?.reduce((a, b) => (heldBy(b) > heldBy(a) ? b : a));
  const winner = (pair?.find(({ client }) => client.id === stays) ?? fuller)?.client;
  const loser = pair?.find(({ client }) => client.id !== winner?.id)?.client;
  const areNamesakes = winner !== undefined && fold(winner.name) === fold(loser?.name ?? '');

  const save = async () => {
    if (!winner || !loser) return undefined;
    const names = { loser: loser.name, winner: winner.name };
    const failure = await act.merge(
      { loser: loser.id, winner: winner.id },
      areNamesakes ? undefined : t('same-client.done', names),
    );
    if (failure) return failure;
    go({ name: 'client', id: winner.id });
    forgetClient(loser.id);
    return undefined;
  };
  return (
    <EditDialog
      title={t('same-client.title')}
      saveLabel={t('same-client.save')}
      isReady={loser !== undefined}
      save={save}
      onClose={onClose}
    >
      {(isTried) => (
        <>
          {all && candidates.length === 0 ? (
            <p>{t('same-client.nobody')}</p>
          ) : (
            <ClientField
              label={t('same-client.who', { name: here.name })}
              autoFocus
              clients={candidates}
              value={typed}
              onChange={setTyped}
              onChoose={({ id }) => setPicked(id)}
              error={isTried && !other ? t('same-client.who.missing') : undefined}
            />
          )}
          {pair && winner && loser && (
            <>
              <RadioGroup
                value={winner.id}
                onChange={setStays}
                className={styles.choice ?? ''}
                orientation="vertical"
              >
                <Label className={fields.label ?? ''}>{t('same-client.stays')}</Label>
                {pair.map((one) => (
                  <Candidate key={one.client.id} view={one} />
                ))}
              </RadioGroup>
              <p className={styles.what}>
                {areNamesakes
                  ? t('same-client.what-namesake')
                  : t('same-client.what', { loser: loser.name, winner: winner.name })}
              </p>
              <MergeDifferencesList winner={winner} loser={loser} />
              <p className={fields.hint}>{t('same-client.after')}</p>
            </>
          )}
        </>
      )}
    </EditDialog>
  );
}

function Candidate({ view }: { readonly view: ClientView }) {
  const { t } = useText();
  const say = useDays();
  const { client, entries, promises } = view;
  const about = [
    [client.trade, client.place].filter(Boolean).join(', '),
    t('same-client.holds', {
      entries: entries.length,
      promises: promises.length,
      month: say.month(firstDayOf(view)),
    }),
    client.archivedOn ? t('clients.archived-on', { day: say.on(client.archivedOn) }) : '',
  ];
  return (
    <Radio value={client.id} className={styles.candidate ?? ''}>
      <span className={styles.dot} aria-hidden="true" />
      <span className={styles.name}>{client.name}</span>
      <span className={styles.about}>{about.filter((part) => part !== '').join(' · ')}</span>
    </Radio>
  );
}

function heldBy({ entries, promises, outcomes }: ClientView): number {
  return entries.length + promises.length + outcomes.length;
}
