import { describe, expect, it } from 'vitest';
import { isPressed, type KeyPress, spellKeys } from '../../../shared/settings/accelerator.ts';
import { actionIds, commandOf, keysOf } from '../../../shared/settings/actions.ts';
import { shortcutGroups } from '../../../shared/settings/shortcuts.ts';
import { messages } from '../../../shared/text/index.ts';
import { menuKey } from '../../../shared/text/menu-key.ts';

const platforms = ['linux', 'mac', 'windows'] as const;
const names = { shift: 'Mayús', enter: 'Intro' };

function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
  return { key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held };
}

describe.each(platforms)('the actions on %s', (platform) => {
  it('have keys that are each of one action alone', () => {
    const keys = actionIds.flatMap((id) => keysOf(id, platform));
    const spelt = keys.map((key) => spellKeys(key, platform, names));
    expect(spelt).toEqual([...new Set(spelt)]);
  });

  it('are all in the sheet of shortcuts, if they have keys', () => {
    const inSheet = shortcutGroups.flatMap(({ lines }) =>
      lines.flatMap((line) => ('action' in line ? [line.action] : [])),
    );
    const withKeys = actionIds.filter((id) => platforms.some((one) => keysOf(id, one).length > 0));
    expect([...inSheet].toSorted()).toEqual([...withKeys].toSorted());
  });

  it('have their words', () => {
    for (const id of actionIds) expect(messages.es[menuKey(id, platform)]).toBeTruthy();
  });
});

it('every line and group of the sheet has its words', () => {
  const said = Object.keys(messages.es).filter((key) => key.startsWith('shortcuts.'));
  const needed = shortcutGroups.flatMap(({ id, lines }) => [
    `shortcuts.group.${id}`,
    ...lines.flatMap((line) => ('id' in line ? [`shortcuts.${line.id}`] : [])),
  ]);
  expect(said.filter((key) => !/\.(title|or)$/.test(key)).toSorted()).toEqual(needed.toSorted());
});

describe('a key press', () => {
  it('is told by the system’s own command key, and by no other', () => {
    expect(commandOf(press('k', { ctrlKey: true }), 'linux', false)).toBe('search');
    expect(commandOf(press('k', { metaKey: true }), 'mac', false)).toBe('search');
    expect(commandOf(press('k', { ctrlKey: true }), 'mac', false)).toBeUndefined();
    expect(commandOf(press('k', { ctrlKey: true, altKey: true }), 'linux', false)).toBeUndefined();
  });

  it('tells Ctrl+N from Ctrl+Shift+N, and undo from redo', () => {
    const held = { ctrlKey: true, shiftKey: true };
    expect(commandOf(press('n', { ctrlKey: true }), 'windows', false)).toBe('note');
    expect(commandOf(press('N', held), 'windows', false)).toBe('new-client');
    expect(commandOf(press('Z', held), 'windows', false)).toBe('redo');
    expect(commandOf(press('y', { ctrlKey: true }), 'linux', false)).toBe('redo');
  });

  it('finds the sign wherever the layout has it', () => {
    const plus = press('+', { code: 'BracketRight', ctrlKey: true });
    expect(commandOf(plus, 'linux', true)).toBe('text-larger');
    const shifted = press('+', { code: 'Equal', ctrlKey: true, shiftKey: true });
    expect(commandOf(shifted, 'linux', true)).toBe('text-larger');
    expect(commandOf(press('=', { ctrlKey: true }), 'linux', true)).toBe('text-larger');
    const slash = press('/', { code: 'Digit7', shiftKey: true });
    expect(commandOf(slash, 'windows', false)).toBe('search');
  });

  it('finds digits that are shifted, and letters of another alphabet, by their place', () => {
    const first = press('&', { code: 'Digit1', ctrlKey: true });
    expect(commandOf(first, 'linux', false)).toBe('today');
    expect(commandOf(press('л', { code: 'KeyK', ctrlKey: true }), 'linux', false)).toBe('search');
    // On Dvorak, K's place is T's.
    expect(commandOf(press('t', { code: 'KeyK', ctrlKey: true }), 'linux', false)).toBeUndefined();
  });

  it('of a sign alone is for the field one is typing in', () => {
    expect(commandOf(press('?', { shiftKey: true }), 'linux', false)).toBe('shortcuts');
    expect(commandOf(press('?', { shiftKey: true }), 'linux', true)).toBeUndefined();
    expect(commandOf(press('F1', { code: 'F1' }), 'linux', true)).toBe('shortcuts');
  });

  it('of arrows goes by their names', () => {
    expect(isPressed('Alt+Left', press('ArrowLeft', { altKey: true }), 'linux')).toBe(true);
    expect(isPressed('Alt+Left', press('ArrowRight', { altKey: true }), 'linux')).toBe(false);
  });
});

it('keys are spelt as each system spells them', () => {
  expect(spellKeys('CmdOrCtrl+Shift+N', 'mac', names)).toBe('⇧⌘N');
  expect(spellKeys('Ctrl+Cmd+F', 'mac', names)).toBe('⌃⌘F');
  expect(spellKeys('CmdOrCtrl+Shift+N', 'windows', names)).toBe('Ctrl+Mayús+N');
  expect(spellKeys('CmdOrCtrl+Plus', 'linux', names)).toBe('Ctrl++');
  expect(spellKeys('Alt+Left', 'linux', names)).toBe('Alt+←');
  expect(spellKeys('CmdOrCtrl+Enter', 'mac', names)).toBe('⌘Intro');
});
