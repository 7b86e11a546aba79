import type { ClientView } from '../../../shared/agenda/views.ts';
import type { Outcome } from '../../../shared/journal/outcome.ts';
import { aboutOf } from '../../../shared/journal/promise.ts';
import { OutcomeIcon } from '../../components/outcome-icon.tsx';
import { Quote } from '../../components/quote.tsx';
import { capitalised } from '../../text/capitalised.ts';
import { useDays } from '../../text/use-days.ts';
import { useText } from '../../text/use-text.ts';
import type { Edit } from './editing.ts';
import { isSpoken, useMendable } from './outcome-words.ts';
import styles from './timeline.module.css';
import { TimelineLine } from './timeline-line.tsx';

type Props = {
  readonly outcome: Outcome;
  readonly view: ClientView;
  readonly day: string;
  readonly onEdit: Edit;
};

export function TimelineOutcome({ outcome, view, day, onEdit }: Props) {
  const { t, language } = useText();
  const say = useDays();
  const mendable = useMendable(view);
  const kind = t(`outcome-kind.${outcome.kind}`);
  const promise = view.promises.find((one) => one.id === outcome.promise);
  const mended = mendable.filter((one) => outcome.repairs.includes(one.id));
  const repaired = view.outcomes
    .filter((one) => one.repairs.includes(outcome.id))
    .map((one) => one.day)
    .toSorted()[0];
  const notes = [
    ...(repaired === undefined
      ? []
      : [t('client.outcome.repaired', { kind: outcome.kind, day: say.on(repaired) })]),
    ...(promise ? [t('client.outcome.of-promise', { about: aboutOf(promise) })] : []),
    ...mended.map(({ label }) => t('client.outcome.repairs', { what: label })),
  ];
  return (
    <TimelineLine
      isTight
      day={day}
      evidence={{ kind: 'outcome', id: outcome.id }}
      icon={<OutcomeIcon kind={outcome.kind} isMended={repaired !== undefined} />}
      editLabel={t('client.edit-what', {
        what: outcome.words
          ? t('client.outcome.quoted', { what: kind, words: outcome.words })
          : kind,
      })}
      onEdit={() => onEdit({ what: 'outcome', outcome })}
    >
      <p className={styles.said}>
        <b>{capitalised(kind)}</b>
        {outcome.amount !== undefined &&
          ` · ${amountInWords(outcome.amount, outcome.currency, language)}`}
      </p>
      {outcome.words !== undefined &&
        (isSpoken(outcome.kind) ? (
          <Quote>{outcome.words}</Quote>
        ) : (
          <p className={styles.words}>{outcome.words}</p>
        ))}
      {notes.length > 0 && (
        <p className={styles.meta}>
          {notes.map((note) => (
            <span key={note}>{note}</span>
          ))}
        </p>
      )}
    </TimelineLine>
  );
}

function amountInWords(amount: number, currency: string | undefined, language: 'es' | 'en') {
  const style = currency === undefined ? {} : ({ style: 'currency', currency } as const);
  const cents = currency === undefined && !Number.isInteger(amount);
  const digits = cents ? { minimumFractionDigits: 2, maximumFractionDigits: 2 } : {};
  const options = { useGrouping: 'always', ...style, ...digits } as const;
  return new Intl.NumberFormat(language, options).format(amount);
}
