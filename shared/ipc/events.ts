/** Every push from the machine to the page. */
import type { Day } from '../journal/day.ts';
import type { AppState, SaveStatus } from './contract.ts';

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
  /** A menu item or shortcut of the machine's. */
  readonly command: { readonly command: Command };
};

/** What the machine's menu asks of the page in front. */
export type Command =
  | 'undo'
  | 'redo'
  | 'search'
  | 'note'
  | 'new-client'
  | 'today'
  | 'clients'
  | 'trash'
  | 'settings'
  | 'back'
  | 'open-other'
  | 'open-sample'
  | 'export'
  | 'import'
  | 'show-folder'
  | 'text-larger'
  | 'text-smaller'
  | 'text-normal'
  | 'shortcuts'
  | 'about';

/** The names of the pushes, for the preload's allow-list. */
export const eventNames = [
  'changed',
  'day',
  'state',
  'status',
  'command',
] as const satisfies readonly (keyof Events)[];
