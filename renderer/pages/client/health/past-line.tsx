import { History } from 'lucide-react';
import { useRef } from 'react';
import type { Day } from '../../../../shared/journal/day.ts';
import { Button } from '../../../components/button.tsx';
import { useCaptureAnswer } from '../../../state/focus-request.ts';
import { usePageKeys } from '../../../state/use-page-keys.ts';
import { useDays } from '../../../text/use-days.ts';
import { useText } from '../../../text/use-text.ts';
import styles from './past-line.module.css';

type Props = {
  readonly day: Day;
  readonly onBack: () => void;
  /** Back to today, to write something down: the key for it works here too. */
  readonly onNote: () => void;
};

/** Says, as long as it is so, that the page shows a day of the past; Escape goes back to today. */
export function PastLine({ day, onBack, onNote }: Props) {
  const { t } = useText();
  const say = useDays();
  const noteRef = useRef({ focus: onNote });
  useCaptureAnswer(noteRef);
  usePageKeys({ Escape: onBack });
  return (
    <div className={styles.line}>
      <History size={16} strokeWidth={1.4} absoluteStrokeWidth aria-hidden="true" />
      <div className={styles.words} role="status">
        <p className={styles.title}>{t('past.line', { day: say.dated(day) })}</p>
        <p className={styles.note}>{t('past.note')}</p>
      </div>
      <span data-not-printed>
        <Button autoFocus keyHint={t('past.key')} onPress={onBack}>
          {t('past.back')}
        </Button>
      </span>
    </div>
  );
}
