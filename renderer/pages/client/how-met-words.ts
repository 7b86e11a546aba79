import type { HowMet } from '../../../shared/journal/client.ts';
import { fold } from '../../../shared/search/fold.ts';
import { capitalised } from '../../text/capitalised.ts';

/** "Los Alpes · en la cola del telesilla · la temporada pasada", the place said once. */
export function howMetWords({ context, place, when }: HowMet): string {
  const others = [context, when?.words].filter((one) => one !== undefined && one !== '');
  const isPlaceSaid = others.some((one) => fold(one ?? '').includes(fold(place ?? '')));
  const said = [isPlaceSaid ? '' : place, ...others].filter(Boolean).join(' · ');
  return capitalised(said);
}
