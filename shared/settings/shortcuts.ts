/** The sheet of shortcuts as data: every action that has keys, and the letters of pages and rows. */
import type { ActionId } from './actions.ts';

/** A line of the sheet: an action of the table, or keys that mean something in one place only. */
export type ShortcutLine = { readonly action: ActionId } | PlacedKeys;

/** Keys of a list, a row or a page; each is pressed alone, one as good as another. */
type PlacedKeys = { readonly id: string; readonly keys: readonly string[] };

/** The sheet: groups in reading order, which two columns share evenly. Words: `shortcuts.group.<id>`, `shortcuts.<line id>`. */
export const shortcutGroups = [
  {
    id: 'write',
    lines: [
      { action: 'note' },
      { action: 'new-client' },
      { action: 'search' },
      { id: 'save-form', keys: ['CmdOrCtrl+Enter'] },
      { action: 'undo' },
      { action: 'redo' },
      { action: 'shortcuts' },
    ],
  },
  {
    id: 'go',
    lines: [
      { action: 'today' },
      { action: 'clients' },
      { action: 'trash' },
      { action: 'settings' },
      { action: 'back' },
    ],
  },
  {
    id: 'client',
    lines: [
      { id: 'client-note', keys: ['N'] },
      { id: 'client-promise', keys: ['P'] },
      { id: 'client-why', keys: ['W'] },
    ],
  },
  {
    id: 'timeline',
    lines: [
      { id: 'timeline-mark', keys: ['Left', 'Right'] },
      { id: 'timeline-day', keys: ['Shift+Left', 'Shift+Right'] },
      { id: 'timeline-open', keys: ['Enter'] },
      { id: 'timeline-zoom', keys: ['+', '-'] },
      { id: 'timeline-today', keys: ['Esc'] },
    ],
  },
  {
    id: 'clients',
    lines: [
      { id: 'clients-new', keys: ['Shift+N'] },
      { id: 'clients-filter', keys: ['F'] },
      { id: 'clients-order', keys: ['O'] },
      { id: 'clients-merge', keys: ['U'] },
    ],
  },
  {
    id: 'list',
    lines: [
      { id: 'list-down', keys: ['Down', 'J'] },
      { id: 'list-up', keys: ['Up', 'K'] },
      { id: 'list-open', keys: ['Enter'] },
    ],
  },
  {
    id: 'promise',
    lines: [
      { id: 'promise-kept', keys: ['C'] },
      { id: 'promise-partly', keys: ['H'] },
      { id: 'promise-move', keys: ['M'] },
      { id: 'promise-broken', keys: ['R'] },
      { id: 'promise-release', keys: ['L'] },
      { id: 'promise-reopen', keys: ['A'] },
    ],
  },
  {
    id: 'fact',
    lines: [
      { id: 'fact-confirmed', keys: ['C'] },
      { id: 'fact-assumed', keys: ['S'] },
      { id: 'fact-unknown', keys: ['Q'] },
      { id: 'fact-edit', keys: ['E'] },
    ],
  },
  {
    id: 'idea',
    lines: [
      { id: 'idea-later', keys: ['M'] },
      { id: 'idea-rest', keys: ['L'] },
    ],
  },
  {
    id: 'view',
    lines: [
      { action: 'text-larger' },
      { action: 'text-smaller' },
      { action: 'text-normal' },
      { action: 'full-screen' },
    ],
  },
  {
    id: 'journal',
    lines: [
      { action: 'open-other' },
      { action: 'export' },
      { action: 'import' },
      { action: 'back-up' },
      { action: 'print' },
      { action: 'close' },
      { action: 'quit' },
    ],
  },
] as const satisfies readonly {
  readonly id: string;
  readonly lines: readonly ShortcutLine[];
}[];
