import type { Client, Person } from '../../../../shared/journal/client.ts';
import { newId } from '../../../bridge/bridge.ts';
import { TextField } from '../../../components/text-field.tsx';
import { defined, filled } from '../../../forms/changed-fields.ts';
import { EditDialog } from '../../../forms/edit-dialog.tsx';
import { savePart } from '../../../forms/save-changes.ts';
import { useDraft } from '../../../forms/use-draft.ts';
import { useAct } from '../../../state/use-act.ts';
import { useText } from '../../../text/use-text.ts';
import { AddressFields, addressDraft, addressFrom } from './address-fields.tsx';
import { BirthdayField, birthdayDraft, birthdayFrom } from './birthday-field.tsx';
import { ContactFields } from './contact-fields.tsx';
import styles from './fields.module.css';

type Props = {
  readonly client: Client;
  /** Absent for somebody new. */
  readonly person?: Person;
  readonly onClose: () => void;
};

export function PersonDialog({ client, person, onClose }: Props) {
  const { t } = useText();
  const act = useAct();
  const { draft, set } = useDraft(() => ({
    name: person?.name ?? '',
    role: person?.role ?? '',
    phones: person?.phones ?? [],
    emails: person?.emails ?? [],
    notes: person?.notes ?? '',
    birthday: birthdayDraft(person?.birthday),
    address: addressDraft(person?.address ?? { form: 'none' }),
  }));
  const birthday = birthdayFrom(draft.birthday);
  const isNameless = draft.name.trim() === '';

  const save = () => {
    const fields = {
      name: draft.name.trim(),
      role: filled(draft.role),
      phones: draft.phones,
      emails: draft.emails,
      birthday,
      address: addressFrom(person?.address, draft.address),
      notes: filled(draft.notes),
    };
    if (person) {
      const target = { kind: 'client', id: client.id, field: 'people', part: person } as const;
      return savePart(act, 'person-saved', target, fields);
    }
    const people = { [newId()]: defined(fields) };
    return act.change('person-saved', [['patch', 'client', client.id, { people }]]);
  };
  const part = person && { field: 'people', id: person.id };
  return (
    <EditDialog
      title={
        person ? t('client.form.edit-person', { name: person.name }) : t('client.form.add-person')
      }
      isReady={!isNameless && birthday !== null}
      save={save}
      trash={part && (() => act.trash({ kind: 'client', id: client.id, part }))}
      onClose={onClose}
    >
      {(isTried) => (
        <>
          <div className={styles.pair}>
            <TextField
              label={t('clients.form.name')}
              voice="written"
              isRequired
              autoFocus
              value={draft.name}
              onChange={set('name')}
              error={isTried && isNameless ? t('clients.form.needs-name') : undefined}
            />
            <TextField
              label={t('client.form.person.role')}
              placeholder={t('client.form.person.role.placeholder')}
              value={draft.role}
              onChange={set('role')}
            />
          </div>
          <ContactFields
            phones={draft.phones}
            emails={draft.emails}
            onPhones={set('phones')}
            onEmails={set('emails')}
          />
          <AddressFields value={draft.address} onChange={set('address')} />
          <BirthdayField value={draft.birthday} onChange={set('birthday')} isTried={isTried} />
          <TextField
            label={t('client.form.notes')}
            isMultiline
            rows={2}
            voice="written"
            value={draft.notes}
            onChange={set('notes')}
          />
        </>
      )}
    </EditDialog>
  );
}
