/** The only reader of `window.palabra`. */
import type { CallName, InputOf, ResultOf } from '../../shared/ipc/contract.ts';
import type { Events } from '../../shared/ipc/events.ts';
import type { Failure } from '../../shared/ipc/failure.ts';
import type { PageApi } from '../../shared/ipc/page-api.ts';
import type { Id } from '../../shared/journal/record.ts';

declare global {
  interface Window {
    readonly palabra?: PageApi;
  }
}

/** A call that failed, with the reason that the page has a sentence for. */
export class CallFailed extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code);
    this.name = 'CallFailed';
    this.failure = failure;
  }
}

function machine(): PageApi {
  if (!window.palabra) throw new CallFailed({ code: 'unexpected' });
  return window.palabra;
}

/** Asks the machine; throws {@link CallFailed}, and nothing else, when it says no. */
export async function call<Name extends CallName>(
  name: Name,
  input: InputOf<Name>,
): Promise<ResultOf<Name>> {
  let answer: Awaited<ReturnType<PageApi['call']>>;
  try {
    answer = await machine().call(name, input);
  } catch {
    // The machine answers failures as values: a rejection means it is gone.
    throw new CallFailed({ code: 'unexpected' });
  }
  if (!answer.ok) throw new CallFailed(answer.failure);
  return answer.value as ResultOf<Name>;
}

/** Listens to a push of the machine's; returns how to stop. */
export function on<Name extends keyof Events>(
  name: Name,
  listener: (payload: Events[Name]) => void,
): () => void {
  return machine().on(name, listener);
}

/** A fresh id for a record or a part that the page creates. */
export function newId(): Id {
  return crypto.randomUUID();
}
