import type { MenuItemConstructorOptions } from 'electron';
import { expect, test, vi } from 'vitest';
import { menuTemplate } from '../../../electron/app/menu.ts';

vi.mock('electron', () => ({ Menu: {} }));

function items(template: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return template.flatMap((item) => [
    item,
    ...(Array.isArray(item.submenu) ? items(item.submenu) : []),
  ]);
}

test('undo and redo go to the page as commands, found by their ids', () => {
  const commands: string[] = [];
  const all = items(menuTemplate('es', 'linux', (command) => commands.push(command)));
  for (const id of ['undo', 'redo']) {
    const click = all.find((item) => item.id === id)?.click as (() => void) | undefined;
    click?.();
  }
  expect(commands).toEqual(['undo', 'redo']);
});

test('every item has its words, in Spanish and in English, on every system', () => {
  for (const platform of ['linux', 'darwin', 'win32'] as const) {
    const labels = (['es', 'en'] as const).map((language) =>
      items(menuTemplate(language, platform, () => {}))
        .filter((item) => item.type !== 'separator' && item.role !== 'hide')
        .map((item) => item.label ?? ''),
    );
    expect(labels.flat()).not.toContain('');
    expect(labels[0]).not.toEqual(labels[1]);
    expect(labels[0]?.length).toBe(labels[1]?.length);
  }
});
