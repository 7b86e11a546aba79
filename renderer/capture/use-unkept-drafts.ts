import { useEffect } from 'react';
import { hasWords } from '../../shared/capture/draft.ts';
import { useHeldOnce } from '../state/held-window.ts';
import { useToasts } from '../state/toasts.ts';
import { useText } from '../text/use-text.ts';
import { useDrafts } from './draft.ts';

/** Asks once before the window takes along a draft that the disk would not take. */
export function useUnkeptDrafts(): void {
  const { t } = useText();
  const isUnkept = useDrafts(
    (store) => store.isUnkept && Object.values(store.drafts).some(hasWords),
  );
  const settle = useToasts((toasts) => toasts.settle);
  useEffect(() => {
    if (!isUnkept) settle('leaving');
  }, [isUnkept, settle]);
  useHeldOnce(() => {
    const { drafts, isUnkept } = useDrafts.getState();
    return isUnkept && Object.values(drafts).some(hasWords) ? drafts : undefined;
  }, t('draft.leaving'));
}
