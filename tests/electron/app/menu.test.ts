import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test, vi } from 'vitest';
import { menuTemplate } from '../../../electron/app/menu.ts';
import type { Platform } from '../../../shared/settings/accelerator.ts';
import {
  actionIds,
  type Command,
  commandKeys,
  keysOf,
  systemKeys,
} from '../../../shared/settings/actions.ts';

vi.mock('electron', () => ({ Menu: {} }));

const platforms = ['linux', 'mac', 'windows'] as const satisfies readonly Platform[];

function flat(template: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return template.flatMap((item) => [
    item,
    ...(Array.isArray(item.submenu) ? flat(item.submenu) : []),
  ]);
}
function itemsOf(platform: Platform, command: (command: Command) => void = () => {}) {
  return flat(menuTemplate('es', platform, command));
}
const named = (platform: Platform, id: string) =>
  menuTemplate('en', platform, () => {}).find((item) => item.id === id);

describe.each(platforms)('the menu on %s', (platform) => {
  test('has every action of the table, once, with the table’s key', () => {
    const items = itemsOf(platform).filter(({ id }) => id !== undefined);
    for (const id of actionIds) {
      const found = items.filter((item) => item.id === id);
      expect(found, id).toHaveLength(1);
      expect(found[0]?.accelerator, id).toBe(keysOf(id, platform)[0]);
    }
  });

  test('sends each command to the page, which hears the keys itself', () => {
    const sent: string[] = [];
    const items = itemsOf(platform, (command) => sent.push(command));
    for (const id of Object.keys(commandKeys)) {
      const item = items.find((one) => one.id === id);
      expect(item?.registerAccelerator, id).toBe(false);
      (item?.click as (() => void) | undefined)?.();
    }
    expect(sent).toEqual(Object.keys(commandKeys));
  });

  test('leaves to the system what is the system’s', () => {
    const items = itemsOf(platform);
    for (const id of Object.keys(systemKeys)) {
      const item = items.find((one) => one.id === id);
      expect(item?.role, id).toBeDefined();
      expect(item?.click, id).toBeUndefined();
    }
  });

  test('has no zoom of Chromium’s and nothing for developers', () => {
    const roles = itemsOf(platform).map(({ role }) => role?.toLowerCase());
    for (const role of ['zoomin', 'zoomout', 'resetzoom', 'reload', 'toggledevtools']) {
      expect(roles).not.toContain(role);
    }
  });

  test('says every item in Spanish and in English', () => {
    const [es, en] = (['es', 'en'] as const).map((language) =>
      flat(menuTemplate(language, platform, () => {}))
        .filter((item) => item.type !== 'separator')
        .map((item) => item.label ?? ''),
    );
    expect([...(es ?? []), ...(en ?? [])]).not.toContain('');
    expect(es?.length).toBe(en?.length);
    expect(es).not.toEqual(en);
  });
});

test('Settings and Quit stand where each system looks for them', () => {
  const idsIn = (menu: MenuItemConstructorOptions | undefined) =>
    flat(Array.isArray(menu?.submenu) ? menu.submenu : []).map(({ id }) => id);
  expect(idsIn(named('mac', 'palabra'))).toEqual(
    expect.arrayContaining(['about', 'settings', 'quit']),
  );
  expect(idsIn(named('mac', 'file'))).not.toContain('quit');
  for (const platform of ['linux', 'windows'] as const) {
    expect(idsIn(named(platform, 'file')).slice(-1)).toEqual(['quit']);
    expect(idsIn(named(platform, 'file'))).toContain('settings');
    expect(idsIn(named(platform, 'help'))).toContain('about');
  }
});

test('no two menus open with the same letter of Alt', () => {
  for (const language of ['es', 'en'] as const) {
    const letters = menuTemplate(language, 'linux', () => {}).map(
      ({ label }) => /&(.)/.exec(label ?? '')?.[1]?.toLowerCase() ?? '',
    );
    expect(new Set(letters).size).toBe(4);
    expect(letters).not.toContain('');
  }
});
