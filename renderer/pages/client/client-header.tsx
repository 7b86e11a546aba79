import { Ellipsis } from 'lucide-react';
import type { RefObject } from 'react';
import type { ClientView } from '../../../shared/agenda/views.ts';
import { Button } from '../../components/button.tsx';
import { Menu } from '../../components/menu.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { TextButton } from '../../components/text-button.tsx';
import { usePastDay } from '../../state/past-day.ts';
import { useAct } from '../../state/use-act.ts';
import { useOnlyRead } from '../../state/use-only-read.ts';
import { useDays } from '../../text/use-days.ts';
import { useText } from '../../text/use-text.ts';
import { archivedNotice } from './archived-notice.ts';
import styles from './client-header.module.css';
import type { Edit } from './editing.ts';
import { firstDayOf } from './first-day-of.ts';
import { useAddressLine } from './use-address-line.ts';
import { useTrashClient } from './use-trash-client.ts';

type Props = {
  readonly view: ClientView;
  readonly titleRef: RefObject<HTMLHeadingElement | null>;
  readonly onNote: () => void;
  readonly onEdit: Edit;
};

export function ClientHeader({ view, titleRef, onNote, onEdit }: Props) {
  const { t } = useText();
  const say = useDays();
  const isReading = useOnlyRead() !== undefined;
  const act = useAct();
  const { client } = view;
  const trash = useTrashClient(client.id);
  const isArchived = client.archivedOn !== undefined;
  const isPast = usePastDay() !== undefined;

  const archive = async () => {
    const [name, archivedOn] = isArchived
      ? (['client-unarchived', null] as const)
      : (['client-archived', say.today] as const);
    await act.change(
      name,
      [['patch', 'client', client.id, { archivedOn }]],
      client.name,
      isArchived ? undefined : archivedNotice(t, view),
    );
  };
  // From the button that leaves with the archive, the focus goes to where the page begins.
  const bringBack = () => {
    titleRef.current?.focus();
    void archive();
  };
  const choose = async (id: string) => {
    if (id === 'edit') onEdit({ what: 'client' });
    else if (id === 'merge') onEdit({ what: 'merge' });
    else if (id === 'archive') await archive();
    else await trash();
  };
  const firstDay = firstDayOf(view);
  const facts = [
    [client.trade, client.place].filter(Boolean).join(', '),
    client.relation === 'client' ? '' : t(`relation.${client.relation}`),
    client.aka.length > 0 ? t('client.aka', { names: client.aka.join(', ') }) : '',
    // On a page of the past that is older than what it knows, nothing was in the journal yet.
    firstDay > say.today ? '' : t('client.since', { month: say.month(firstDay) }),
  ].filter((fact) => fact !== '');
  const call = useAddressLine(client.address);
  return (
    <div className={styles.header}>
      <PageHeader
        isName
        titleRef={titleRef}
        title={client.name}
        lead={
          <span className={styles.facts}>
            {facts.map((fact) => (
              <span key={fact} className={styles.fact}>
                <i className={styles.dot} aria-hidden="true">
                  ·
                </i>
                {fact}
              </span>
            ))}
          </span>
        }
        {...(call !== '' && { call })}
        {...(!isPast && {
          actions: (
            <>
              <Menu
                label={t('client.menu', { name: client.name })}
                variant="icon"
                trigger={
                  <Ellipsis size={16} strokeWidth={1.4} absoluteStrokeWidth aria-hidden="true" />
                }
                items={[
                  { id: 'edit', label: t('client.menu.edit') },
                  ...(client.relation === 'self'
                    ? []
                    : [{ id: 'merge', label: t('client.menu.merge') }]),
                  {
                    id: 'archive',
                    label: t(isArchived ? 'client.menu.unarchive' : 'client.menu.archive'),
                  },
                  { id: 'trash', label: t('client.menu.trash') },
                ]}
                onAction={(id) => void choose(id)}
              />
              <Button
                variant="bare"
                isDisabled={isReading}
                onPress={() => onEdit({ what: 'new-outcome' })}
              >
                {t('client.note-outcome')}
              </Button>
              <Button
                keyHint="P"
                isDisabled={isReading}
                onPress={() => onEdit({ what: 'new-promise', by: 'me' })}
              >
                {t('client.give-word')}
              </Button>
              <Button variant="primary" keyHint="N" isDisabled={isReading} onPress={onNote}>
                {t('client.note')}
              </Button>
            </>
          ),
        })}
        {...(client.tags.length > 0 && {
          cap: (
            <span className={styles.tags}>
              {client.tags.map((tag) => (
                <span key={tag}>
                  <i aria-hidden="true">#</i>
                  {tag}
                </span>
              ))}
            </span>
          ),
        })}
      />
      {client.archivedOn && !isPast && (
        <p className={styles.archived}>
          {t('archive.since', { day: say.on(client.archivedOn) })} ·{' '}
          <TextButton onPress={bringBack}>{t('client.menu.unarchive')}</TextButton>
        </p>
      )}
    </div>
  );
}
