/** The log: what went wrong and where in the program, and never a word of the journal. */

/** What may be logged beside the event: codes, counts and names of the program's own. */
export type LogDetails = { readonly [name: string]: string | number | boolean };

/** Writes one line to the standard error stream. */
export function log(event: string, details: LogDetails = {}): void {
  process.stderr.write(`palabra: ${event} ${JSON.stringify(details)}\n`);
}

/** What is safe to say of an error: its name, code and place; its message may quote the journal. */
export function errorDetails(error: unknown): LogDetails {
  if (!(error instanceof Error)) return { name: typeof error };
  const code = (error as NodeJS.ErrnoException).code;
  const stack = error.stack ?? '';
  const message = stack.indexOf(error.message);
  const trace = message < 0 ? '' : stack.slice(message + error.message.length);
  const lines = trace.split('\n').filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    ...(typeof code === 'string' && { code }),
    ...(lines[0] && { at: lines[0].trim() }),
  };
}
