import type { PromiseRow, TodayView } from '../../../shared/agenda/views.ts';
import { GroupHeading } from '../../components/group-heading.tsx';
import { RowArea } from '../../components/row-area.tsx';
import { RowList } from '../../components/row-list.tsx';
import { SectionHeading } from '../../components/section-heading.tsx';
import { PromiseItem } from '../../promises/promise-item.tsx';
import { useNavigation } from '../../state/navigation.ts';
import { useDays } from '../../text/use-days.ts';
import { useText } from '../../text/use-text.ts';
import styles from './today-page.module.css';

type Props = {
  readonly view: TodayView;
  readonly onMove: (row: PromiseRow) => void;
  readonly onSettle: (row: PromiseRow) => void;
};

/** Every open promise: mine by how near it is to breaking, then what others owe. */
export function KeepList({ view, onMove, onSettle }: Props) {
  const { t } = useText();
  const go = useNavigation((navigation) => navigation.go);
  const groups = [
    { title: t('today.due'), rows: view.due },
    { title: t('today.at-risk'), rows: view.atRisk },
    { title: t('today.later'), rows: view.later },
    { title: t('today.waiting'), rows: view.waiting },
  ];
  const mine = view.due.length + view.atRisk.length + view.later.length;
  const theirs = view.waiting.length;
  const isCalm = view.due.length === 0 && view.atRisk.length === 0;
  return (
    <section aria-label={t('today.keep')}>
      <SectionHeading cap={mine + theirs > 0 ? t('today.keep-count', { mine, theirs }) : undefined}>
        {t('today.keep')}
      </SectionHeading>
      {isCalm && <Calm next={view.later[0]} hasNothing={mine + theirs === 0} />}
      <RowArea>
        {groups.map(
          ({ title, rows }) =>
            rows.length > 0 && (
              <div key={title}>
                <GroupHeading count={rows.length}>{title}</GroupHeading>
                <RowList label={title}>
                  {rows.map((row) => (
                    <PromiseItem
                      key={row.id}
                      row={row}
                      onOpen={() => go({ name: 'client', id: row.client.id })}
                      onMove={() => onMove(row)}
                      onSettle={() => onSettle(row)}
                    />
                  ))}
                </RowList>
              </div>
            ),
        )}
      </RowArea>
    </section>
  );
}

function Calm(props: { readonly next: PromiseRow | undefined; readonly hasNothing: boolean }) {
  const { t } = useText();
  const say = useDays();
  const { next, hasNothing } = props;
  return (
    <p className={styles.calm}>
      {t('today.calm')}
      {hasNothing && <small>{t('today.calm-nothing')}</small>}
      {next?.due && (
        <small>
          {t('today.calm-next', {
            name: next.client.name,
            day: say.dueFull(next.due),
          })}
        </small>
      )}
    </p>
  );
}
