import { useCallback } from 'react';
import { spellKeys } from '../../shared/settings/accelerator.ts';
import { useApp } from '../state/app-state.ts';
import { useText } from './use-text.ts';

/** Writes keys as this system and language do: `CmdOrCtrl+Shift+Z` is "Ctrl+Mayús+Z", or "⇧⌘Z". */
export function useSpelling(): (accelerator: string) => string {
  const { t } = useText();
  const { platform } = useApp();
  return useCallback(
    (accelerator) =>
      spellKeys(accelerator, platform, {
        shift: t('key-name.shift'),
        enter: t('key-name.enter'),
      }),
    [platform, t],
  );
}

/** Writes a key with the platform's command key, and Shift if asked: "Ctrl+K", "⌘K". */
export function useKeyHint(): (key: string, isShifted?: boolean) => string {
  const spell = useSpelling();
  return useCallback(
    (key, isShifted = false) => spell(`CmdOrCtrl+${isShifted ? 'Shift+' : ''}${key}`),
    [spell],
  );
}
