/** A keyboard on a window, and nothing else: it counts its presses, and knows where the focus is. */
import type { Page } from 'playwright-core';

export type Keyboard = ReturnType<typeof keyboardOn>;

// More than any page has; whoever gets this far has missed what was looked for.
const mostPresses = 120;

/** Takes hold of a window's keys. A chord is one press, and so is each letter. */
export function keyboardOn(page: Page) {
  let presses = 0;

  async function press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await page.keyboard.press(key);
      presses += 1;
    }
  }

  async function type(text: string): Promise<void> {
    await page.keyboard.type(text);
    presses += text.length;
  }

  /** How many presses it takes. */
  async function counted(work: () => Promise<unknown>): Promise<number> {
    const before = presses;
    await work();
    return presses - before;
  }

  /** What the focus is on, in the words that a screen reader would say. */
  function focused(): Promise<string> {
    return page.evaluate(() => {
      const it = document.activeElement;
      const named = (it?.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '');
      const labels = it instanceof HTMLInputElement ? [...(it.labels ?? [])] : [];
      const hidden = [...(it?.querySelectorAll('[aria-hidden="true"]') ?? [])];
      const text = hidden.reduce(
        (rest, one) => rest.replace(one.textContent ?? '', ''),
        it?.textContent ?? '',
      );
      const name = it?.getAttribute('aria-label') ?? labels[0]?.textContent;
      return (name || named.filter(Boolean).join(' ') || text).trim();
    });
  }

  /** Presses a key until the focus is on something so named, or named so in its beginning or end. */
  async function moveTo(key: string, name: string): Promise<void> {
    for (let moves = 0; moves < mostPresses; moves += 1) {
      const here = await focused();
      if (here === name || here.startsWith(name) || here.endsWith(name)) return;
      await press(key);
    }
    throw new Error(`${key} does not lead to ${name}; the focus is on ${await focused()}`);
  }

  return {
    press,
    type,
    counted,
    focused,
    tabTo: (name: string) => moveTo('Tab', name),
    /** Goes down or up a list to a row. */
    rowTo: (name: string, where: 'down' | 'up') => moveTo(where === 'down' ? 'j' : 'k', name),
  };
}
