import { ListChecks } from 'lucide-react';
import { useState } from 'react';
import type { Template } from '../../../shared/journal/template.ts';
import { questionSets } from '../../../shared/text/question-sets.ts';
import { Button } from '../../components/button.tsx';
import { Menu } from '../../components/menu.tsx';
import { Row } from '../../components/row.tsx';
import { RowArea } from '../../components/row-area.tsx';
import { RowList } from '../../components/row-list.tsx';
import { useView } from '../../state/use-view.ts';
import { useText } from '../../text/use-text.ts';
import styles from './settings-page.module.css';
import { SettingsSection } from './settings-section.tsx';
import { TemplateDialog, type TemplateDraft } from './template-dialog.tsx';

type Editing = { readonly template?: Template; readonly draft: TemplateDraft };

const nothing: TemplateDraft = { name: '', questions: '' };

function draftOf({ name, questions }: Pick<Template, 'name' | 'questions'>): TemplateDraft {
  return { name, questions: questions.join('\n') };
}

/** Sets of questions, one a trade, that a client's page can be given. */
export function QuestionsSection() {
  const { t, language } = useText();
  const templates = useView('templates.list', {}).value ?? [];
  const [editing, setEditing] = useState<Editing>();
  const begin = (id: string) => {
    const set = questionSets[language].find((one) => one.id === id);
    if (set) setEditing({ draft: draftOf(set) });
  };
  return (
    <SettingsSection title={t('questions.title')} note={t('questions.note')}>
      {templates.length > 0 && (
        <RowArea>
          <RowList label={t('questions.title')}>
            {templates.map((template) => {
              const edit = () => setEditing({ template, draft: draftOf(template) });
              return (
                <Row
                  key={template.id}
                  rowId={template.id}
                  lead={
                    <ListChecks
                      size={16}
                      strokeWidth={1.4}
                      absoluteStrokeWidth
                      aria-hidden="true"
                    />
                  }
                  words={template.name}
                  second={template.questions.join(' · ')}
                  due={t('questions.count', { count: template.questions.length })}
                  keys={[
                    {
                      id: 'edit',
                      hint: t('clients.key.enter'),
                      label: t('client.key.edit'),
                      onPress: edit,
                    },
                  ]}
                  onOpen={edit}
                />
              );
            })}
          </RowList>
        </RowArea>
      )}
      <div className={styles.actions}>
        <Button onPress={() => setEditing({ draft: nothing })}>{t('questions.new')}</Button>
        <Menu
          label={t('questions.from')}
          isTriggerName
          variant="bare"
          trigger={t('questions.from')}
          items={questionSets[language].map(({ id, name }) => ({ id, label: name }))}
          onAction={begin}
        />
      </div>
      {editing && <TemplateDialog {...editing} onClose={() => setEditing(undefined)} />}
    </SettingsSection>
  );
}
