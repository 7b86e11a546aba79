import type { ReactNode } from 'react';
import { GroupHeading } from '../../components/group-heading.tsx';
import { TextButton } from '../../components/text-button.tsx';
import { usePastDay } from '../../state/past-day.ts';
import { useText } from '../../text/use-text.ts';
import styles from './side.module.css';

type Props = {
  readonly title: string;
  /** What the button beside the title does, and its short word. */
  readonly action: string;
  readonly actionWord?: string;
  readonly onAction: () => void;
  /** Said while there is nothing. */
  readonly none?: string | undefined;
  readonly children?: ReactNode;
  /** Under the lines, whether there are any or not. */
  readonly foot?: ReactNode;
};

/** One of the blocks beside the journal: a title with its one action, and lines under it. */
export function SideBlock({ title, action, actionWord, onAction, none, children, foot }: Props) {
  const { t } = useText();
  const isPast = usePastDay() !== undefined;
  return (
    <section className={styles.block} aria-label={title}>
      <GroupHeading
        isRuled
        {...(!isPast && {
          action: (
            <TextButton tone="quiet" aria-label={action} onPress={onAction}>
              {actionWord ?? t('action.add')}
            </TextButton>
          ),
        })}
      >
        {title}
      </GroupHeading>
      {none === undefined ? (
        children
      ) : (
        <p className={styles.none}>{isPast ? t('past.none') : none}</p>
      )}
      {foot && <p className={styles.foot}>{foot}</p>}
    </section>
  );
}
