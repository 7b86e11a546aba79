import { useEffect } from 'react';
import { ToastStack } from '../components/toast-stack.tsx';
import { useApp } from '../state/app-state.ts';
import { useToasts } from '../state/toasts.ts';
import { useText } from '../text/use-text.ts';
import { useSaveProblem } from './use-save-problem.ts';

/** What the program says in passing, wherever one is. */
export function Notices() {
  const { t } = useText();
  const { notices, dismiss, settle } = useToasts();
  const { status, journal } = useApp();
  // Whatever made it so, a button or the disk by itself: what was said of it is not so any more.
  const isSaving = status.state === 'saved' && journal.state === 'open' && !journal.onlyRead;
  useEffect(() => {
    if (isSaving) settle('saving');
  }, [isSaving, settle]);
  // It stands above the page already.
  const problem = useSaveProblem();
  const unsaid = notices.filter(({ text }) => text !== problem);
  return (
    <ToastStack
      label={t('toasts.label')}
      toasts={unsaid.map((notice) => ({
        ...notice,
        id: String(notice.id),
        dismissLabel: t('toasts.dismiss'),
      }))}
      onDismiss={(id) => dismiss(Number(id))}
    />
  );
}
