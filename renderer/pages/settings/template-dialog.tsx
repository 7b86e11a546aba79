import type { Template } from '../../../shared/journal/template.ts';
import { newId } from '../../bridge/bridge.ts';
import { TextField } from '../../components/text-field.tsx';
import { EditDialog } from '../../forms/edit-dialog.tsx';
import { saveRecord } from '../../forms/save-changes.ts';
import { useDraft } from '../../forms/use-draft.ts';
import { useAct } from '../../state/use-act.ts';
import { useText } from '../../text/use-text.ts';

/** A set of questions while it is typed: one a line. */
export type TemplateDraft = { readonly name: string; readonly questions: string };

type Props = {
  /** Absent for a new one. */
  readonly template?: Template;
  readonly draft: TemplateDraft;
  readonly onClose: () => void;
};

/** Lines are typed, cut and moved as in any text: nothing to learn, and the keyboard is enough. */
export function TemplateDialog({ template, draft: initial, onClose }: Props) {
  const { t } = useText();
  const act = useAct();
  const { draft, set } = useDraft(initial);
  const name = draft.name.trim();
  const questions = draft.questions
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

  const save = () => {
    const fields = { name, questions };
    return template
      ? saveRecord(act, 'template-saved', { kind: 'template', id: template.id }, template, fields)
      : act.change('template-saved', [['create', 'template', { id: newId(), ...fields }]], name);
  };
  return (
    <EditDialog
      title={t(template ? 'questions.form.edit' : 'questions.form.new')}
      isReady={name !== '' && questions.length > 0}
      save={save}
      trash={template && (() => act.trash({ kind: 'template', id: template.id }))}
      onClose={onClose}
    >
      {(isTried) => (
        <>
          <TextField
            label={t('questions.form.name')}
            placeholder={t('questions.form.name.placeholder')}
            voice="written"
            isRequired
            autoFocus={initial.name === ''}
            value={draft.name}
            onChange={set('name')}
            error={isTried && name === '' ? t('questions.form.needs-name') : undefined}
          />
          <TextField
            label={t('questions.form.questions')}
            description={t('questions.form.hint')}
            isMultiline
            rows={8}
            voice="written"
            isRequired
            value={draft.questions}
            onChange={set('questions')}
            error={
              isTried && questions.length === 0 ? t('questions.form.needs-questions') : undefined
            }
          />
        </>
      )}
    </EditDialog>
  );
}
