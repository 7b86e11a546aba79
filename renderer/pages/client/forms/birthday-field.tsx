import { isDay } from '../../../../shared/journal/day.ts';
import { SelectField } from '../../../components/select-field.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useText } from '../../../text/use-text.ts';
import styles from './fields.module.css';
import { monthName } from './month-name.ts';

/** A birthday as it is being written; every part may be missing. */
export type BirthdayDraft = {
  readonly date: string;
  readonly month: string;
  readonly year: string;
};

export function birthdayDraft(birthday: string | undefined): BirthdayDraft {
  if (birthday === undefined) return { date: '', month: '', year: '' };
  const [month = '', date = ''] = birthday.slice(-5).split('-');
  const year = birthday.startsWith('--') ? '' : birthday.slice(0, 4);
  return { date: String(Number(date)), month, year };
}

/** The birthday that is written: `undefined` when none is, `null` when it cannot be one. */
export function birthdayFrom({ date, month, year }: BirthdayDraft): string | undefined | null {
  if (date.trim() === '' && month === '' && year.trim() === '') return undefined;
  const day = `${month}-${date.trim().padStart(2, '0')}`;
  const written = year.trim();
  if (written === '') return isDay(`2000-${day}`) ? `--${day}` : null;
  // Of two figures nobody knows the century.
  const whole = `${written}-${day}`;
  return isDay(whole) ? whole : null;
}

type Props = {
  readonly value: BirthdayDraft;
  readonly onChange: (value: BirthdayDraft) => void;
  readonly isTried: boolean;
};

export function BirthdayField({ value, onChange, isTried }: Props) {
  const { t, language } = useText();
  const months = Array.from({ length: 12 }, (_, index) => ({
    id: String(index + 1).padStart(2, '0'),
    label: monthName(language, index + 1),
  }));
  const isWrong = isTried && birthdayFrom(value) === null;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.label}>{t('client.form.birthday')}</legend>
      <div className={styles.three}>
        <TextField
          label={t('client.form.birthday.date')}
          value={value.date}
          onChange={(date) => onChange({ ...value, date })}
          maxLength={2}
        />
        <SelectField
          label={t('client.form.birthday.month')}
          value={value.month}
          onChange={(month) => onChange({ ...value, month })}
          options={[{ id: '', label: t('client.form.birthday.none') }, ...months]}
        />
        <TextField
          label={t('client.form.birthday.year')}
          value={value.year}
          onChange={(year) => onChange({ ...value, year })}
          maxLength={4}
        />
      </div>
      {isWrong && (
        <p role="alert" className={styles.error}>
          {t('client.form.birthday.impossible')}
        </p>
      )}
    </fieldset>
  );
}
