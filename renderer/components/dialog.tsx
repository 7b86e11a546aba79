import type { KeyboardEvent, ReactNode, SubmitEvent } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { classNames } from './class-names.ts';
import styles from './dialog.module.css';
import { RefusedDays, useRefusedDays } from './refused-days.tsx';

export type DialogProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Escape, where it should not simply close. */
  readonly onEscape?: (() => void) | undefined;
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons, the primary one last. */
  readonly footer?: ReactNode;
  readonly size?: 's' | 'm' | 'l';
  /** For a question that must be answered. */
  readonly isAlert?: boolean;
  /** Makes it a form: asked for by its button or Ctrl+Enter, and never while a day in it is refused. */
  readonly onSubmit?: (() => void) | undefined;
};

export function Dialog(props: DialogProps) {
  const { isOpen, onClose, onEscape = onClose, title, children, footer, size = 'm' } = props;
  const { isAlert = false, onSubmit } = props;
  const days = useRefusedDays(() => onSubmit?.());
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    days.save();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    event.preventDefault();
    days.save();
  };
  const inside = (
    <>
      <Heading slot="title" className={styles.title ?? ''}>
        {title}
      </Heading>
      <div className={styles.body}>{children}</div>
      {footer !== undefined && <div className={styles.footer}>{footer}</div>}
    </>
  );
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onEscape()}
      // A click outside must not throw away what is being typed, nor answer a question.
      isDismissable={!isAlert && onSubmit === undefined}
      className={styles.scrim ?? ''}
    >
      <Modal className={classNames(styles.modal, styles[size])}>
        <AriaDialog role={isAlert ? 'alertdialog' : 'dialog'} className={styles.dialog ?? ''}>
          {onSubmit === undefined ? (
            <div className={styles.sheet}>{inside}</div>
          ) : (
            <form className={styles.sheet} onSubmit={submit} onKeyDown={onKeyDown} noValidate>
              <RefusedDays days={days}>{inside}</RefusedDays>
            </form>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
