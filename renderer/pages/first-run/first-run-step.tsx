import { type KeyboardEvent, type ReactNode, useId } from 'react';
import type { Failure } from '../../../shared/ipc/failure.ts';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { classNames } from '../../components/class-names.ts';
import { DeviceReset } from '../../shell/device-reset.tsx';
import { Notices } from '../../shell/notices.tsx';
import { useWindowTitle } from '../../shell/use-window-title.ts';
import { failureText } from '../../text/failure-text.ts';
import { useText } from '../../text/use-text.ts';
import styles from './first-run.module.css';

type Props = {
  readonly step: number;
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
  readonly failure: Failure | undefined;
  readonly primary: string;
  /** Enter, from anywhere, and the primary button. */
  readonly onNext: () => void;
  readonly onBack: () => void;
  readonly onSkip: () => void;
  readonly second?: ReactNode;
  /** Where there is no field to write in, the way on has the focus. */
  readonly isPrimaryFocused?: boolean;
};

const total = 4;

/** One screen of the first run: what it asks, and the ways on, back and past it all. */
export function FirstRunStep(props: Props) {
  const { step, title, lead, children, failure, primary, onNext, onBack, onSkip, second } = props;
  const { t } = useText();
  const titleId = useId();
  useWindowTitle();
  // A day's digits keep Enter to themselves; here it goes on, as it does from every other field.
  const onKeyDownCapture = (event: KeyboardEvent) => {
    const isInDay = (event.target as Element).getAttribute('role') === 'spinbutton';
    if (event.key !== 'Enter' || !isInDay || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onNext();
  };
  return (
    <>
      <main className={styles.page}>
        <header className={styles.head}>
          <p className={styles.mark}>
            <span className={styles.raya} aria-hidden="true">
              —
            </span>
            {t('app.name')}
          </p>
          <p className={styles.progress}>
            <span className={styles.dashes} aria-hidden="true">
              {Array.from({ length: total }, (_, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the four dashes never move.
                <i key={index} className={classNames(styles.dash, index < step && styles.done)} />
              ))}
            </span>
            {t('first-run.progress', { step, total })}
          </p>
        </header>
        <form
          aria-labelledby={titleId}
          className={styles.form}
          noValidate
          onKeyDownCapture={onKeyDownCapture}
          onSubmit={(event) => {
            event.preventDefault();
            onNext();
          }}
        >
          <DeviceReset />
          <h1 id={titleId} className={styles.title}>
            {title}
          </h1>
          <p className={styles.lead}>{lead}</p>
          <div className={styles.body}>{children}</div>
          {failure && (
            <div className={styles.failure}>
              <Banner tone="problem" isAnnounced>
                {failureText(t, failure)}
              </Banner>
            </div>
          )}
          <div className={styles.foot}>
            <Button
              variant="primary"
              type="submit"
              isLarge
              autoFocus={props.isPrimaryFocused ?? false}
            >
              {primary}
            </Button>
            {second}
            {step > 1 && (
              <Button variant="bare" onPress={onBack}>
                {t('first-run.back')}
              </Button>
            )}
            <span className={styles.skip}>
              <Button variant="bare" onPress={onSkip}>
                {t('first-run.skip')}
              </Button>
            </span>
          </div>
        </form>
      </main>
      <Notices />
    </>
  );
}
