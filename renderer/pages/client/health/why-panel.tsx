import { type RefObject, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ClientView } from '../../../../shared/agenda/views.ts';
import { RowArea } from '../../../components/row-area.tsx';
import { TextButton } from '../../../components/text-button.tsx';
import { useDays } from '../../../text/use-days.ts';
import { useText } from '../../../text/use-text.ts';
import type { Evidence } from './evidence.ts';
import type { Reading } from './reading.ts';
import { signed } from './signed.ts';
import { type SaidReason, useReasonWords } from './use-reason-words.ts';
import { type WhySide, whyLines } from './why-lines.ts';
import styles from './why-panel.module.css';

type Props = {
  readonly view: ClientView;
  readonly reading: Reading;
  readonly titleRef: RefObject<HTMLHeadingElement | null>;
  readonly onShow: (evidence: Evidence) => void;
  readonly onClose: () => void;
};

/** Every reason of a day's score, each leading to what it stands on; they sum to the score. */
export function WhyPanel({ view, reading, titleRef, onShow, onClose }: Props) {
  const { t } = useText();
  const say = useDays();
  const { up, down } = whyLines(reading.explanation);
  const said = useReasonWords(view);
  const shared = { onShow, say: (line: WhySide['lines'][number]) => said(line, reading) };
  return (
    <section
      className={styles.panel}
      aria-labelledby="health-why"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.head}>
        <h3 id="health-why" ref={titleRef} tabIndex={-1}>
          {t('health.why.title', { score: reading.score })}
          {', '}
          {say.on(reading.day)}
        </h3>
        <TextButton tone="quiet" onPress={onClose}>
          {t('health.why.close')}
        </TextButton>
      </div>
      <RowArea className={styles.sides}>
        <Side {...shared} side="up" of={up} />
        <Side {...shared} side="down" of={down} />
      </RowArea>
      <p className={styles.sum}>
        {t('health.why.sum', {
          up: signed(up.points),
          down: signed(down.points),
          score: reading.score,
        })}
      </p>
    </section>
  );
}

type SideProps = Pick<Props, 'onShow'> & {
  readonly side: 'up' | 'down';
  readonly of: WhySide;
  readonly say: (line: WhySide['lines'][number]) => SaidReason;
};

function Side({ side, of, say, onShow }: SideProps) {
  const { t } = useText();
  const [isWhole, setIsWhole] = useState(false);
  const listRef = useRef<HTMLUListElement>(null);
  const { lines, small, points } = of;
  // The button leaves with what it opens: the focus goes to the first of those that came.
  const showAll = () => {
    flushSync(() => setIsWhole(true));
    listRef.current?.querySelectorAll<HTMLElement>('[data-row-main]')[lines.length]?.focus();
  };
  const title = t(`health.why.${side}`);
  const smallPoints = small.reduce((sum, one) => sum + one.points, 0);
  return (
    <div>
      <h4 className={styles.title}>
        {title} <span>{signed(points)}</span>
      </h4>
      {lines.length + small.length === 0 && (
        <p className={styles.none}>{t(`health.why.${side}.none`)}</p>
      )}
      <ul ref={listRef} aria-label={title}>
        {[...lines, ...(isWhole ? small : [])].map((line) => {
          const reason = say(line);
          return <Reason key={reason.key} reason={reason} onShow={onShow} />;
        })}
        {small.length > 0 && !isWhole && (
          <li data-row className={styles.reason}>
            <button type="button" data-row-main aria-expanded={false} onClick={showAll}>
              <span className={styles.more}>{t('health.why.more', { count: small.length })}</span>
              <span className={styles.points}>{signed(smallPoints)}</span>
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}

function Reason({ reason, onShow }: Pick<Props, 'onShow'> & { readonly reason: SaidReason }) {
  const { text, points, evidence } = reason;
  const inside = (
    <>
      <span>{text}</span> <span className={styles.points}>{signed(points)}</span>
    </>
  );
  return (
    <li data-row className={styles.reason}>
      {evidence ? (
        <button type="button" data-row-main onClick={() => onShow(evidence)}>
          {inside}
        </button>
      ) : (
        <p>{inside}</p>
      )}
    </li>
  );
}
