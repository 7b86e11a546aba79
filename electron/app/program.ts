/** What all windows share. */
import type { Language } from '../../shared/settings/device.ts';
import type { Clock } from './clock.ts';
import type { DeviceSettings } from './device.ts';
import type { log } from './log.ts';
import type { Paths } from './paths.ts';
import type { Workspaces } from './workspaces.ts';

/** The program's own things, of which there is one each. */
export type Program = {
  readonly paths: Paths;
  readonly clock: Clock;
  readonly device: DeviceSettings;
  readonly version: string;
  readonly log: typeof log;
  readonly language: () => Language;
  /** Makes language and appearance hold, after one of them was chosen. */
  readonly applyDevice: () => void;
  readonly quit: () => void;
  /** The own journal's folder was named from outside, so the device's memory of it does not count. */
  readonly isJournalForced: boolean;
  readonly workspaces: Workspaces;
};
