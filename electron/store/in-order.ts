/** Runs pieces of asynchronous work one after another, in the order in which they were asked for. */

/** Queues work; its result, or its error, is the caller's alone and stops nobody behind it. */
export type InOrder = <Value>(work: () => Promise<Value>) => Promise<Value>;

/** A new queue. */
export function inOrder(): InOrder {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work, work);
    last = result.catch(() => {});
    return result;
  };
}
