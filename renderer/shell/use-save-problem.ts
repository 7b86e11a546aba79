import { useApp } from '../state/app-state.ts';
import { useText } from '../text/use-text.ts';

// The failures that name numbers are of files, never of saving; the type does not know.
const noNumbers = { megabytes: 0, limitMegabytes: 0, major: 0, total: 0 };

/** Why nothing can be saved just now, while that is so. */
export function useSaveProblem(): string | undefined {
  const { t } = useText();
  const { status, journal } = useApp();
  const isOnlyRead = journal.state === 'open' && journal.onlyRead !== undefined;
  if (status.state !== 'problem' || isOnlyRead) return undefined;
  return t(`failure.${status.problem ?? 'disk-error'}`, noNumbers);
}
