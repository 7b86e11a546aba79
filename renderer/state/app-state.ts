import { useEffect } from 'react';
import { create } from 'zustand';
import type { AppState } from '../../shared/ipc/contract.ts';
import { call, on } from '../bridge/bridge.ts';

type Store = { readonly app?: AppState; readonly isLost: boolean };

const useStore = create<Store>(() => ({ isLost: false }));

function merge(change: Partial<AppState>) {
  useStore.setState(({ app }) => (app ? { app: { ...app, ...change } } : {}));
}

/** Takes a state that a call answered with. */
export function setAppState(app: AppState): void {
  useStore.setState({ app, isLost: false });
}

/** As before the machine has told anything: a page of its own begins so. */
export function forgetAppState(): void {
  useStore.setState({ isLost: false }, true);
}

async function reload() {
  try {
    setAppState(await call('app.state', {}));
  } catch {
    useStore.setState(({ app }) => ({ isLost: app === undefined }));
  }
}

/** Keeps the state true from the machine's pushes; the app does this once. */
export function useAppStateFeed(): Store {
  useEffect(() => {
    const offs = [
      on('state', (app) => setAppState(app)),
      on('status', (status) => merge({ status })),
      on('day', ({ today }) => {
        merge({ today });
        void reload();
      }),
      // The counts at the side follow every change.
      on('changed', () => void reload()),
    ];
    void reload();
    return () => {
      for (const off of offs) off();
    };
  }, []);
  return useStore();
}

/** What the shell knows; only within the app, which waits for it. */
export function useApp(): AppState {
  const app = useStore((store) => store.app);
  if (!app) throw new Error('useApp is for what the app draws once it has its state');
  return app;
}
