import { useEffect, useRef, useState } from 'react';
import type { Id } from '../../../shared/journal/record.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { Menu } from '../../components/menu.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { useApp } from '../../state/app-state.ts';
import { useNewClientAnswer } from '../../state/focus-request.ts';
import { useNavigation } from '../../state/navigation.ts';
import { usePageKeys } from '../../state/use-page-keys.ts';
import { useView } from '../../state/use-view.ts';
import { useSpelling } from '../../text/use-key-hint.ts';
import { useText } from '../../text/use-text.ts';
import { chosenRows, filtersOf, orders, useChoice } from './choice.ts';
import { ClientFilters } from './client-filters.tsx';
import { ClientList, type ListHandle } from './client-list.tsx';
import { ClientSearch } from './client-search.tsx';
import styles from './clients-page.module.css';
import { KeyHints } from './key-hints.tsx';
import { MergeFromList } from './merge-from-list.tsx';
import { NewClientDialog } from './new-client-dialog.tsx';
import { useHits } from './use-hits.ts';

/** Everybody one gives one's word to, and who any word leads to. */
export function ClientsPage() {
  const { t, language } = useText();
  const go = useNavigation((navigation) => navigation.go);
  const { counts } = useApp();
  const { value: all } = useView('clients.list', {});
  const choice = useChoice();
  const spell = useSpelling();
  const { filter, order, text } = choice;
  const found = useHits(text);
  // Enter may be quicker than the answer: it then waits for it.
  const [isEntering, setIsEntering] = useState(false);
  const listRef = useRef<ListHandle>(null);
  const [isAdding, setIsAdding] = useState(false);
  const [merging, setMerging] = useState<Id>();

  const filters = filtersOf(all ?? []);
  const shown = filters.some(({ id }) => id === filter) ? filter : 'all';
  // Until the first answer everybody stays, so that nothing flickers.
  const isSearching = found !== undefined;
  const rows = isSearching
    ? found.hits
    : chosenRows(all ?? [], { filter: shown, order }, language).map((client) => ({
        client,
        matches: [],
      }));

  const open = (id: Id) => {
    useChoice.setState({ active: id });
    go({ name: 'client', id });
  };
  const isAnswered = found?.cue === text.trim();
  const first = found?.hits[0]?.client.id;
  useEffect(() => {
    if (!isEntering || !isAnswered) return;
    setIsEntering(false);
    if (first === undefined) return;
    useChoice.setState({ active: first });
    go({ name: 'client', id: first });
  }, [isEntering, isAnswered, first, go]);
  const nextFilter = () => {
    const place = filters.findIndex(({ id }) => id === shown);
    const next = filters[(place + 1) % filters.length];
    if (next) useChoice.setState({ filter: next.id });
  };
  const nextOrder = () => {
    const next = orders[(orders.indexOf(order) + 1) % orders.length];
    if (next) useChoice.setState({ order: next });
  };
  const enterList = (by: number) => () => {
    listRef.current?.focus();
    listRef.current?.move(by);
  };
  const add = () => setIsAdding(true);
  useNewClientAnswer(useRef({ focus: add }));
  usePageKeys({
    F: nextFilter,
    O: nextOrder,
    'Shift+N': add,
    J: enterList(1),
    K: enterList(-1),
    ArrowDown: enterList(1),
    ArrowUp: enterList(-1),
  });
  // The field is there before the list: whoever asked for it is typing already.
  if (!all && counts.clients === 0) return null;

  const pending = filters.find(({ id }) => id === 'pending')?.count ?? 0;
  const total = filters[0]?.count ?? 0;
  const orderName = t(`clients.order.${order}`);
  const dialog = (
    <>
      {isAdding && <NewClientDialog onClose={() => setIsAdding(false)} />}
      {merging && <MergeFromList id={merging} onClose={() => setMerging(undefined)} />}
    </>
  );
  if (all?.length === 0) {
    return (
      <>
        <PageHeader title={t('clients.title')} />
        <EmptyState
          sentence={t('clients.empty')}
          action={
            <Button variant="primary" isLarge keyHint={spell('Shift+N')} onPress={add}>
              {t('clients.empty.action')}
            </Button>
          }
        />
        {dialog}
      </>
    );
  }
  return (
    <>
      <PageHeader title={t('clients.title')} cap={all && t('clients.count', { total, pending })} />
      <div className={styles.top}>
        <ClientSearch
          value={text}
          onChange={(typed) => {
            setIsEntering(false);
            useChoice.setState({ text: typed, active: undefined });
          }}
          onLeave={enterList(0)}
          onEnter={() => setIsEntering(text.trim() !== '')}
        />
        <Button keyHint={spell('Shift+N')} onPress={add}>
          {t('clients.new')}
        </Button>
      </div>
      <div className={styles.bar}>
        {isSearching ? (
          <p role="status" className={styles.found}>
            {t('clients.search.count', { count: found.hits.length, text: found.cue })}
          </p>
        ) : (
          <ClientFilters
            filters={filters}
            value={shown}
            onChange={(next) => useChoice.setState({ filter: next })}
          />
        )}
        {!isSearching && (
          <Menu
            label={t('clients.order', { order: orderName })}
            isTriggerName
            variant="bare"
            trigger={
              <>
                {t('clients.order', { order: orderName })}{' '}
                <span aria-hidden="true">
                  <Kbd>O</Kbd>
                </span>
              </>
            }
            items={orders.map((id) => ({ id, label: t(`clients.order.${id}`) }))}
            onAction={(id) => {
              const chosen = orders.find((one) => one === id);
              if (chosen) useChoice.setState({ order: chosen });
            }}
          />
        )}
      </div>
      {rows.length > 0 && (
        <ClientList rows={rows} onOpen={open} onMerge={setMerging} handle={listRef} />
      )}
      {rows.length > 0 && <KeyHints />}
      {rows.length === 0 && !isSearching && all && (
        <p className={styles.nobody}>
          {t(shown === 'pending' ? 'clients.empty-filter.pending' : 'clients.empty-filter')}
        </p>
      )}
      {rows.length === 0 && isSearching && (
        <p className={styles.nobody}>{t('clients.search.hint')}</p>
      )}
      {dialog}
    </>
  );
}
