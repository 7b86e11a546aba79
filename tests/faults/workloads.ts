/** What a store goes through while the power may go at any moment. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strictText } from '../../electron/store/read-snapshot.ts';
import { sha256 } from '../../electron/store/sha256.ts';
import { readJournal } from '../../shared/transfer/journal-file.ts';
import { Course, type StepKind } from './course.ts';
import { newInode, SimDisk } from './sim-disk.ts';

export type WorkloadName = 'plain' | 'tiny-segments' | 'first-form';

type Workload = { readonly steps: readonly StepKind[]; readonly begin: (seed: number) => Course };

const calm: readonly StepKind[] = [
  ...['commit', 'commit', 'together', 'quiet', 'commit', 'busy-quiet', 'commit', 'reopen'],
  ...['commit', 'replace', 'commit', 'together', 'quiet', 'commit', 'quiet', 'together', 'reopen'],
  ...['together', 'commit', 'replace', 'replace', 'commit', 'reopen', 'reopen', 'commit', 'commit'],
] as StepKind[];

const restless: readonly StepKind[] = [
  ...['replace', 'fail', 'commit', 'kill', 'commit', 'fail', 'fail', 'together', 'kill', 'kill'],
  ...['quiet', 'commit', 'fail', 'commit', 'reopen', 'fail', 'commit', 'kill', 'fail', 'kill'],
  ...['replace', 'commit', 'fail', 'kill', 'busy-quiet', 'kill', 'commit', 'replace', 'kill'],
  ...['commit', 'quiet', 'fail', 'reopen', 'commit'],
] as StepKind[];

export const workloads: Readonly<Record<WorkloadName, Workload>> = {
  plain: { steps: calm, begin: (seed) => new Course(new SimDisk(), seed) },
  'tiny-segments': { steps: restless, begin: (seed) => new Course(new SimDisk(), seed) },
  // A folder as the first version left it.
  'first-form': {
    steps: ['commit', 'reopen', 'commit', 'kill', 'quiet'],
    begin: (seed) => new Course(firstFormDisk(), seed, firstForm()),
  },
};

const fixture = () => readFileSync(join(import.meta.dirname, '../fixtures/journals/1.0/rich.json'));

/** A disk with a journal of the first form. */
export function firstFormDisk(): SimDisk {
  return SimDisk.of(new Map([['journal.json', newInode(fixture())]]));
}

function firstForm() {
  const read = readJournal(strictText(fixture()) ?? '', { sha256, trust: true });
  if (!read.ok) throw new Error('the fixture is damaged');
  return { model: read.journal, seq: read.header.seq };
}
