import { useRef, useState } from 'react';
import type { AppState } from '../../../shared/ipc/contract.ts';
import { setAppState } from '../../state/app-state.ts';
import { useToasts } from '../../state/toasts.ts';
import { useAct } from '../../state/use-act.ts';
import { failureText } from '../../text/failure-text.ts';
import { useText } from '../../text/use-text.ts';
import { closedReasons } from '../closed-reasons.ts';

/** The calls that lead out of a journal that cannot be written. */
export type RecoveryCall =
  | 'journal.retry'
  | 'recovery.look'
  | 'recovery.repair'
  | 'recovery.continue'
  | 'journal.begin-here';

/** Goes a way out, one at a time; and what is said of it: that it is under way, what came of trying again. */
export function useRecovery() {
  const { t } = useText();
  const act = useAct();
  const show = useToasts((toasts) => toasts.show);
  const isAtWork = useRef(false);
  const [isWorking, setIsWorking] = useState(false);
  const [said, setSaid] = useState('');

  const take = async (name: RecoveryCall): Promise<AppState | undefined> => {
    if (isAtWork.current) return undefined;
    isAtWork.current = true;
    setIsWorking(true);
    setSaid('');
    const answer = await act.attempt(name, {});
    isAtWork.current = false;
    setIsWorking(false);
    if ('failure' in answer) {
      const reason = closedReasons[answer.failure.code];
      const text = reason ? t(reason) : failureText(t, answer.failure);
      show({ text, about: ['saving'], isTrouble: true });
      return undefined;
    }
    const { value: state } = answer;
    if (name === 'journal.retry' && state.journal.state === 'closed') setSaid(t('closed.still'));
    if (name === 'recovery.repair' && state.journal.state === 'open') {
      show({ text: t('recovery.repaired'), about: ['saving'] });
    }
    setAppState(state);
    return state;
  };
  return { take, said: isWorking ? t('recovery.working') : said };
}
