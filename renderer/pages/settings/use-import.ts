import { create } from 'zustand';
import type { ImportPreview, ImportReport } from '../../../shared/ipc/contract.ts';
import type { Failure } from '../../../shared/ipc/failure.ts';
import { useNavigation } from '../../state/navigation.ts';
import { useToasts } from '../../state/toasts.ts';
import { useAct } from '../../state/use-act.ts';
import { failureText } from '../../text/failure-text.ts';
import { useText } from '../../text/use-text.ts';

/** What a preview may be answered with. */
export type ImportWay = 'import.replace' | 'import.merge';

/** What an import did, and the notice that says it. */
type Report = ImportReport & { readonly how: ImportWay; readonly notice: number };

type Import = {
  readonly isWorking: boolean;
  readonly preview?: ImportPreview | undefined;
  readonly report?: Report | undefined;
  readonly failure?: Failure | undefined;
};

const useStore = create<Import>(() => ({ isWorking: false }));

/** Forgets all of it, as a fresh start does; for tests. */
export function forgetImport(): void {
  useStore.setState({ isWorking: false }, true);
}

/** Forgets what an import did, and what kept it from being done; one that is at work goes on. */
export function leaveImport(): void {
  useStore.setState({ report: undefined, failure: undefined });
}

/** The change that each answer makes. */
const changeOf = { 'import.replace': 'imported', 'import.merge': 'merged' } as const;

/** Whether a file is being chosen, read and compared; a large one takes seconds. */
export function useIsReading(): boolean {
  return useStore(({ isWorking, preview }) => isWorking && preview === undefined);
}

/** The import, asked for in Settings or from the menu: one and the same, with one preview. */
export function useImport() {
  const { t } = useText();
  const act = useAct();
  const show = useToasts((toasts) => toasts.show);
  const state = useStore();

  const work = async (run: () => Promise<void>) => {
    if (useStore.getState().isWorking) return;
    useStore.setState({ isWorking: true, failure: undefined });
    await run();
    useStore.setState({ isWorking: false });
  };
  // Settings has room to say what happened; elsewhere it is a notice.
  const isInSettings = () => useNavigation.getState().page.name === 'settings';
  const fail = (failure: Failure) => {
    if (failure.code === 'file-refused' || isInSettings()) useStore.setState({ failure });
    else show({ text: failureText(t, failure), about: ['import.choose'], isTrouble: true });
  };
  const choose = () =>
    work(async () => {
      useStore.setState({ report: undefined });
      const answer = await act.attempt('import.choose', {});
      if ('failure' in answer) fail(answer.failure);
      else useStore.setState({ preview: answer.value ?? undefined });
    });
  const answer = (how: ImportWay, { token }: ImportPreview) =>
    work(async () => {
      const done = await act.attempt(how, { token });
      useStore.setState({ preview: undefined });
      if ('failure' in done) return fail(done.failure);
      act.announce(changeOf[how]);
      const { newestChange: notice } = useToasts.getState();
      if (isInSettings()) useStore.setState({ report: { ...done.value, how, notice } });
    });
  return {
    ...state,
    choose,
    answer,
    // What is being done is not undone by looking away.
    closePreview: () => {
      if (!useStore.getState().isWorking) useStore.setState({ preview: undefined });
    },
    closeFailure: () => useStore.setState({ failure: undefined }),
    undo: act.undo,
  };
}
