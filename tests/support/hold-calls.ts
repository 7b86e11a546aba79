/** A machine that takes its time: the answers of one call wait until they are let go. */
import type { CallName } from '../../shared/ipc/contract.ts';
import type { FakeBridge } from './fake-bridge.ts';

/** Holds every answer of a call back, though it is done; returns how to let them all go. */
export function holdCalls({ api }: FakeBridge, held: CallName): () => void {
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const call: typeof api.call = async (name, input) => {
    const answer = await api.call(name, input);
    if (name === held) await gate;
    return answer;
  };
  Object.defineProperty(window, 'palabra', { value: { ...api, call }, configurable: true });
  return letGo;
}
