import { create } from 'zustand';
import type { ClientName } from '../../shared/agenda/views.ts';
import type { Id } from '../../shared/journal/record.ts';

/** A place in the app. */
export type Page =
  | { readonly name: 'today' }
  | { readonly name: 'clients' }
  | { readonly name: 'client'; readonly id: Id }
  | { readonly name: 'settings' }
  | { readonly name: 'trash' };

type Navigation = {
  readonly page: Page;
  readonly before: readonly Page[];
  /** The last clients opened, newest first. */
  readonly recent: readonly ClientName[];
  readonly canGoBack: boolean;
  /** What going back does first, while a page is turned to something of its own. */
  readonly turnBack: (() => void) | undefined;
  readonly go: (page: Page) => void;
  readonly back: () => void;
  /** Going back does this instead; the answer lets go of it. */
  readonly holdBack: (turnBack: () => void) => () => void;
  readonly rememberClient: (client: ClientName) => void;
  readonly forgetClient: (id: Id) => void;
  /** Another journal is shown: places of the one before are no places of this one. */
  readonly forgetPlaces: () => void;
};

const recentLimit = 5;
const historyLimit = 50;

function isSame(a: Page, b: Page): boolean {
  return a.name === b.name && (a.name !== 'client' || b.name !== 'client' || a.id === b.id);
}

export const useNavigation = create<Navigation>((set, get) => ({
  page: { name: 'today' },
  before: [],
  recent: [],
  canGoBack: false,
  turnBack: undefined,
  go: (page) =>
    set((now) => {
      if (isSame(now.page, page)) return {};
      return { page, before: [...now.before, now.page].slice(-historyLimit), canGoBack: true };
    }),
  back: () => {
    const { turnBack } = get();
    if (turnBack) return turnBack();
    set((now) => {
      const page = now.before.at(-1);
      if (!page) return {};
      const before = now.before.slice(0, -1);
      return { page, before, canGoBack: before.length > 0 };
    });
  },
  holdBack: (turnBack) => {
    set({ turnBack });
    return () => set((now) => (now.turnBack === turnBack ? { turnBack: undefined } : {}));
  },
  rememberClient: ({ id, name }) =>
    set((now) => ({
      recent: [{ id, name }, ...now.recent.filter((one) => one.id !== id)].slice(0, recentLimit),
    })),
  forgetClient: (id) =>
    set((now) => {
      // A page that is gone is no place to go back to.
      const before = now.before.filter((page) => page.name !== 'client' || page.id !== id);
      const recent = now.recent.filter((one) => one.id !== id);
      return { recent, before, canGoBack: before.length > 0 };
    }),
  forgetPlaces: () => set({ recent: [], before: [], canGoBack: false }),
}));
