import type { BrowserWindow } from 'electron';
import { expect, test, vi } from 'vitest';
import { pushTo } from '../../../electron/ipc/push.ts';
import { JournalSession } from '../../../electron/journal/journal-session.ts';
import { createClient, tickingClock } from '../support/journal-parts.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('a page that is gone does not make a change that is on the disk look refused', async () => {
  const send = vi.fn(() => {
    throw new Error('Object has been destroyed');
  });
  const push = pushTo({
    isDestroyed: () => false,
    webContents: { send },
  } as unknown as BrowserWindow);
  const session = await JournalSession.open(temporaryFolder(), {
    clock: tickingClock(),
    newId: () => 'journal-1',
    onStatus: (status) => push('status', status),
    onChanged: (ids) => push('changed', { ids }),
  });
  await session.change('client-created', [createClient('a', 'Ana')]);
  expect(send).toHaveBeenCalled();
  expect(await session.undo()).toBe('client-created');
  await session.close();
});

test('a window that is gone is told nothing', () => {
  const send = vi.fn();
  pushTo({ isDestroyed: () => true, webContents: { send } } as unknown as BrowserWindow)(
    'changed',
    {
      ids: [],
    },
  );
  expect(send).not.toHaveBeenCalled();
});
