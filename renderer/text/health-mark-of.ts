import type { ClientHealth } from '../../shared/health/client-health.ts';
import type { HealthState } from '../components/health-mark.tsx';

/** The shape of a word of health: what cannot be said yet, or any more, has the same open one. */
export function markOf(word: ClientHealth['word']): HealthState {
  return word === 'no-news' ? 'early' : word;
}
