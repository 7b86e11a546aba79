// biome-ignore-all lint/a11y/useSemanticElements: only rows in sight exist, and table elements lose their roles when laid out by hand.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and names the row one is on.
import type { ClientRow } from '../../../shared/agenda/views.ts';
import { HealthMark } from '../../components/health-mark.tsx';
import { Sparkline } from '../../components/sparkline.tsx';
import { markOf } from '../../text/health-mark-of.ts';
import { useDays } from '../../text/use-days.ts';
import { useText } from '../../text/use-text.ts';
import { useWhyNow } from '../../text/use-why-now.ts';
import styles from './client-list.module.css';
import type { Listed } from './client-list.tsx';
import { Marked } from './marked.tsx';

const ROW_HEIGHT = 48;
const MATCH_HEIGHT = 20;
const SPARK_WIDTH = 88;
const SPARK_HEIGHT = 36;

/** How tall a row is, in px: each reason takes a line, but a name is underlined where it stands. */
export function heightOf(row: Listed | undefined, scale: number): number {
  const lines = row ? reasonsOf(row).length + (hasWhy(row) ? 1 : 0) : 0;
  return Math.round((ROW_HEIGHT + lines * MATCH_HEIGHT + (lines > 0 ? 4 : 0)) * scale);
}

/** Why now is said of those who slip away, and only where no search says why they are here. */
function hasWhy({ client, matches }: Listed): boolean {
  return client.isSlipping === true && client.whyNow !== undefined && matches.length === 0;
}

function reasonsOf({ client, matches }: Listed) {
  return matches.filter((one) => one.source !== 'name' || one.text !== client.name);
}

type Props = {
  readonly id: string;
  readonly row: Listed;
  readonly index: number;
  readonly isActive: boolean;
  readonly offset: number;
  readonly height: number;
  readonly onOpen: () => void;
};

export function ClientListRow({ id, row, index, isActive, offset, height, onOpen }: Props) {
  const { t } = useText();
  const say = useDays();
  const whyNow = useWhyNow();
  const { client } = row;
  const named = row.matches.find((one) => one.source === 'name' && one.text === client.name);
  const contact = client.lastContact;
  const second = useSecondLine(client);
  const reasons = reasonsOf(row);
  const why = hasWhy(row) ? client.whyNow : undefined;
  const isAlone = second === '' && reasons.length === 0 && !why;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid has the focus and hears Enter.
    <div
      id={id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isActive}
      className={styles.row}
      style={{ height, transform: `translateY(${offset}px)` }}
      onClick={onOpen}
    >
      <div role="gridcell" className={styles.who} data-alone={isAlone || undefined}>
        <p className={styles.name}>
          {named ? <Marked text={client.name} spans={named.spans} /> : client.name}
        </p>
        {second !== '' && <p className={styles.second}>{second}</p>}
        {why && <p className={styles.why}>{whyNow(why)}</p>}
        {reasons.map((match) => (
          <p key={`${match.source}-${match.text}`} className={styles.match}>
            {t(`clients.match.${match.source}`)}
            {match.day !== undefined && `, ${say.short(match.day)}`}:{' '}
            <span className={styles.found}>
              <Marked text={match.text} spans={match.spans} />
            </span>
          </p>
        ))}
      </div>
      <HealthCells client={client} />
      <div role="gridcell" className={styles.tags}>
        {client.tags.map((tag) => `#${tag}`).join(' ')}
      </div>
      <div role="gridcell" className={styles.contact} data-alone={!contact || undefined}>
        {contact ? (
          <>
            <p>{say.near(contact.day)}</p>
            <p className={styles.second}>
              {say.short(contact.day)} · {t(`entry-kind.${contact.kind}`)}
            </p>
          </>
        ) : (
          <p className={styles.second}>{t('clients.no-contact')}</p>
        )}
      </div>
      <Figure count={client.mine} />
      <Figure count={client.theirs} />
    </div>
  );
}

function HealthCells({ client }: { readonly client: ClientRow }) {
  const { t } = useText();
  const { health } = client;
  const state = health && markOf(health.word);
  return (
    <>
      <div role="gridcell" className={styles.health} data-health={health?.word}>
        {health && state && (
          <>
            <HealthMark state={state} />
            {t(`health.${health.word}`)}
          </>
        )}
      </div>
      <div role="gridcell" className={styles.year}>
        {health && state && (
          <Sparkline scores={health.year} state={state} width={SPARK_WIDTH} height={SPARK_HEIGHT} />
        )}
      </div>
    </>
  );
}

function Figure({ count }: { readonly count: number }) {
  const { t } = useText();
  return (
    <div role="gridcell" className={styles.figure} data-none={count === 0 || undefined}>
      {count === 0 ? t('clients.none') : count}
    </div>
  );
}

function useSecondLine(client: ClientRow): string {
  const { t } = useText();
  const say = useDays();
  const parts = [
    [client.trade, client.place].filter(Boolean).join(', '),
    client.relation === 'client' ? '' : t(`relation.${client.relation}`),
    client.archivedOn ? t('clients.archived-on', { day: say.on(client.archivedOn) }) : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
