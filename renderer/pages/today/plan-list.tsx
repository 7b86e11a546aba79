import { useState } from 'react';
import type { PlanRow } from '../../../shared/agenda/views.ts';
import { addDays, type Day } from '../../../shared/journal/day.ts';
import { DayField } from '../../components/day-field.tsx';
import { EntryIcon } from '../../components/entry-icon.tsx';
import { Row } from '../../components/row.tsx';
import { RowArea } from '../../components/row-area.tsx';
import { RowList } from '../../components/row-list.tsx';
import { SectionHeading } from '../../components/section-heading.tsx';
import { TextButton } from '../../components/text-button.tsx';
import { EditDialog } from '../../forms/edit-dialog.tsx';
import { useNavigation } from '../../state/navigation.ts';
import { useAct } from '../../state/use-act.ts';
import { useAnswerOnce } from '../../state/use-answer-once.ts';
import { useDayFieldText } from '../../text/use-day-field-text.ts';
import { useDays } from '../../text/use-days.ts';
import { useText } from '../../text/use-text.ts';
import styles from './today-page.module.css';

/** Whom one sees today; from the evening on each is asked whether it happened. */
export function PlanList({ plans }: { readonly plans: readonly PlanRow[] }) {
  const { t } = useText();
  const [moved, setMoved] = useState<PlanRow | undefined>();
  if (plans.length === 0) return null;
  return (
    <section className={styles.plans} aria-label={t('today.plans')}>
      <SectionHeading>{t('today.plans')}</SectionHeading>
      <RowArea>
        <RowList label={t('today.plans')}>
          {plans.map((plan) => (
            <PlanItem key={plan.id} plan={plan} onMove={() => setMoved(plan)} />
          ))}
        </RowList>
      </RowArea>
      {moved && <PlanDialog plan={moved} onClose={() => setMoved(undefined)} />}
    </section>
  );
}

function PlanItem({ plan, onMove }: { readonly plan: PlanRow; readonly onMove: () => void }) {
  const { t } = useText();
  const say = useDays();
  const act = useAct();
  const go = useNavigation((navigation) => navigation.go);
  const once = useAnswerOnce(plan);
  const happened = () =>
    void once(() => act.change('plan-answered', [['patch', 'entry', plan.id, { plan: null }]]));
  const gone = () => void once(() => act.trash({ kind: 'entry', id: plan.id }));
  const kind = t(`entry-kind.${plan.kind}`);
  const later = { id: 'later', label: t('today.plan-later'), onPress: onMove };
  return (
    <Row
      rowId={plan.id}
      lead={<EntryIcon kind={plan.kind} />}
      words={
        <span className={plan.isAsked ? styles['whole-words'] : undefined}>
          {plan.words || plan.client.name}
        </span>
      }
      second={
        <>
          <b>{plan.client.name}</b> · {kind}
        </>
      }
      due={
        plan.isAsked ? (
          <span className={styles.asked}>
            {t('today.plan-asked')}
            <TextButton onPress={happened}>{t('today.plan-yes')}</TextButton>
            <TextButton onPress={gone}>{t('today.plan-no')}</TextButton>
            <TextButton onPress={onMove}>{later.label}</TextButton>
          </span>
        ) : (
          say.near(plan.day)
        )
      }
      dueNote={plan.isAsked ? say.near(plan.day) : undefined}
      isDueStrong={!plan.isAsked && plan.day === say.today}
      keys={plan.isAsked ? [] : [later]}
      onOpen={() => go({ name: 'client', id: plan.client.id })}
    />
  );
}

function PlanDialog({ plan, onClose }: { readonly plan: PlanRow; readonly onClose: () => void }) {
  const { t } = useText();
  const say = useDays();
  const act = useAct();
  const dayText = useDayFieldText();
  const [day, setDay] = useState<Day | undefined>(addDays(say.today, 1));
  const once = useAnswerOnce(plan);
  const save = () => once(() => act.change('entry-edited', [['patch', 'entry', plan.id, { day }]]));
  return (
    <EditDialog
      size="s"
      onClose={onClose}
      title={t('today.plan-move')}
      saveLabel={t('move.save')}
      isReady={day !== undefined}
      save={save}
    >
      {(isTried) => (
        <DayField
          {...dayText}
          clearLabel={undefined}
          label={t('capture.day')}
          value={day}
          onChange={setDay}
          minDay={say.today}
          description={day && say.full(day)}
          error={isTried && day === undefined ? t('client.form.needs-day') : undefined}
          autoFocus
        />
      )}
    </EditDialog>
  );
}
