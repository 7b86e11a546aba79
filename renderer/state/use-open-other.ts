import { useCallback } from 'react';
import { useText } from '../text/use-text.ts';
import { useToasts } from './toasts.ts';
import { useAct } from './use-act.ts';

/** Opens another journal in its window; of the one that this window shows it says so. */
export function useOpenOther(): () => Promise<void> {
  const { t } = useText();
  const act = useAct();
  const show = useToasts((toasts) => toasts.show);
  return useCallback(async () => {
    const opened = await act.run('journal.open-other', {});
    if (opened?.isHere) show({ text: t('journal.is-here') });
  }, [t, act, show]);
}
