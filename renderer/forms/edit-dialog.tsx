import { type ReactNode, useRef, useState } from 'react';
import type { Failure } from '../../shared/ipc/failure.ts';
import { Banner } from '../components/banner.tsx';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { useHeldWindow } from '../state/held-window.ts';
import { failureText } from '../text/failure-text.ts';
import { useText } from '../text/use-text.ts';
import styles from './edit-dialog.module.css';

export type EditDialogProps = {
  readonly title: string;
  readonly size?: 's' | 'm' | 'l';
  /** What saving is called here, when it is more than that. */
  readonly saveLabel?: string;
  /** Whether every field can be saved as it is. */
  readonly isReady?: boolean;
  readonly save: () => Promise<Failure | undefined>;
  /** Absent for what is new. */
  readonly trash?: (() => Promise<Failure | undefined>) | undefined;
  readonly onClose: () => void;
  /** `isTried`: a save was asked for, so that what is missing may be said. */
  readonly children: (isTried: boolean) => ReactNode;
};

const leavingTexts = {
  escape: 'client.form.leaving',
  cancel: 'form.leaving-cancel',
  window: 'form.leaving-window',
} as const;

/** A form over the page. It closes only once its words are on the disk. */
export function EditDialog(props: EditDialogProps) {
  const { title, size = 'm', isReady = true, save, trash, onClose, children } = props;
  const { t } = useText();
  const { saveLabel = t('action.save') } = props;
  const [isTried, setIsTried] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  /** How one was about to leave what is typed, and was told so. */
  const [leaving, setLeaving] = useState<keyof typeof leavingTexts>();
  const isBusy = useRef(false);
  const isTyped = useRef(false);

  const run = async (work: () => Promise<Failure | undefined>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      const failed = await work();
      setFailure(failed);
      if (!failed) onClose();
    } finally {
      isBusy.current = false;
    }
  };
  const submit = () => {
    setIsTried(true);
    if (isReady) void run(save);
  };
  const typed = () => {
    isTyped.current = true;
    setLeaving(undefined);
  };
  const leave = (how: 'escape' | 'cancel') => () => {
    const isAsked = leaving === 'escape' || leaving === 'cancel';
    if (isTyped.current && !isAsked) setLeaving(how);
    else onClose();
  };
  useHeldWindow(() => {
    if (!isTyped.current || leaving === 'window') return false;
    setLeaving('window');
    return true;
  });

  const footer = (
    <>
      {trash && (
        <span className={styles.trash}>
          <Button variant="bare" onPress={() => void run(trash)}>
            {t('action.trash')}
          </Button>
        </span>
      )}
      <Button onPress={leave('cancel')}>{t('action.cancel')}</Button>
      <Button variant="primary" type="submit">
        {saveLabel}
      </Button>
    </>
  );
  return (
    <Dialog
      isOpen
      onClose={onClose}
      onEscape={leave('escape')}
      title={title}
      size={size}
      footer={footer}
      onSubmit={submit}
    >
      <div className={styles.fields} onInput={typed}>
        {leaving && <Banner isAnnounced>{t(leavingTexts[leaving])}</Banner>}
        {failure && (
          <Banner tone="problem" isAnnounced>
            {failureText(t, failure)} {t('client.form.unsaved')}
          </Banner>
        )}
        {children(isTried)}
      </div>
    </Dialog>
  );
}
