import { create } from 'zustand';
import type { Id } from '../../../shared/journal/record.ts';
import { useHeldOnce } from '../../state/held-window.ts';
import { useText } from '../../text/use-text.ts';

const useAnswers = create<{ readonly [fact: Id]: string }>(() => ({}));

/** The answer being typed to a question: looking something up elsewhere does not lose it. */
export function useTypedAnswer(fact: Id) {
  const text = useAnswers((answers) => answers[fact]) ?? '';
  return {
    text,
    setText: (typed: string) => useAnswers.setState({ [fact]: typed }),
    forget: () => {
      const { [fact]: _forgotten, ...others } = useAnswers.getState();
      useAnswers.setState(others, true);
    },
  };
}

/** Whether an answer to a question is half typed. */
export function isHalfTyped(fact: Id): boolean {
  return (useAnswers.getState()[fact] ?? '').trim() !== '';
}

/** Asks once before the window takes along answers that were typed and not saved. */
export function useWaitingAnswers(): void {
  const { t } = useText();
  useHeldOnce(() => {
    const answers = useAnswers.getState();
    return Object.values(answers).some((text) => text.trim() !== '') ? answers : undefined;
  }, t('form.leaving-window'));
}

/** Forgets them all, as a fresh start does; for tests. */
export function forgetAnswers(): void {
  useAnswers.setState({}, true);
}
