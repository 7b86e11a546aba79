import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { holdCalls } from '../../support/hold-calls.ts';
import { client, entry, journalOf, promise } from '../../support/make.ts';
import { renderApp } from '../../support/render-app.tsx';

const today = '2026-11-25';

function threePromises() {
  const due = { day: today, precision: 'day' } as const;
  return journalOf({
    clients: [client('ana', 'Ana')],
    promises: ['uno', 'dos', 'tres'].map((words, at) =>
      promise(words, 'ana', `2026-11-0${at + 1}`, { about: words, due }),
    ),
  });
}

const rowNamed = (words: string) => screen.findByRole('button', { name: words });

async function keptButtonOf(words: string, label: string) {
  const row = (await rowNamed(words)).closest('li') as HTMLElement;
  const button = [...row.querySelectorAll('button')].find((one) =>
    one.textContent?.includes(label),
  );
  return button as HTMLElement;
}

/**
 * One press of a mouse that stands at a place, made so much later than it is heard: jsdom has no
 * places of its own, and no test waits.
 */
function pressAt(target: Element, x: number, y: number, count: 1 | 2 = 1, laterMs = 0) {
  const at = { clientX: x, clientY: y, detail: count, bubbles: true, cancelable: true };
  const down = new PointerEvent('pointerdown', at);
  Object.defineProperty(down, 'timeStamp', { value: performance.now() + laterMs });
  act(() => {
    target.dispatchEvent(down);
    fireEvent.mouseDown(target, at);
    target.dispatchEvent(new PointerEvent('pointerup', at));
    fireEvent.mouseUp(target, at);
    fireEvent.click(target, at);
  });
}

/** What stands where the pointer is. */
function underThePointer(target: Element) {
  return vi.spyOn(document, 'elementFromPoint').mockReturnValue(target);
}

afterEach(() => vi.restoreAllMocks());

describe('A promise that is settled', () => {
  it('is settled once, however often its button is pressed before the machine answers', async () => {
    const { fake, words } = await renderApp({ today, journal: threePromises() });
    const letGo = holdCalls(fake, 'journal.change');
    const kept = await keptButtonOf('uno', words['key.kept']);
    const broken = await keptButtonOf('uno', words['key.broken']);
    act(() => {
      kept.click();
      kept.click();
      broken.click();
    });
    letGo();
    await waitFor(() => expect(screen.queryByRole('button', { name: 'uno' })).toBeNull());
    expect(fake.changes.map(({ name }) => name)).toEqual(['promise-kept']);
  });

  it('leaves the next row alone, which slides under the pointer of a double click', async () => {
    const { fake, words } = await renderApp({ today, journal: threePromises() });
    (await rowNamed('uno')).focus();
    pressAt(await keptButtonOf('uno', words['key.kept']), 400, 300);
    await waitFor(() => expect(screen.queryByRole('button', { name: 'uno' })).toBeNull());
    pressAt(await keptButtonOf('dos', words['key.kept']), 401, 302, 2);
    pressAt(await keptButtonOf('dos', words['key.kept']), 401, 302, 1);
    expect(fake.changes).toHaveLength(1);
    pressAt(await keptButtonOf('dos', words['key.kept']), 400, 340);
    await waitFor(() => expect(fake.changes).toHaveLength(2));
  });

  it('leaves the next row alone until one can have seen it, however slow the machine is', async () => {
    const { fake, words } = await renderApp({ today, journal: threePromises() });
    (await rowNamed('uno')).focus();
    const kept = await keptButtonOf('uno', words['key.kept']);
    underThePointer(kept);
    pressAt(kept, 400, 300);
    await waitFor(() => expect(screen.queryByRole('button', { name: 'uno' })).toBeNull());
    const next = await keptButtonOf('dos', words['key.kept']);
    const asked = underThePointer(next);
    asked.mockClear();
    pressAt(next, 400, 300, 2, 5000);
    expect(fake.changes).toHaveLength(1);
    // Two frames are asked for: one that draws it, and one that comes once it is drawn.
    await waitFor(() => expect(asked.mock.calls.length).toBeGreaterThan(1));
    pressAt(next, 400, 300, 1, 5100);
    expect(fake.changes).toHaveLength(1);
    pressAt(next, 400, 300, 1, 10_000);
    await waitFor(() => expect(fake.changes).toHaveLength(2));
  });

  it('lets the keyboard go down the list', async () => {
    const { fake, user, words } = await renderApp({ today, journal: threePromises() });
    (await rowNamed('uno')).focus();
    await user.keyboard('c');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('dos'));
    (await keptButtonOf('dos', words['key.kept'])).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('tres'));
    await user.keyboard('h');
    await waitFor(() => expect(fake.changes).toHaveLength(3));
  });

  it('may be settled again once that was taken back', async () => {
    const { fake, user } = await renderApp({ today, journal: threePromises() });
    (await rowNamed('uno')).focus();
    await user.keyboard('c');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'uno' })).toBeNull());
    await user.keyboard('{Control>}z{/Control}');
    (await rowNamed('uno')).focus();
    await user.keyboard('h');
    await waitFor(() => expect(fake.changes).toHaveLength(2));
  });
});

describe('What is asked of a plan', () => {
  it('is answered once', async () => {
    const plan = { plan: true, kind: 'visit', words: 'café' } as const;
    const journal = journalOf({
      clients: [client('ana', 'Ana')],
      entries: [entry('e', 'ana', today, plan)],
    });
    const { fake, words } = await renderApp({ today, journal, evening: true });
    await screen.findByText('café');
    const letGo = holdCalls(fake, 'journal.change');
    const yes = screen.getByRole('button', { name: words['today.plan-yes'] });
    act(() => {
      yes.click();
      yes.click();
    });
    letGo();
    await waitFor(() => expect(fake.journal.entries.get('e')?.plan).toBeUndefined());
    expect(fake.changes).toHaveLength(1);
  });
});
