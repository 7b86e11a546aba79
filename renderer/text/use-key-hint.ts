import { useCallback } from 'react';
import { useApp } from '../state/app-state.ts';
import { useText } from './use-text.ts';

/** Writes a key with the platform's command key, and Shift if asked: "Ctrl+K", "⌘K". */
export function useKeyHint(): (key: string, isShifted?: boolean) => string {
  const { t } = useText();
  const isMac = useApp().platform === 'mac';
  return useCallback(
    (key, isShifted = false) => {
      const name = key === 'Enter' ? t('clients.key.enter') : key;
      return isMac ? `${isShifted ? '⇧' : ''}⌘${name}` : `Ctrl+${isShifted ? 'Shift+' : ''}${name}`;
    },
    [isMac, t],
  );
}
