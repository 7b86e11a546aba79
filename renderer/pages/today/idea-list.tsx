import { Lightbulb } from 'lucide-react';
import { useState } from 'react';
import type { IdeaRow } from '../../../shared/agenda/views.ts';
import { addDays, type Day } from '../../../shared/journal/day.ts';
import { DayField } from '../../components/day-field.tsx';
import { Row } from '../../components/row.tsx';
import { RowArea } from '../../components/row-area.tsx';
import type { RowKey } from '../../components/row-keys.tsx';
import { RowList } from '../../components/row-list.tsx';
import { SectionHeading } from '../../components/section-heading.tsx';
import { EditDialog } from '../../forms/edit-dialog.tsx';
import { useNavigation } from '../../state/navigation.ts';
import { useAct } from '../../state/use-act.ts';
import { useAnswerOnce } from '../../state/use-answer-once.ts';
import { useDayFieldText } from '../../text/use-day-field-text.ts';
import { useDays } from '../../text/use-days.ts';
import { useText } from '../../text/use-text.ts';
import styles from './today-page.module.css';

const putOffDays = 30;

type Props = {
  readonly ideas: readonly IdeaRow[];
  /** The one that is put off, while its day is asked. */
  readonly moved: IdeaRow | undefined;
  readonly onMove: (idea: IdeaRow | undefined) => void;
};

/** Ideas whose day has come: an offer to take up again, to put off or to let rest. */
export function IdeaList({ ideas, moved, onMove }: Props) {
  const { t } = useText();
  if (ideas.length === 0) return null;
  return (
    <section className={styles.ideas} aria-label={t('today.ideas')}>
      <SectionHeading>{t('today.ideas')}</SectionHeading>
      <RowArea>
        <RowList label={t('today.ideas')}>
          {ideas.map((idea) => (
            <IdeaItem key={idea.id} idea={idea} onMove={() => onMove(idea)} />
          ))}
        </RowList>
      </RowArea>
      {moved && <IdeaMoveDialog idea={moved} onClose={() => onMove(undefined)} />}
    </section>
  );
}

function IdeaItem({ idea, onMove }: { readonly idea: IdeaRow; readonly onMove: () => void }) {
  const { t, rich } = useText();
  const say = useDays();
  const act = useAct();
  const go = useNavigation((navigation) => navigation.go);
  const once = useAnswerOnce(idea);
  const open = () => go({ name: 'client', id: idea.client.id });
  const rest = () => {
    const ideas = { [idea.id]: { revisitOn: null } };
    void once(() =>
      act.change('idea-saved', [['patch', 'client', idea.client.id, { ideas }]], idea.words),
    );
  };
  const keys: readonly RowKey[] = [
    { id: 'later', hint: 'M', label: t('today.idea-later'), onPress: onMove },
    { id: 'rest', hint: 'L', label: t('today.idea-rest'), onPress: rest },
    { id: 'open', hint: t('clients.key.enter'), label: t('key.open'), onPress: open },
  ];
  const who = idea.client.name;
  return (
    <Row
      rowId={idea.id}
      lead={<Lightbulb size={16} strokeWidth={1.4} absoluteStrokeWidth aria-hidden="true" />}
      words={<span className={styles['whole-words']}>{idea.words}</span>}
      second={
        <span className={styles['whole-words']}>
          {idea.reasonForNo
            ? rich('today.idea-said-no', { who, reason: t(`no-reason.${idea.reasonForNo}`) })
            : rich('today.idea-thought', { who, day: say.on(idea.day) })}
        </span>
      }
      keys={keys}
      onOpen={open}
    />
  );
}

function IdeaMoveDialog({
  idea,
  onClose,
}: {
  readonly idea: IdeaRow;
  readonly onClose: () => void;
}) {
  const { t } = useText();
  const say = useDays();
  const act = useAct();
  const once = useAnswerOnce(idea);
  const { clearLabel: _, ...dayText } = useDayFieldText();
  const [day, setDay] = useState<Day | undefined>(addDays(say.today, putOffDays));
  const isAhead = day !== undefined && day > say.today;
  const save = () => {
    const ideas = { [idea.id]: { revisitOn: day } };
    return once(() =>
      act.change('idea-saved', [['patch', 'client', idea.client.id, { ideas }]], idea.words),
    );
  };
  return (
    <EditDialog
      size="s"
      title={t('today.idea-move')}
      saveLabel={t('today.idea-move.save')}
      isReady={isAhead}
      save={save}
      onClose={onClose}
    >
      {(isTried) => (
        <DayField
          {...dayText}
          label={t('ideas.form.revisit')}
          value={day}
          onChange={setDay}
          minDay={addDays(say.today, 1)}
          description={day && say.full(day)}
          error={isTried && !isAhead ? t('today.idea-move.ahead') : undefined}
          autoFocus
        />
      )}
    </EditDialog>
  );
}
