import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { fallOf } from '../../../shared/agenda/need.ts';
import type { SlippingRow } from '../../../shared/agenda/views.ts';
import { HealthMark } from '../../components/health-mark.tsx';
import { Row } from '../../components/row.tsx';
import { RowArea } from '../../components/row-area.tsx';
import type { RowKey } from '../../components/row-keys.tsx';
import { RowList } from '../../components/row-list.tsx';
import { SectionHeading } from '../../components/section-heading.tsx';
import { Sparkline } from '../../components/sparkline.tsx';
import { TextButton } from '../../components/text-button.tsx';
import { useNavigation } from '../../state/navigation.ts';
import { markOf } from '../../text/health-mark-of.ts';
import { useText } from '../../text/use-text.ts';
import { useWhyNow } from '../../text/use-why-now.ts';
import styles from './slipping-list.module.css';

const shownFirst = 5;
const mostReasons = 2;

/** Who is slipping away, each with why now and a year of it; nothing at all when nobody is. */
export function SlippingList({ rows }: { readonly rows: readonly SlippingRow[] }) {
  const { t } = useText();
  const [isWhole, setIsWhole] = useState(false);
  const listRef = useRef<HTMLElement>(null);
  if (rows.length === 0) return null;
  // The button leaves with what it opens: the focus goes to the first of those that came.
  const showAll = () => {
    flushSync(() => setIsWhole(true));
    listRef.current?.querySelectorAll<HTMLElement>('[data-row-main]')[shownFirst]?.focus();
  };
  const shown = isWhole ? rows : rows.slice(0, shownFirst);
  return (
    <section ref={listRef} className={styles.slipping} aria-label={t('slipping.title')}>
      <SectionHeading cap={t('slipping.cap')}>{t('slipping.title')}</SectionHeading>
      <RowArea>
        <RowList label={t('slipping.title')}>
          {shown.map((row) => (
            <SlippingItem key={row.client.id} row={row} />
          ))}
        </RowList>
      </RowArea>
      {shown.length < rows.length && (
        <p className={styles.more}>
          <TextButton tone="quiet" onPress={showAll}>
            {t('slipping.more', { count: rows.length - shown.length })}
          </TextButton>
        </p>
      )}
    </section>
  );
}

function SlippingItem({ row }: { readonly row: SlippingRow }) {
  const { t } = useText();
  const whyNow = useWhyNow();
  const go = useNavigation((navigation) => navigation.go);
  const { client, health, why } = row;
  const open = () => go({ name: 'client', id: client.id });
  const keys: readonly RowKey[] = [
    { id: 'open', hint: t('clients.key.enter'), label: t('key.open'), onPress: open },
  ];
  const fell = fallOf(health);
  const reasons = why.slice(0, mostReasons).map(whyNow);
  if (reasons.length === 0 && fell > 0) reasons.push(t('slipping.fell', { points: fell }));
  return (
    <Row
      rowId={client.id}
      lead={<HealthMark state={markOf(health.word)} />}
      words={
        <span className={styles.who}>
          {client.name}{' '}
          <span className={styles.word} data-health={health.word}>
            {t(`health.${health.word}`)}
          </span>
        </span>
      }
      second={<span className={styles.why}>{reasons.join(' ')}</span>}
      due={<Sparkline scores={health.year} state={markOf(health.word)} />}
      keys={keys}
      onOpen={open}
    />
  );
}
