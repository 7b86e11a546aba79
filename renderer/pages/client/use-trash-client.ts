import type { Failure } from '../../../shared/ipc/failure.ts';
import type { Id } from '../../../shared/journal/record.ts';
import { useNavigation } from '../../state/navigation.ts';
import { useAct } from '../../state/use-act.ts';

/** Trashes a client and leaves its page, which nobody can come back to. */
export function useTrashClient(id: Id): () => Promise<Failure | undefined> {
  const act = useAct();
  const { go, forgetClient } = useNavigation();
  return async () => {
    const failure = await act.trash({ kind: 'client', id });
    if (failure) return failure;
    go({ name: 'clients' });
    forgetClient(id);
    return undefined;
  };
}
