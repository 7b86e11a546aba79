/** The names of the store's files in a journal's folder: snapshots and logs by generation. */

/** A file of the store. */
export type StoreFile = { readonly kind: 'snapshot' | 'log'; readonly generation: number };

/** Name of the file that says up to where changes are known to be acknowledged. */
export const headName = 'HEAD';

/** What is written for a moment to ask a disk whether it takes anything. */
export const trialName = 'trial';

/** Begins the name of a file of the store that is not whole yet; whoever finds one may remove it. */
const unfinishedPrefix = 'tmp-';

/** `journal-000007.json`: the journal as it was when generation 7 began. */
export function snapshotName(generation: number): string {
  return `journal-${padded(generation)}.json`;
}

/** `log-000007.jsonl`: the changes since generation 7 began. */
export function logName(generation: number): string {
  return `log-${padded(generation)}.jsonl`;
}

/** What a file is called until it is whole. */
export function unfinished(name: string): string {
  return `${unfinishedPrefix}${name}`;
}

/** Whether it is a file of the store that was never finished; `tmp-holiday.zip` is somebody else's. */
export function isUnfinished(name: string): boolean {
  if (!name.startsWith(unfinishedPrefix)) return false;
  const whole = name.slice(unfinishedPrefix.length);
  return whole === headName || whole === trialName || storeFile(whole) !== undefined;
}

/** Which file of the store a name is; undefined for every other, a sync program's copies too. */
export function storeFile(name: string): StoreFile | undefined {
  const found = /^(?:journal-(\d{6,})\.json|log-(\d{6,})\.jsonl)$/.exec(name);
  if (!found) return undefined;
  const generation = Number(found[1] ?? found[2]);
  const kind = found[1] === undefined ? 'log' : 'snapshot';
  // `journal-0000007.json` would be a second name for the seventh.
  const isOwn = name === (kind === 'log' ? logName(generation) : snapshotName(generation));
  return isOwn && generation > 0 ? { kind, generation } : undefined;
}

function padded(generation: number): string {
  return String(generation).padStart(6, '0');
}
