/**
 * The edge where the page's calls arrive: who calls, with what, and how a failure leaves. Nothing
 * is trusted before it has passed here.
 */
import { type CallName, contract, type InputOf, type ResultOf } from '../../shared/ipc/contract.ts';
import type { Answer, Failure } from '../../shared/ipc/failure.ts';
import { Refusal } from '../store/refusal.ts';

/** Answers one call; a {@link Refusal} is its way to say no. */
export type Handler<Context, Name extends CallName> = (
  context: Context,
  input: InputOf<Name>,
) => ResultOf<Name> | Promise<ResultOf<Name>>;

/** A handler for every call: a missing one does not compile. */
export type Handlers<Context> = { readonly [Name in CallName]: Handler<Context, Name> };

/** What is asked of Electron's event. */
export type CallEvent = {
  readonly sender: { readonly id: number };
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
};

/** What the edge needs. */
export type Edge<Context> = {
  /** Electron's `ipcMain`, or a test's. */
  readonly ipc: {
    handle(channel: string, listener: (event: CallEvent, input: unknown) => unknown): void;
  };
  readonly handlers: Handlers<Context>;
  /** The things of the window whose page has this id; undefined where there is none. */
  readonly contextOf: (senderId: number) => Context | undefined;
  /** Origins that may call, as `app://palabra`. */
  readonly origins: readonly string[];
  readonly report: (event: string, error: unknown) => void;
};

/** The channel of a call. */
export function channelOf(name: CallName): string {
  return `palabra:${name}`;
}

/** Registers every call. */
export function registerCalls<Context>(edge: Edge<Context>): void {
  for (const name of Object.keys(contract) as CallName[]) {
    edge.ipc.handle(channelOf(name), (event, input) => answer(edge, name, event, input));
  }
}

async function answer<Context>(
  edge: Edge<Context>,
  name: CallName,
  event: CallEvent,
  input: unknown,
): Promise<Answer<unknown>> {
  // All of it: what is thrown past here would reach the page with its words.
  try {
    const context = isOwnPage(event, edge.origins) ? edge.contextOf(event.sender.id) : undefined;
    if (!context) return no({ code: 'refused' });
    const parsed = contract[name].input.safeParse(input);
    if (!parsed.success) return no({ code: 'invalid', problems: [] });
    const handler = edge.handlers[name] as Handler<Context, CallName>;
    return { ok: true, value: await handler(context, parsed.data as never) };
  } catch (error) {
    if (error instanceof Refusal) return no(error.failure);
    edge.report(name, error);
    return no({ code: 'unexpected' });
  }
}

function no(failure: Failure): Answer<never> {
  return { ok: false, failure };
}

/** Whether a call comes from the top frame of a page of ours, and from nowhere that looks like it. */
function isOwnPage({ senderFrame }: CallEvent, origins: readonly string[]): boolean {
  try {
    // A frame that is gone since throws when it is asked.
    if (!senderFrame || senderFrame.parent !== null) return false;
    const { protocol, host, username, password } = new URL(senderFrame.url);
    if (username !== '' || password !== '') return false;
    return origins.includes(`${protocol}//${host}`);
  } catch {
    return false;
  }
}
