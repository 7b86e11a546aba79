import { ToastStack } from '../components/toast-stack.tsx';
import { useToasts } from '../state/toasts.ts';
import { useText } from '../text/use-text.ts';

/** What the program says in passing, wherever one is. */
export function Notices() {
  const { t } = useText();
  const { notices, dismiss } = useToasts();
  return (
    <ToastStack
      label={t('toasts.label')}
      toasts={notices.map((notice) => ({
        ...notice,
        id: String(notice.id),
        dismissLabel: t('toasts.dismiss'),
      }))}
      onDismiss={(id) => dismiss(Number(id))}
    />
  );
}
