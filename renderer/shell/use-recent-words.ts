import { useEffect, useState } from 'react';
import type { ClientWords } from '../../shared/agenda/client-words.ts';
import { useNavigation } from '../state/navigation.ts';
import { useView } from '../state/use-view.ts';

/** How each of the last clients is. What is known stays while one more is asked about. */
export function useRecentWords(): ClientWords {
  const { recent } = useNavigation();
  // In one order, so that going back and forth among the same clients asks nothing.
  const { value } = useView('clients.words', { ids: recent.map(({ id }) => id).toSorted() });
  const [words, setWords] = useState<ClientWords>({});
  useEffect(() => {
    if (value) setWords(value);
  }, [value]);
  return words;
}
