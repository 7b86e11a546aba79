import { useEffect, useState } from 'react';
import type { CallName, InputOf, ResultOf } from '../../shared/ipc/contract.ts';
import type { Failure } from '../../shared/ipc/failure.ts';
import { CallFailed, call, on } from '../bridge/bridge.ts';

/** The calls that only read. */
export type ViewName = Extract<
  CallName,
  `${string}.view` | `${string}.list` | 'clients.words' | 'health.back-test' | 'search.find'
>;

export type View<Name extends CallName> = {
  readonly value?: ResultOf<Name>;
  readonly failure?: Failure;
};

/**
 * Shows a view and asks for it again when the journal or the day changes. The old value stays until
 * the new one is there, so that nothing flickers; another input begins from nothing.
 */
export function useView<Name extends ViewName>(name: Name, input: InputOf<Name>): View<Name> {
  const key = `${name} ${JSON.stringify(input)}`;
  const [state, setState] = useState<{ readonly key: string } & View<Name>>({ key });

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says name and input by value.
  useEffect(() => {
    let round = 0;
    let isGone = false;
    const load = async () => {
      round += 1;
      const mine = round;
      const answer: View<Name> = await call(name, input).then(
        (value) => ({ value }),
        (error: unknown) => ({
          failure: error instanceof CallFailed ? error.failure : { code: 'unexpected' },
        }),
      );
      if (!isGone && mine === round) setState({ key, ...answer });
    };
    void load();
    const offs = [on('changed', () => void load()), on('day', () => void load())];
    return () => {
      isGone = true;
      for (const off of offs) off();
    };
  }, [key]);

  return state.key === key ? state : {};
}
