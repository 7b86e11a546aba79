import { useState } from 'react';
import type { Client } from '../../../../shared/journal/client.ts';
import { EditDialog } from '../../../forms/edit-dialog.tsx';
import { saveRecord } from '../../../forms/save-changes.ts';
import { useAct } from '../../../state/use-act.ts';
import { useView } from '../../../state/use-view.ts';
import { useText } from '../../../text/use-text.ts';
import { HowMetFields, howMetDraft, howMetFrom } from './how-met-fields.tsx';

type Props = {
  readonly client: Client;
  /** The introducing client's name. */
  readonly introducer: string | undefined;
  readonly onClose: () => void;
};

export function HowMetDialog({ client, introducer, onClose }: Props) {
  const { t } = useText();
  const act = useAct();
  const others = (useView('clients.list', {}).value ?? []).filter((one) => one.id !== client.id);
  const [draft, setDraft] = useState(() => howMetDraft(client.howMet, introducer));
  const save = () => {
    const howMet = howMetFrom(client.howMet, draft, others);
    return saveRecord(act, 'client-edited', { kind: 'client', id: client.id }, client, { howMet });
  };
  return (
    <EditDialog title={t('client.form.edit-met')} save={save} onClose={onClose}>
      {() => (
        <HowMetFields
          value={draft}
          onChange={(change) => setDraft((now) => ({ ...now, ...change }))}
          clients={others}
        />
      )}
    </EditDialog>
  );
}
