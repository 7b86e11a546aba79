import type { OnlyRead } from '../../shared/ipc/recovery.ts';
import { useApp } from './app-state.ts';

/** Why the journal that is shown takes no change; undefined while it does, and while none is shown. */
export function useOnlyRead(): OnlyRead | undefined {
  const { journal } = useApp();
  return journal.state === 'open' ? journal.onlyRead : undefined;
}
