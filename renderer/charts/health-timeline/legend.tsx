import { memo, type ReactNode } from 'react';
import { HealthMark } from '../../components/health-mark.tsx';
import { OutcomeIcon } from '../../components/outcome-icon.tsx';
import { Seal } from '../../components/seal.tsx';
import { useText } from '../../text/use-text.ts';
import { contactPaths } from './contact-paths.ts';
import drawn from './lanes.module.css';
import styles from './timeline-foot.module.css';
import type { TimelineModel } from './timeline-model.ts';
import { useSayMarks } from './use-say-marks.ts';

/** What each mark means, of the marks that occur. */
export const Legend = memo(function Legend({ model }: { readonly model: TimelineModel }) {
  const { t } = useText();
  const { state } = useSayMarks();
  const { marks } = model.marks;
  const items: { key: string; icon: ReactNode; word: string }[] = [];
  if (marks.contacts.length > 0) {
    const isToned = marks.contacts.some((mark) => mark.lane === 'contacts' && mark.warmth !== 0);
    items.push({
      key: 'contact',
      icon: <ContactIcon warmth={isToned ? 1 : 0} />,
      word: isToned ? t('chart.legend.contact') : t('chart.legend.contact-plain'),
    });
  }
  const seals = new Set<string>();
  for (const mark of [...marks.mine, ...marks.theirs]) {
    if (mark.lane === 'contacts' || mark.lane === 'outcomes' || mark.shape === 'given') continue;
    if (seals.has(mark.shape)) continue;
    seals.add(mark.shape);
    const icon = <Seal state={mark.shape} size={13} />;
    const said = mark.shape === 'waiting' ? t('chart.legend.waiting') : state(mark.shape);
    items.push({ key: mark.shape, icon, word: said });
  }
  for (const mark of marks.outcomes) {
    if (mark.lane !== 'outcomes' || items.some(({ key }) => key === mark.shape)) continue;
    const icon = <OutcomeIcon kind={mark.shape} size={14} />;
    items.push({ key: mark.shape, icon, word: t(`outcome-kind.${mark.shape}`) });
  }
  const [word] = model.own;
  if (word) {
    const icon = (
      <span className={styles.ownIcon}>
        <HealthMark state={word.word} size={9} />
      </span>
    );
    items.push({ key: 'own', icon, word: t('chart.legend.own') });
  }
  if (items.length === 0) return null;
  return (
    <ul className={styles.legend} aria-label={t('chart.legend')}>
      {items.map(({ key, icon, word: said }) => (
        <li key={key} className={styles.legendItem}>
          {icon}
          {said}
        </li>
      ))}
    </ul>
  );
});

function ContactIcon({ warmth }: { readonly warmth: number }) {
  const mark = { lane: 'contacts', shape: 'contact', kind: 'call', warmth } as const;
  const marks = [{ ...mark, id: '', day: 0, gravity: 0 }] as const;
  const { sticks, full } = contactPaths([{ x: 4, y: warmth > 0 ? 13 : 8, width: 6, marks }]);
  return (
    <svg width="8" height="16" viewBox="0 0 8 16" aria-hidden="true">
      <path d={sticks} className={drawn.stick} />
      <path d={full} className={drawn.bead} />
    </svg>
  );
}
