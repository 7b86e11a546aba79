import { useRef, useState } from 'react';
import type { Failure } from '../../../shared/ipc/failure.ts';
import type { Client } from '../../../shared/journal/client.ts';
import { type Draft, useDraft } from '../../capture/draft.ts';
import { setAppState } from '../../state/app-state.ts';
import { useAct } from '../../state/use-act.ts';
import { useDays } from '../../text/use-days.ts';
import { ClientStep } from './client-step.tsx';
import { firstChange } from './first-change.ts';
import { FolderStep } from './folder-step.tsx';
import { LanguageStep } from './language-step.tsx';
import { PromiseStep } from './promise-step.tsx';

/** What every step can do besides its own matter. */
export type StepProps = {
  readonly failure: Failure | undefined;
  readonly onFailure: (failure: Failure | undefined) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
  readonly onSkip: () => void;
};

/**
 * From the launch to the first promise in four screens. What is typed is the draft of Today's
 * capture: going back, passing over and even the program's end lose none of it.
 */
export function FirstRunPage() {
  const act = useAct();
  const say = useDays();
  const { draft, change, clear } = useDraft('today');
  const [step, setStep] = useState(1);
  const [kind, setKind] = useState<Client['kind']>('person');
  const [failure, setFailure] = useState<Failure | undefined>();
  const isSaving = useRef(false);
  /** What is on the disk already, while that one has begun is not. */
  const [saved, setSaved] = useState<Draft>();

  const goTo = (next: number) => {
    setFailure(undefined);
    setStep(next);
  };
  const begin = async () => {
    const begun = await act.attempt('app.begin', {});
    if ('failure' in begun) setFailure(begun.failure);
    else setAppState(begun.value);
  };
  const skip = () => {
    const promises = draft.promises.filter(({ words }) => words.trim() !== '');
    if (promises.length < draft.promises.length) change({ promises });
    void begin();
  };
  const save = async (hasPromise: boolean) => {
    if (!saved) {
      const promises = hasPromise ? draft.promises : [];
      const ready = firstChange({ ...draft, promises }, kind, say.today);
      const made = await act.attempt('journal.change', { name: ready.name, ops: [...ready.ops] });
      if ('failure' in made) return setFailure(made.failure);
      setSaved(draft);
      clear();
      act.announce(ready.name);
    }
    await begin();
  };
  const saveOnce = async (hasPromise: boolean) => {
    if (isSaving.current) return;
    isSaving.current = true;
    await save(hasPromise).finally(() => {
      isSaving.current = false;
    });
  };
  const shared: StepProps = {
    failure,
    onFailure: setFailure,
    onNext: () => goTo(step + 1),
    onBack: () => goTo(step - 1),
    onSkip: skip,
  };
  switch (step) {
    case 1:
      return <LanguageStep {...shared} />;
    case 2:
      return <FolderStep {...shared} />;
    case 3:
      return (
        <ClientStep {...shared} draft={draft} onChange={change} kind={kind} onKind={setKind} />
      );
    default:
      return <PromiseStep {...shared} draft={saved ?? draft} onChange={change} onSave={saveOnce} />;
  }
}
