import { useState } from 'react';
import type { Client } from '../../../../shared/journal/client.ts';
import { tolerances } from '../../../../shared/journal/client.ts';
import { ChipsField } from '../../../components/chips-field.tsx';
import { SegmentedControl } from '../../../components/segmented-control.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { filled } from '../../../forms/changed-fields.ts';
import { EditDialog } from '../../../forms/edit-dialog.tsx';
import { saveRecord } from '../../../forms/save-changes.ts';
import { useDraft } from '../../../forms/use-draft.ts';
import { useAct } from '../../../state/use-act.ts';
import { useText } from '../../../text/use-text.ts';
import { useTrashClient } from '../use-trash-client.ts';
import { AddressFields, addressDraft, addressFrom } from './address-fields.tsx';
import { BirthdayField, birthdayDraft, birthdayFrom } from './birthday-field.tsx';
import styles from './fields.module.css';
import { IdentityFields } from './identity-fields.tsx';

const LONGEST_CADENCE_DAYS = 3660;

function cadenceFrom(text: string): number | undefined | null {
  if (text.trim() === '') return undefined;
  const days = Number(text.trim());
  return Number.isInteger(days) && days >= 1 && days <= LONGEST_CADENCE_DAYS ? days : null;
}

type Props = { readonly client: Client; readonly onClose: () => void };

export function ClientDialog({ client, onClose }: Props) {
  const { t } = useText();
  const act = useAct();
  const trash = useTrashClient(client.id);
  const [identity, setIdentity] = useState({
    name: client.name,
    kind: client.kind,
    relation: client.relation,
    trade: client.trade ?? '',
    place: client.place ?? '',
    phones: client.phones,
    emails: client.emails,
  });
  const { draft, set } = useDraft(() => ({
    aka: client.aka,
    tags: client.tags,
    notes: client.notes ?? '',
    tolerance: client.tolerance,
    cadence: client.cadenceDays === undefined ? '' : String(client.cadenceDays),
    birthday: birthdayDraft(client.birthday),
    address: addressDraft(client.address),
  }));
  const birthday = birthdayFrom(draft.birthday);
  const cadenceDays = cadenceFrom(draft.cadence);

  const save = () =>
    saveRecord(act, 'client-edited', { kind: 'client', id: client.id }, client, {
      ...identity,
      name: identity.name.trim(),
      trade: filled(identity.trade),
      place: filled(identity.place),
      aka: draft.aka,
      tags: draft.tags,
      notes: filled(draft.notes),
      tolerance: draft.tolerance,
      cadenceDays,
      birthday,
      address: addressFrom(client.address, draft.address),
    });
  const isReady = identity.name.trim() !== '' && birthday !== null && cadenceDays !== null;
  return (
    <EditDialog
      title={t('client.form.edit-client', { name: client.name })}
      size="l"
      isReady={isReady}
      save={save}
      trash={trash}
      onClose={onClose}
    >
      {(isTried) => (
        <>
          <IdentityFields
            draft={identity}
            onChange={(change) => setIdentity((now) => ({ ...now, ...change }))}
            isTried={isTried}
          />
          <AddressFields value={draft.address} onChange={set('address')} />
          <ChipsField
            label={t('client.form.aka')}
            values={draft.aka}
            onChange={set('aka')}
            removeLabel={(what) => t('action.remove', { what })}
          />
          <ChipsField
            label={t('client.form.tags')}
            prefix="#"
            values={draft.tags}
            onChange={set('tags')}
            removeLabel={(what) => t('action.remove', { what })}
          />
          <TextField
            label={t('client.form.notes')}
            isMultiline
            voice="written"
            value={draft.notes}
            onChange={set('notes')}
          />
          <BirthdayField value={draft.birthday} onChange={set('birthday')} isTried={isTried} />
          <div className={styles.pair}>
            <SegmentedControl
              label={t('client.form.tolerance')}
              value={draft.tolerance}
              onChange={set('tolerance')}
              options={tolerances.map((id) => ({ id, label: t(`client.form.tolerance.${id}`) }))}
            />
            <TextField
              label={t('client.form.cadence')}
              description={t('client.form.cadence.hint')}
              value={draft.cadence}
              onChange={set('cadence')}
              error={isTried && cadenceDays === null ? t('client.form.bad-cadence') : undefined}
            />
          </div>
        </>
      )}
    </EditDialog>
  );
}
