import { useState } from 'react';
import { newClientFields } from '../../../shared/journal/client.ts';
import { fold } from '../../../shared/search/fold.ts';
import { newId } from '../../bridge/bridge.ts';
import { Banner } from '../../components/banner.tsx';
import { TextButton } from '../../components/text-button.tsx';
import { defined, filled } from '../../forms/changed-fields.ts';
import { EditDialog } from '../../forms/edit-dialog.tsx';
import { useNavigation } from '../../state/navigation.ts';
import { useAct } from '../../state/use-act.ts';
import { useView } from '../../state/use-view.ts';
import { useText } from '../../text/use-text.ts';
import styles from '../client/forms/fields.module.css';
import { emptyHowMet, HowMetFields, howMetFrom } from '../client/forms/how-met-fields.tsx';
import { type IdentityDraft, IdentityFields } from '../client/forms/identity-fields.tsx';

const nobody: IdentityDraft = {
  name: '',
  kind: 'person',
  relation: 'client',
  trade: '',
  place: '',
  phones: [],
  emails: [],
};

export function NewClientDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText();
  const act = useAct();
  const go = useNavigation((navigation) => navigation.go);
  const clients = useView('clients.list', {}).value ?? [];
  const [identity, setIdentity] = useState(nobody);
  const [howMet, setHowMet] = useState(emptyHowMet);
  const name = identity.name.trim();
  const cue = fold(name);
  const namesakes = cue === '' ? [] : clients.filter((client) => fold(client.name) === cue);
  const [namesake] = namesakes;

  const save = async () => {
    const id = newId();
    const fields = defined({
      ...newClientFields(name),
      ...identity,
      id,
      name,
      trade: filled(identity.trade),
      place: filled(identity.place),
      howMet: howMetFrom(undefined, howMet, clients),
    });
    const failure = await act.change('client-created', [['create', 'client', fields]]);
    if (!failure) go({ name: 'client', id });
    return failure;
  };
  const note = namesake && (
    <Banner isAnnounced>
      {t('clients.form.same-name', { count: namesakes.length, name: namesake.name })}{' '}
      <TextButton
        onPress={() => {
          onClose();
          go({ name: 'client', id: namesake.id });
        }}
      >
        {t('clients.form.same-name.open', { name: namesake.name })}
      </TextButton>
    </Banner>
  );
  return (
    <EditDialog
      title={t('clients.form.new')}
      size="l"
      isReady={name !== ''}
      save={save}
      onClose={onClose}
    >
      {(isTried) => (
        <>
          <IdentityFields
            draft={identity}
            onChange={(change) => setIdentity((now) => ({ ...now, ...change }))}
            isTried={isTried}
            isNew
            note={note}
          />
          <fieldset className={styles.group}>
            <legend className={styles.legend}>{t('clients.met.title')}</legend>
            <HowMetFields
              value={howMet}
              onChange={(change) => setHowMet((now) => ({ ...now, ...change }))}
              clients={clients}
            />
          </fieldset>
        </>
      )}
    </EditDialog>
  );
}
