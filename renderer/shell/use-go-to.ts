import { useCallback } from 'react';
import { useChoice } from '../pages/clients/choice.ts';
import { askForSearch } from '../state/focus-request.ts';
import { useNavigation } from '../state/navigation.ts';

type Place = 'today' | 'clients' | 'settings' | 'trash';

/** Goes to a page of the sidebar, whoever asks. */
export function useGoTo(): (name: Place) => void {
  const go = useNavigation((navigation) => navigation.go);
  return useCallback(
    (name) => {
      // A search typed before was for then: who comes back from a client finds it, who comes anew not.
      if (name === 'clients') useChoice.setState({ text: '', active: undefined });
      go({ name });
    },
    [go],
  );
}

/** Opens Clients with its search focused. */
export function useSearch(): () => void {
  const go = useNavigation((navigation) => navigation.go);
  return useCallback(() => {
    go({ name: 'clients' });
    askForSearch();
  }, [go]);
}
