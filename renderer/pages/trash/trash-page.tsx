import { useRef, useState } from 'react';
import type { TrashRow } from '../../../shared/agenda/views.ts';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { useToasts } from '../../state/toasts.ts';
import { useAct } from '../../state/use-act.ts';
import { useRowFocus } from '../../state/use-row-focus.ts';
import { useView } from '../../state/use-view.ts';
import { failureText } from '../../text/failure-text.ts';
import { useText } from '../../text/use-text.ts';
import { TrashItem } from './trash-item.tsx';
import styles from './trash-page.module.css';

/** What was thrown away and can come back; and the only place where words are erased for good. */
export function TrashPage() {
  const { t } = useText();
  const act = useAct();
  const show = useToasts((toasts) => toasts.show);
  const { value: rows, failure } = useView('trash.list', {});
  const [isAsking, setIsAsking] = useState(false);
  const isBusy = useRef(false);
  const listRef = useRef<HTMLUListElement>(null);
  useRowFocus(listRef, rows, isAsking);

  const empty = async () => {
    if (isBusy.current) return;
    isBusy.current = true;
    const done = await act.run('trash.empty', {});
    isBusy.current = false;
    setIsAsking(false);
    if (done) show({ text: t('trash.emptied', { count: done.erased }) });
  };
  return (
    <>
      <div className={styles.header}>
        <PageHeader
          title={t('trash.title')}
          lead={t('trash.note')}
          actions={
            rows &&
            rows.length > 0 && (
              <Button onPress={() => setIsAsking(true)} aria-haspopup="dialog">
                {t('trash.empty')}
              </Button>
            )
          }
        />
      </div>
      {failure && <Banner tone="problem">{failureText(t, failure)}</Banner>}
      {rows?.length === 0 && <EmptyState sentence={t('trash.empty-sentence')} />}
      {rows && rows.length > 0 && (
        <ul ref={listRef} className={styles.list} aria-label={t('trash.list')}>
          {rows.map((row: TrashRow) => (
            <TrashItem key={`${row.id} ${row.part?.id}`} row={row} />
          ))}
        </ul>
      )}
      {isAsking && rows && (
        <Dialog
          isOpen
          isAlert
          size="s"
          onClose={() => setIsAsking(false)}
          title={t('trash.confirm')}
          footer={
            <>
              <Button variant="bare" onPress={() => setIsAsking(false)} autoFocus>
                {t('action.cancel')}
              </Button>
              <Button onPress={() => void empty()}>{t('trash.confirm-action')}</Button>
            </>
          }
        >
          <p>{t('trash.confirm-note', { count: rows.length })}</p>
        </Dialog>
      )}
    </>
  );
}
