import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const root = resolve(import.meta.dirname, '..');

export default defineConfig({
  root,
  plugins: [react()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['tests/architecture.test.ts', 'tests/{shared,electron,build}/**/*.test.ts'],
          exclude: ['tests/electron/store/**', 'tests/build/package.test.ts'],
          environment: 'node',
          // Vitest leaves one core to itself, which of two is half.
          maxWorkers: '100%',
          // Generous: a timeout guards against a hang, never against slowness.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          // What a disk that fails and a kill in the middle leave behind.
          name: 'faults',
          include: ['tests/faults/**/*.test.ts', 'tests/electron/store/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          include: ['tests/renderer/**/*.test.tsx'],
          environment: 'jsdom',
          // One page for many files, as one window has many pages: half the time. What the page
          // keeps between two of them, renderApp() takes back.
          isolate: false,
          maxWorkers: '100%',
          testTimeout: 60_000,
          setupFiles: ['tests/support/setup-ui.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: ['tests/e2e/pictures.test.ts'],
          environment: 'node',
          // Each file has folders, profiles and ports of its own, and half of its time is waiting.
          maxWorkers: '100%',
          testTimeout: 90_000,
          hookTimeout: 90_000,
          expect: { poll: { timeout: 20_000 } },
        },
      },
      {
        extends: true,
        test: {
          name: 'packaging',
          include: ['tests/build/package.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'pictures',
          include: ['tests/e2e/pictures.test.ts'],
          environment: 'node',
          testTimeout: 90_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
