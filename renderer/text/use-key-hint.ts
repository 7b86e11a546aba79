import { useCallback } from 'react';
import { useApp } from '../state/app-state.ts';

/** Writes a key with the platform's command key, and Shift if asked: "Ctrl+K", "⌘K". */
export function useKeyHint(): (key: string, isShifted?: boolean) => string {
  const isMac = useApp().platform === 'mac';
  return useCallback(
    (key, isShifted = false) =>
      isMac ? `${isShifted ? '⇧' : ''}⌘${key}` : `Ctrl+${isShifted ? 'Shift+' : ''}${key}`,
    [isMac],
  );
}
