import { Lightbulb } from 'lucide-react';
import type { Client, Idea } from '../../../shared/journal/client.ts';
import { isLive } from '../../../shared/journal/record.ts';
import { useDays } from '../../text/use-days.ts';
import { useText } from '../../text/use-text.ts';
import type { Edit } from './editing.ts';
import styles from './side.module.css';
import { SideBlock } from './side-block.tsx';
import { SideRow } from './side-row.tsx';

type Props = { readonly client: Client; readonly onEdit: Edit };

/** What one could do for a client: the open ones first, then those that got a no, and why. */
export function ClientIdeas({ client, onEdit }: Props) {
  const { t } = useText();
  const ideas = client.ideas.filter(isLive).toSorted(openFirst);
  return (
    <SideBlock
      title={t('ideas.title')}
      action={t('ideas.add')}
      onAction={() => onEdit({ what: 'new-idea' })}
      none={ideas.length === 0 ? t('ideas.none') : undefined}
    >
      <ul aria-label={t('ideas.title')}>
        {ideas.map((idea) => (
          <IdeaLine key={idea.id} idea={idea} onEdit={onEdit} />
        ))}
      </ul>
    </SideBlock>
  );
}

function IdeaLine({ idea, onEdit }: { readonly idea: Idea; readonly onEdit: Edit }) {
  const { t } = useText();
  const say = useDays();
  const { words, day, reasonForNo, revisitOn } = idea;
  const isOpen = reasonForNo === undefined;
  const about = [
    reasonForNo && t('ideas.no', { reason: t(`no-reason.${reasonForNo}`) }),
    revisitOn === undefined
      ? t('ideas.since', { month: say.month(day) })
      : revisitOn > say.today
        ? t('ideas.revisit', { day: say.on(revisitOn) })
        : t('ideas.revisit-now'),
  ].filter(Boolean);
  return (
    <SideRow
      rowId={idea.id}
      className={styles.idea}
      lead={
        <span className={styles.bulb} data-open={isOpen}>
          <Lightbulb size={15} strokeWidth={1.4} absoluteStrokeWidth aria-hidden="true" />
        </span>
      }
      main={
        <span className={styles.said} data-no={!isOpen}>
          {words}
        </span>
      }
      label={t('client.edit-what', { what: words })}
      below={<p className={styles.second}>{about.join(' · ')}</p>}
      onOpen={() => onEdit({ what: 'idea', idea })}
    />
  );
}

function openFirst(a: Idea, b: Idea): number {
  const isNo = (idea: Idea) => Number(idea.reasonForNo !== undefined);
  return isNo(a) - isNo(b) || (a.day < b.day ? 1 : a.day > b.day ? -1 : 0);
}
