import type { ClientView, PromiseRow } from '../../../shared/agenda/views.ts';
import { wordKept } from '../../../shared/agenda/word-kept.ts';
import { type Giver, isOpen } from '../../../shared/journal/promise.ts';
import { GroupHeading } from '../../components/group-heading.tsx';
import { RowArea } from '../../components/row-area.tsx';
import { RowList } from '../../components/row-list.tsx';
import { TextButton } from '../../components/text-button.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { usePastDay, useToday } from '../../state/past-day.ts';
import { useText } from '../../text/use-text.ts';
import type { Edit } from './editing.ts';
import styles from './promise-columns.module.css';
import { PromiseLine } from './promise-line.tsx';
import { SettledPromises } from './settled-promises.tsx';

type Props = { readonly view: ClientView; readonly onEdit: Edit };

/** Both sides of the ledger: what I owe, what is owed to me, and how the rest ended. */
export function PromiseColumns({ view, onEdit }: Props) {
  const { t } = useText();
  return (
    <section className={styles.promises}>
      <VisuallyHidden as="h2">{t('client.promises')}</VisuallyHidden>
      <RowArea className={styles.columns}>
        <Column by="me" view={view} onEdit={onEdit} />
        <Column by="them" view={view} onEdit={onEdit} />
      </RowArea>
    </section>
  );
}

function Column({ by, view, onEdit }: Props & { readonly by: Giver }) {
  const { t } = useText();
  const today = useToday();
  const isPast = usePastDay() !== undefined;
  const side = by === 'me' ? 'mine' : 'theirs';
  const rows = view.promises
    .map((promise) => view.rows[promise.id])
    .filter((row) => row !== undefined)
    .filter((row) => row.by === by);
  const open = rows.filter((row) => isOpen(row.state)).toSorted(bySoonest);
  const settled = rows.filter((row) => !isOpen(row.state));
  const title = t(`client.promises.${side}`);
  const edit = (row: PromiseRow) => {
    const promise = view.promises.find((one) => one.id === row.id);
    if (promise) onEdit({ what: 'promise', promise });
  };
  return (
    <div className={styles.column}>
      <GroupHeading
        isRuled
        {...(open.length > 0 && { count: open.length })}
        {...(!isPast && {
          action: (
            <TextButton
              tone="quiet"
              aria-label={t(`client.promises.add-${side}`)}
              onPress={() => onEdit({ what: 'new-promise', by })}
            >
              {t('action.add')}
            </TextButton>
          ),
        })}
      >
        {title}
      </GroupHeading>
      {open.length === 0 && (
        <p className={styles.none}>
          {t(isPast ? `past.promises.${side}.none` : `client.promises.${side}.none`)}
        </p>
      )}
      {open.length > 0 && (
        <RowList label={title}>
          {open.map((row) => (
            <PromiseLine key={row.id} row={row} onOpen={() => edit(row)} onEdit={onEdit} />
          ))}
        </RowList>
      )}
      {settled.length > 0 && (
        <SettledPromises
          rows={settled}
          kept={wordKept(view.promises, today)[by]}
          onOpen={edit}
          onEdit={onEdit}
        />
      )}
    </div>
  );
}

function bySoonest(a: PromiseRow, b: PromiseRow): number {
  const [dayA, dayB] = [a.deadline ?? '9999-12-31', b.deadline ?? '9999-12-31'];
  return dayA < dayB ? -1 : dayA > dayB ? 1 : 0;
}
