import { create } from 'zustand';

/** A notice: a sentence, and perhaps one thing to do about it. */
export type Notice = {
  readonly id: number;
  readonly text: string;
  /** Undo takes back the newest change, so only the newest change may offer it. */
  readonly isChange: boolean;
  readonly actionLabel?: string;
  readonly keyHint?: string;
  readonly onAction?: () => void;
};

type Toasts = {
  readonly notices: readonly Notice[];
  /** The notice of the newest change, still there or not. */
  readonly newestChange: number;
  readonly show: (
    notice: Omit<Notice, 'id' | 'isChange'> & { readonly isChange?: boolean },
  ) => void;
  readonly dismiss: (id: number) => void;
};

const limit = 3;
let last = 0;

export const useToasts = create<Toasts>((set) => ({
  notices: [],
  newestChange: 0,
  show: (notice) =>
    set(({ notices, newestChange }) => {
      last += 1;
      const added: Notice = { isChange: false, ...notice, id: last };
      const kept = notices.filter(
        (one) => one.text !== added.text && !(added.isChange && one.isChange),
      );
      return {
        notices: [...kept, added].slice(-limit),
        newestChange: added.isChange ? added.id : newestChange,
      };
    }),
  dismiss: (id) => set(({ notices }) => ({ notices: notices.filter((one) => one.id !== id) })),
}));
