import type { FolderReport } from '../../shared/ipc/contract.ts';
import type { Failure } from '../../shared/ipc/failure.ts';
import { useText } from '../text/use-text.ts';
import { setAppState, useApp } from './app-state.ts';
import { useNavigation } from './navigation.ts';
import { useToasts } from './toasts.ts';
import { useAct } from './use-act.ts';

/** What came of choosing: a report, a failure, or nothing where the dialog was closed. */
export type Chosen = { readonly report?: FolderReport } | { readonly failure: Failure };

/**
 * Asks where the own journal is to be kept. Who comes with a journal has begun long ago: the first
 * questions end, with a welcome.
 */
export function useChooseFolder(): () => Promise<Chosen> {
  const { t } = useText();
  const { isFirstRun } = useApp();
  const act = useAct();
  const show = useToasts((toasts) => toasts.show);
  return async () => {
    const answer = await act.attempt('journal.choose-folder', {});
    if ('failure' in answer) return answer;
    const report = answer.value;
    if (report === null) return {};
    setAppState(report.state);
    if (report.copiedFrom === undefined) useNavigation.getState().forgetPlaces();
    if (isFirstRun && !report.state.isFirstRun) {
      show({ text: t('first-run.folder.welcome-back') });
    }
    return { report };
  };
}
