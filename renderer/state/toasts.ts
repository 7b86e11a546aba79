import { create } from 'zustand';
import type { CallName } from '../../shared/ipc/contract.ts';

/**
 * What a notice is about, where a later one may make it untrue: `saving`, whether the journal takes
 * words; `leaving`, that something would be lost; or a call, by its name.
 */
export type Subject = 'saving' | 'leaving' | CallName;

/** A notice: a sentence, and perhaps one thing to do about it. */
export type Notice = {
  readonly id: number;
  readonly text: string;
  readonly about: readonly Subject[];
  /** It says that something could not be done, until it can. */
  readonly isTrouble: boolean;
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
  /** Says it, in the place of what was said of the same before. */
  readonly show: (notice: Pick<Notice, 'text'> & Partial<Omit<Notice, 'id'>>) => void;
  /** It can be done now: what was said of its trouble goes. */
  readonly settle: (subject: Subject) => void;
  readonly dismiss: (id: number) => void;
};

const changeSubjects: readonly Subject[] = ['saving', 'leaving', 'history.undo', 'history.redo'];
const limit = 3;
let last = 0;

export const useToasts = create<Toasts>((set, get) => ({
  notices: [],
  newestChange: 0,
  show: (notice) =>
    set(({ notices, newestChange }) => {
      last += 1;
      const plain = { isChange: false, isTrouble: false, about: [] };
      const added: Notice = { ...plain, ...notice, id: last };
      // A change that is on the disk was saved, and nothing is lost with it any more.
      const of = added.isChange ? changeSubjects : added.about;
      const kept = notices.filter(
        (one) =>
          one.text !== added.text &&
          !(added.isChange && one.isChange) &&
          !one.about.some((subject) => of.includes(subject)),
      );
      return {
        notices: [...kept, added].slice(-limit),
        newestChange: added.isChange ? added.id : newestChange,
      };
    }),
  settle: (subject) => {
    const { notices } = get();
    const left = notices.filter((one) => !(one.isTrouble && one.about.includes(subject)));
    if (left.length < notices.length) set({ notices: left });
  },
  dismiss: (id) => set(({ notices }) => ({ notices: notices.filter((one) => one.id !== id) })),
}));
