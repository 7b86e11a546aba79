import type { Giver, PromiseState } from '../../shared/journal/promise.ts';
import type { SealState } from '../components/seal.tsx';

const seals: { readonly [State in PromiseState]: SealState } = {
  open: 'open',
  'at-risk': 'atRisk',
  overdue: 'overdue',
  kept: 'kept',
  'kept-late': 'keptLate',
  partly: 'partly',
  broken: 'broken',
  released: 'released',
};

/** The seal of a promise. What others owe waits, late or not: it is not mine to break. */
export function promiseSeal(state: PromiseState, by: Giver): SealState {
  return by === 'them' && (state === 'open' || state === 'overdue') ? 'waiting' : seals[state];
}
