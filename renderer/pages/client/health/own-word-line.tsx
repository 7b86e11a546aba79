import type { OwnWord } from '../../../../shared/journal/client.ts';
import { HealthMark } from '../../../components/health-mark.tsx';
import { shortened } from '../../../text/shortened.ts';
import { useDays } from '../../../text/use-days.ts';
import { useText } from '../../../text/use-text.ts';
import { HealthWord } from './health-word.tsx';
import styles from './own-word-line.module.css';

/** What the user said of the relationship, as theirs: beside what the reasons say, never in it. */
export function OwnWordLine({ said }: { readonly said: OwnWord }) {
  const { t, rich } = useText();
  const say = useDays();
  return (
    <p className={styles.own}>
      <HealthMark state={said.word} size={11} />{' '}
      {rich('health.own', {
        word: t(`health.${said.word}`),
        day: say.on(said.day),
        hasReason: String(said.reason !== ''),
        // It stands whole among the user's own words, further down.
        reason: shortened(said.reason),
        w: (chunks) => <HealthWord state={said.word}>{chunks}</HealthWord>,
      })}
    </p>
  );
}
