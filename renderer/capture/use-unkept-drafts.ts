import { useRef } from 'react';
import { hasWords } from '../../shared/capture/draft.ts';
import { useHeldWindow } from '../state/held-window.ts';
import { useToasts } from '../state/toasts.ts';
import { useText } from '../text/use-text.ts';
import { useDrafts } from './draft.ts';

/** Asks once before the window takes along a draft that the disk would not take. */
export function useUnkeptDrafts(): void {
  const { t } = useText();
  const show = useToasts((toasts) => toasts.show);
  const asked = useRef<unknown>(undefined);
  useHeldWindow(() => {
    const { drafts, isUnkept } = useDrafts.getState();
    if (!isUnkept || asked.current === drafts) return false;
    if (!Object.values(drafts).some(hasWords)) return false;
    asked.current = drafts;
    show({ text: t('draft.leaving') });
    return true;
  });
}
