/** Every push from the machine to the page. */
import type { Day } from '../journal/day.ts';
import type { Command } from '../settings/actions.ts';
import type { BackupState } from './backups.ts';
import type { AppState, SaveStatus } from './contract.ts';

export type { Command };

/** Each push by name, with what it carries. */
export type Events = {
  /** The journal changed: ask again for what you show. No ids where all of it may have. */
  readonly changed: { readonly ids: readonly string[] };
  /** It is another day: midnight, a resume, a change of zone. */
  readonly day: { readonly today: Day };
  /** Language, appearance or the journal's own state changed. */
  readonly state: AppState;
  /** Whether what was written is on the disk. */
  readonly status: SaveStatus;
  /** A backup was begun, made or checked. */
  readonly backups: BackupState;
  /** The window closes, or shows another journal: keep what is typed and answer `draft.kept`. */
  readonly 'keep-draft': { readonly isLeaving: boolean };
  /** A menu item or shortcut of the machine's. */
  readonly command: { readonly command: Command };
};

/** The names of the pushes, for the preload's allow-list. */
export const eventNames = [
  'changed',
  'day',
  'state',
  'status',
  'backups',
  'keep-draft',
  'command',
] as const satisfies readonly (keyof Events)[];
