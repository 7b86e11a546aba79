import { useMemo, useRef, useState } from 'react';
import type { IdeaRow, PromiseRow, TodayView } from '../../../shared/agenda/views.ts';
import type { Day } from '../../../shared/journal/day.ts';
import { CaptureForm } from '../../capture/capture-form.tsx';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { MoveDialog } from '../../promises/move-dialog.tsx';
import { SettleDialog } from '../../promises/settle-dialog.tsx';
import { AsideNote } from '../../shell/aside-note.tsx';
import { BackupLate } from '../../shell/backup-late.tsx';
import { DeviceReset } from '../../shell/device-reset.tsx';
import { askForCapture } from '../../state/focus-request.ts';
import { usePageKeys } from '../../state/use-page-keys.ts';
import { useRowFocus } from '../../state/use-row-focus.ts';
import { useView } from '../../state/use-view.ts';
import { capitalised } from '../../text/capitalised.ts';
import { failureText } from '../../text/failure-text.ts';
import { useDays } from '../../text/use-days.ts';
import { useText } from '../../text/use-text.ts';
import { Celebrations } from './celebrations.tsx';
import { IdeaList } from './idea-list.tsx';
import { KeepList } from './keep-list.tsx';
import { PlanList } from './plan-list.tsx';
import { SlippingList } from './slipping-list.tsx';
import styles from './today-page.module.css';

type Asked = { readonly dialog: 'move' | 'settle'; readonly row: PromiseRow };

/** The daily page: what happened, whom one sees, and what nobody should be let down in. */
export function TodayPage() {
  const { t } = useText();
  const say = useDays();
  const { value: view, failure } = useView('today.view', {});
  const [asked, setAsked] = useState<Asked | undefined>();
  const [movedIdea, setMovedIdea] = useState<IdeaRow>();
  const loadUntil = useLoad(view);
  const listsRef = useRef<HTMLDivElement>(null);
  useRowFocus(listsRef, view, asked ?? movedIdea);
  const step = (by: 1 | -1) => () => {
    const rows = [...(listsRef.current?.querySelectorAll<HTMLElement>('[data-row-main]') ?? [])];
    const here = document.activeElement?.closest('[data-row]');
    const place = here ? rows.findIndex((row) => here.contains(row)) : -1;
    // Within a list its area has moved already; what comes here is the way in, and to the next list.
    const next = place < 0 ? rows.at(by > 0 ? 0 : -1) : rows[place + by];
    next?.focus();
  };
  usePageKeys({ J: step(1), K: step(-1), ArrowDown: step(1), ArrowUp: step(-1) });
  return (
    <>
      <DeviceReset />
      <AsideNote />
      <BackupLate />
      <PageHeader title={capitalised(say.full(view?.day ?? say.today))} />
      <CaptureForm loadUntil={loadUntil} />
      {failure && <Banner tone="problem">{failureText(t, failure)}</Banner>}
      {view?.isEmptyJournal && (
        <EmptyState
          sentence={t('today.empty')}
          action={
            <Button variant="primary" isLarge onPress={askForCapture}>
              {t('today.empty-action')}
            </Button>
          }
        />
      )}
      {view && !view.isEmptyJournal && (
        <div ref={listsRef} className={styles.columns}>
          <div>
            <PlanList plans={view.plans} />
            <KeepList
              view={view}
              onMove={(row) => setAsked({ dialog: 'move', row })}
              onSettle={(row) => setAsked({ dialog: 'settle', row })}
            />
          </div>
          <div>
            <SlippingList rows={view.slipping} />
            <IdeaList ideas={view.ideas} moved={movedIdea} onMove={setMovedIdea} />
            <Celebrations celebrations={view.celebrations} />
          </div>
        </div>
      )}
      {asked?.dialog === 'move' && (
        <MoveDialog row={asked.row} onClose={() => setAsked(undefined)} />
      )}
      {asked?.dialog === 'settle' && (
        <SettleDialog row={asked.row} onClose={() => setAsked(undefined)} />
      )}
    </>
  );
}

/** Says how many promises of mine fall due until a day: what one promises next stands beside it. */
function useLoad(view: TodayView | undefined): (day: Day) => string | undefined {
  const { t } = useText();
  const say = useDays();
  return useMemo(() => {
    const mine = view ? [...view.due, ...view.atRisk, ...view.later] : [];
    return (day) => {
      const count = mine.filter(({ deadline }) => deadline && deadline <= day).length;
      if (count === 0) return undefined;
      return t('capture.load', { day: say.long(day), count, next: count + 1 });
    };
  }, [view, t, say]);
}
