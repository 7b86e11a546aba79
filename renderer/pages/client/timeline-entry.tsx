import type { Client } from '../../../shared/journal/client.ts';
import { type Entry, isPlan } from '../../../shared/journal/entry.ts';
import { EntryIcon } from '../../components/entry-icon.tsx';
import { TextButton } from '../../components/text-button.tsx';
import { usePastDay } from '../../state/past-day.ts';
import { useAct } from '../../state/use-act.ts';
import { useDays } from '../../text/use-days.ts';
import { useText } from '../../text/use-text.ts';
import type { Edit } from './editing.ts';
import styles from './timeline.module.css';
import { TimelineLine } from './timeline-line.tsx';

type Props = {
  readonly entry: Entry;
  readonly client: Client;
  readonly day: string;
  readonly onEdit: Edit;
};

export function TimelineEntry({ entry, client, day, onEdit }: Props) {
  const { t } = useText();
  const act = useAct();
  const say = useDays();
  const kind = t(`entry-kind.${entry.kind}`);
  const isPlanned = isPlan(entry);
  const isPast = usePastDay() !== undefined;
  const isAsked = isPlanned && entry.day <= say.today && !isPast;
  return (
    <TimelineLine
      day={day}
      evidence={{ kind: 'entry', id: entry.id }}
      icon={<EntryIcon kind={entry.kind} />}
      editLabel={t('client.edit-what', { what: entry.words || kind })}
      onEdit={() => onEdit({ what: 'entry', entry })}
    >
      {entry.words !== '' && <p className={styles.words}>{entry.words}</p>}
      <Meta entry={entry} client={client} />
      {isAsked && (
        <p className={styles.ask}>
          <span>{t('client.entry.plan-asked')}</span>
          <TextButton
            onPress={() =>
              void act.change('plan-answered', [['patch', 'entry', entry.id, { plan: null }]])
            }
          >
            {t('client.entry.plan-yes')}
          </TextButton>
          <TextButton onPress={() => void act.trash({ kind: 'entry', id: entry.id })}>
            {t('client.entry.plan-no')}
          </TextButton>
        </p>
      )}
    </TimelineLine>
  );
}

function Meta({ entry, client }: Pick<Props, 'entry' | 'client'>) {
  const { t } = useText();
  const kind = t(`entry-kind.${entry.kind}`);
  const people = entry.people
    .map((id) => client.people.find((one) => one.id === id)?.name)
    .filter((name) => name !== undefined)
    .join(', ');
  const said = [people === '' ? kind : t('client.entry.with', { kind, people })];
  if (isPlan(entry)) said.push(t('client.entry.plan'));
  if (entry.warmth !== undefined) {
    const warmth = t(`warmth.${String(entry.warmth) as '0'}`);
    said.push(t('client.entry.tone', { warmth }));
  }
  // Every other kind is contact unless said otherwise, so only the exceptions are worth a word.
  if (!isPlan(entry) && entry.contact && entry.kind === 'note') said.push(t('client.entry.talked'));
  if (!isPlan(entry) && !entry.contact && entry.kind !== 'note') {
    said.push(t('client.entry.not-talked'));
  }
  if (entry.heeded !== undefined) {
    said.push(t(entry.heeded ? 'client.entry.heeded' : 'client.entry.unheeded'));
  }
  said.push(...entry.tags.map((tag) => `#${tag}`));
  return (
    <p className={styles.meta}>
      {said.map((text) => (
        <span key={text}>{text}</span>
      ))}
    </p>
  );
}
