/** What the preload puts on the page's `window` as `palabra`: the whole way to the machine. */
import type { CallName, InputOf, ResultOf } from './contract.ts';
import type { Events } from './events.ts';
import type { Answer } from './failure.ts';

/** The two functions; the page reaches them through its bridge alone. */
export type PageApi = {
  /** Makes a call; never rejects for a failure of the call's own. */
  readonly call: <Name extends CallName>(
    name: Name,
    input: InputOf<Name>,
  ) => Promise<Answer<ResultOf<Name>>>;
  /** Listens to a push; returns how to stop. */
  readonly on: <Name extends keyof Events>(
    name: Name,
    listener: (payload: Events[Name]) => void,
  ) => () => void;
};
