import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { paper } from '../../../electron/app/window.ts';

vi.mock('electron', () => ({ BrowserWindow: class {}, nativeTheme: {}, screen: {} }));

const page = join(import.meta.dirname, '../../../renderer');

test('the window’s paper is the page’s paper, so that nothing flashes before the page is drawn', () => {
  const tokens = readFileSync(join(page, 'styles/tokens.css'), 'utf8');
  const [, light, dark] = /--paper:\s*light-dark\((#\w+),\s*(#\w+)\)/.exec(tokens) ?? [];
  expect({ light, dark }).toEqual({
    light: paper.light.toLowerCase(),
    dark: paper.dark.toLowerCase(),
  });
  const base = readFileSync(join(page, 'styles/base.css'), 'utf8');
  expect(base).toMatch(/html\s*{[^}]*background:\s*var\(--paper\)/);
});

test('the page is dark from its first paint where the system is', () => {
  const html = readFileSync(join(page, 'index.html'), 'utf8');
  expect(html).toContain('<meta name="color-scheme" content="light dark" />');
});
