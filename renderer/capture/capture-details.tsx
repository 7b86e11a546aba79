import { type EntryKind, entryKinds, isAhead } from '../../shared/journal/entry.ts';
import { Checkbox } from '../components/checkbox.tsx';
import { DayField } from '../components/day-field.tsx';
import { SelectField } from '../components/select-field.tsx';
import { useDayFieldText } from '../text/use-day-field-text.ts';
import { useDays } from '../text/use-days.ts';
import { useText } from '../text/use-text.ts';
import styles from './capture-form.module.css';
import { contactOf, type Draft } from './draft.ts';

type Props = { readonly draft: Draft; readonly onChange: (fields: Partial<Draft>) => void };

const warmths = ['2', '1', '0', '-1', '-2'] as const;
type Warmth = (typeof warmths)[number] | 'none';

/** What kind of thing it was, on what day, in what tone, and whether the two were in touch. */
export function CaptureDetails({ draft, onChange }: Props) {
  const { t } = useText();
  const say = useDays();
  const dayText = useDayFieldText();
  const day = draft.day ?? say.today;
  return (
    <>
      <SelectField<EntryKind>
        label={t('capture.kind')}
        value={draft.kind}
        onChange={(kind) => onChange({ kind })}
        options={entryKinds.map((kind) => ({ id: kind, label: t(`entry-kind.${kind}`) }))}
      />
      <DayField
        {...dayText}
        clearLabel={undefined}
        label={t('capture.day')}
        value={day}
        onChange={(next) => onChange({ day: next === say.today ? undefined : next })}
        description={isAhead(day, say.today) ? t('capture.is-plan') : say.full(day)}
      />
      <SelectField<Warmth>
        label={t('capture.warmth')}
        value={draft.warmth === undefined ? 'none' : (String(draft.warmth) as Warmth)}
        onChange={(warmth) => onChange({ warmth: warmth === 'none' ? undefined : Number(warmth) })}
        options={[
          { id: 'none', label: t('capture.warmth-none') },
          ...warmths.map((id) => ({
            id,
            label: t(`warmth.${id}`),
            description: Number(id) > 0 ? `+${id}` : id.replace('-', '−'),
          })),
        ]}
      />
      {!isAhead(day, say.today) && (
        <div className={styles.contact}>
          <Checkbox isSelected={contactOf(draft)} onChange={(contact) => onChange({ contact })}>
            {t('capture.contact')}
          </Checkbox>
        </div>
      )}
    </>
  );
}
