/** What the page's shell is told about the program. */

import { countsOf } from '../../shared/agenda/counts.ts';
import type { AppState } from '../../shared/ipc/contract.ts';
import type { Device, Language } from '../../shared/settings/device.ts';
import type { JournalPlace } from '../journal/journal-place.ts';
import type { JournalSession } from '../journal/journal-session.ts';
import type { Clock } from './clock.ts';
import { platformName } from './platform.ts';

/** Gathers the state. */
export function appState(parts: {
  readonly session: JournalSession;
  readonly clock: Clock;
  readonly device: Device;
  readonly isDeviceReset: boolean;
  readonly aside?: AppState['aside'] | undefined;
  readonly language: Language;
  readonly version: string;
  readonly place: JournalPlace;
}): AppState {
  const { session, clock, device, isDeviceReset, aside, language, version, place } = parts;
  const { failure, closed, onlyRead } = session;
  const today = clock.today();
  return {
    today,
    language,
    device,
    platform: platformName(process.platform),
    version,
    folder: place.folder,
    place: place.kind,
    ...(place.trade && { sampleTrade: place.trade }),
    isFirstRun:
      place.kind === 'own' &&
      !device.hasBegun &&
      !failure &&
      !onlyRead &&
      session.journal.clients.size === 0,
    isDeviceReset,
    ...(aside && { aside }),
    journal: closed
      ? { state: 'closed', ...closed }
      : { state: 'open', ...(onlyRead && { onlyRead }) },
    status: session.status,
    counts: failure
      ? { today: 0, clients: 0, trash: 0 }
      : countsOf(session.journal, today, { evening: clock.isEvening() }),
  };
}
