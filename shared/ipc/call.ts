/** What a call is made of: its input's schema, and its result's type beside it. */
import { z } from 'zod';

/** A call; `result` is a type alone and never there. */
export type Call<Input extends z.ZodType, Result> = {
  readonly input: Input;
  readonly result?: Result;
};

/** Declares a call: its result first, for it is not inferred. */
export function call<Result>() {
  return <Input extends z.ZodType>(input: Input): Call<Input, Result> => ({ input });
}

/** The input of a call that takes none. */
export const nothing = z.strictObject({});
