import { create } from 'zustand';
import type { ExportReport } from '../../../shared/ipc/contract.ts';
import { useNavigation } from '../../state/navigation.ts';
import { useToasts } from '../../state/toasts.ts';
import { useAct } from '../../state/use-act.ts';
import { useText } from '../../text/use-text.ts';
import { sayCounts } from './file-counts.ts';

type Export = { readonly isWorking: boolean; readonly report?: ExportReport | undefined };

const useStore = create<Export>(() => ({ isWorking: false }));

/** Forgets all of it, as a fresh start does; for tests. */
export function forgetExport(): void {
  useStore.setState({ isWorking: false }, true);
}

/** Forgets what was written: the report is for whoever has just exported. One at work goes on. */
export function leaveExport(): void {
  useStore.setState({ report: undefined });
}

/** The export, asked for in Settings or from the menu: one and the same. */
export function useExport() {
  const { t, language } = useText();
  const act = useAct();
  const show = useToasts((toasts) => toasts.show);
  const { isWorking, report } = useStore();
  const run = async () => {
    if (useStore.getState().isWorking) return;
    useStore.setState({ isWorking: true });
    const done = await act.run('export.json', {});
    useStore.setState({ isWorking: false });
    if (!done) return;
    if (useNavigation.getState().page.name === 'settings') useStore.setState({ report: done });
    else {
      show({
        text: t('export.done-with', { what: sayCounts(t, done.counts, language) }),
        actionLabel: t('export.show'),
        onAction: () => void act.run('app.show', { what: 'export' }),
      });
    }
  };
  return { isWorking, report, run };
}
