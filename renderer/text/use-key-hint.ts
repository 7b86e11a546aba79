import { useCallback } from 'react';
import { useApp } from '../state/app-state.ts';

/** Writes a key with the platform's command key: "Ctrl+K", "⌘K". */
export function useKeyHint(): (key: string) => string {
  const isMac = useApp().platform === 'mac';
  return useCallback((key) => (isMac ? `⌘${key}` : `Ctrl+${key}`), [isMac]);
}
