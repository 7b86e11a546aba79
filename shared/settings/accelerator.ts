/**
 * Keys as Electron's menus write them (`CmdOrCtrl+Shift+N`), so that menu, page and the sheet of
 * shortcuts read one and the same text: whether a key press is one, and how each system spells it.
 */

/** The systems that have habits of their own. */
export type Platform = 'linux' | 'mac' | 'windows';

/** What a keyboard event says of a key. */
export type KeyPress = {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
};

type Parts = {
  readonly ctrl: boolean;
  readonly meta: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  readonly key: string;
};

function partsOf(accelerator: string, platform: Platform): Parts {
  const words = accelerator.split('+');
  const key = words.pop() ?? '';
  const has = (name: string) => words.includes(name);
  const isMac = platform === 'mac';
  return {
    ctrl: has('Ctrl') || (has('CmdOrCtrl') && !isMac),
    meta: has('Cmd') || (has('CmdOrCtrl') && isMac),
    alt: has('Alt'),
    shift: has('Shift'),
    key,
  };
}

const domNames: { readonly [key: string]: string } = {
  Plus: '+',
  Up: 'ArrowUp',
  Down: 'ArrowDown',
  Left: 'ArrowLeft',
  Right: 'ArrowRight',
};

/** Whether it is one sign alone, which would be typed wherever there is a field. */
export function isBare(accelerator: string): boolean {
  return accelerator.length === 1;
}

/** Whether a key press is an accelerator, on whatever layout it was typed. */
export function isPressed(accelerator: string, press: KeyPress, platform: Platform): boolean {
  const { ctrl, meta, alt, shift, key } = partsOf(accelerator, platform);
  if (press.ctrlKey !== ctrl || press.metaKey !== meta || press.altKey !== alt) return false;
  // Which signs need Shift is the layout's affair: with the sign itself, Shift says nothing.
  const isSign = key === 'Plus' || /^[^A-Z0-9]$/.test(key);
  if ((shift || !isSign) && press.shiftKey !== shift) return false;
  if (press.key.toLowerCase() === (domNames[key] ?? key).toLowerCase()) return true;
  // Digits are shifted on some layouts, and letters are not Latin on others: there the place counts.
  if (/^[0-9]$/.test(key)) return press.code === `Digit${key}`;
  return /^[A-Z]$/.test(key) && press.code === `Key${key}` && !/^[a-z]$/i.test(press.key);
}

/** Names of keys that differ by language. */
export type KeyNames = {
  readonly shift: string;
  readonly enter: string;
};

const signs: { readonly [key: string]: string } = {
  Plus: '+',
  '-': '−',
  Up: '↑',
  Down: '↓',
  Left: '←',
  Right: '→',
};

/** An accelerator as a system writes it: `Ctrl+Shift+N`, `⇧⌘N`. */
export function spellKeys(accelerator: string, platform: Platform, names: KeyNames): string {
  const { ctrl, meta, alt, shift, key } = partsOf(accelerator, platform);
  const name = key === 'Enter' ? names.enter : (signs[key] ?? key);
  if (platform === 'mac') {
    return `${ctrl ? '⌃' : ''}${alt ? '⌥' : ''}${shift ? '⇧' : ''}${meta ? '⌘' : ''}${name}`;
  }
  return `${ctrl ? 'Ctrl+' : ''}${alt ? 'Alt+' : ''}${shift ? `${names.shift}+` : ''}${name}`;
}
