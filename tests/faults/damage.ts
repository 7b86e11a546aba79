/**
 * Somebody or something meddles with the files: the journal that is found is the very same, or it is
 * refused. After an unclean end a damaged last change looks like one that was never finished; no
 * other is ever missed.
 */
import { Refusal } from '../../electron/store/refusal.ts';
import { sha256 } from '../../electron/store/sha256.ts';
import { writeJournal } from '../../shared/transfer/journal-file.ts';
import { client, journalOf } from '../support/make.ts';
import { Course, digestOf, openOn, type StepKind, settled } from './course.ts';
import { below, type Random, randomFrom } from './random.ts';
import { newInode, SimDisk } from './sim-disk.ts';

export type DamageReport = {
  readonly cases: number;
  readonly identical: number;
  readonly refused: number;
  /** Ends that look unfinished, after an unclean end. */
  readonly lastOnly: number;
  readonly silent: readonly string[];
};

type Files = ReadonlyMap<string, Uint8Array>;
type Kept = {
  readonly name: string;
  readonly files: Files;
  /** The folder as it was after each step. */
  readonly history: readonly Files[];
  readonly digest: string;
  /** What is allowed where the end of the last log is lost: nothing, once it was closed well. */
  readonly shorter: ReadonlySet<string>;
  readonly previous: string;
};

const stores: readonly { name: string; steps: readonly StepKind[]; snapshotAfterBytes: number }[] =
  [
    {
      name: 'closed',
      steps: [
        'commit',
        'together',
        'quiet',
        'commit',
        'quiet',
        'commit',
        'reopen',
        'commit',
        'reopen',
      ],
      snapshotAfterBytes: 1,
    },
    {
      name: 'unclean',
      steps: ['commit', 'together', 'quiet', 'commit', 'commit', 'together', 'commit'],
      snapshotAfterBytes: 1,
    },
    {
      name: 'segments',
      steps: ['commit', 'fail', 'commit', 'kill', 'together', 'fail', 'kill', 'commit', 'quiet'],
      snapshotAfterBytes: 1_000_000,
    },
    {
      name: 'unclean segments',
      steps: ['commit', 'quiet', 'commit', 'fail', 'commit', 'fail', 'together', 'fail', 'commit'],
      snapshotAfterBytes: 1_000_000,
    },
    {
      name: 'imported',
      steps: ['commit', 'replace', 'commit', 'replace', 'commit', 'quiet'],
      snapshotAfterBytes: 1_000_000,
    },
  ];

export type DamageOptions = {
  readonly seed: number;
  /** Every so many bytes. */
  readonly stride?: number;
  readonly stopAtFirst?: boolean;
};

export async function damage({
  seed,
  stride = 1,
  stopAtFirst,
}: DamageOptions): Promise<DamageReport> {
  const report = { cases: 0, identical: 0, refused: 0, lastOnly: 0, silent: [] as string[] };
  const other = await keep(
    { name: 'other', steps: stores[0]?.steps ?? [], snapshotAfterBytes: 1 },
    seed + 1,
  );
  for (const store of stores) {
    const kept = await keep(store, seed);
    const random = randomFrom(seed);
    for (const { what, files, mayEndEarlier, mustRepair } of damages(kept, other, random, stride)) {
      if (stopAtFirst && report.silent.length > 0) return report;
      report.cases += 1;
      const where = `--replay=${seed}/damage  ${kept.name}: ${what}`;
      const found = await openedFrom(files);
      if (found === kept.digest) report.identical += 1;
      else if (found === undefined && mustRepair) report.silent.push(`${where} (not made up for)`);
      else if (found === undefined) report.refused += 1;
      else if (mayEndEarlier === 'by-one' && found === kept.previous) report.lastOnly += 1;
      else if (mayEndEarlier === 'to-head' && kept.shorter.has(found)) report.lastOnly += 1;
      else report.silent.push(where);
    }
  }
  return report;
}

type Damage = {
  readonly what: string;
  readonly files: Files;
  readonly mayEndEarlier?: 'by-one' | 'to-head';
  /** The older generation has all that is needed. */
  readonly mustRepair?: boolean;
};

function* damages(kept: Kept, other: Kept, random: Random, stride: number): Generator<Damage> {
  const { files } = kept;
  const isUnclean = kept.shorter.size > 0;
  const newestLog = [...files.keys()]
    .filter((name) => name.startsWith('log-'))
    .sort()
    .at(-1);
  const put = (name: string, bytes: Uint8Array | undefined): Files => {
    const after = new Map(files);
    if (bytes) after.set(name, bytes);
    else after.delete(name);
    return after;
  };
  yield { what: 'nothing', files };
  for (const [name, bytes] of files) {
    const isEnd = isUnclean && name === newestLog;
    const one = isEnd ? ({ mayEndEarlier: 'by-one' } as const) : {};
    const older = kept.name === 'closed' && name.startsWith('journal-');
    const repair = older ? ({ mustRepair: true } as const) : {};
    const some = isEnd ? ({ mayEndEarlier: 'to-head' } as const) : {};
    // A first line is short, and every letter of it counts.
    const isHeaded = !name.startsWith('journal-');
    const stepAt = (at: number) => (isHeaded && at < 200 ? Math.min(2, stride) : stride);
    for (let at = below(random, stepAt(0)); at < bytes.length; at += stepAt(at)) {
      const flipped = Uint8Array.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << below(random, 8));
      yield {
        what: `flip ${name}@${at}`,
        files: put(name, flipped),
        ...one,
        ...(at > 60 && repair),
      };
    }
    for (let at = below(random, stride); at < bytes.length; at += stride) {
      yield { what: `cut ${name}@${at}`, files: put(name, bytes.subarray(0, at)), ...some };
    }
    yield { what: `gone ${name}`, files: put(name, undefined), ...some, ...repair };
    yield { what: `zeros ${name}`, files: put(name, new Uint8Array(bytes.length)), ...some };
    yield { what: `doubled ${name}`, files: put(name, Buffer.concat([bytes, bytes])) };
    for (const [index, then] of kept.history.entries()) {
      const old = then.get(name);
      if (!old || Buffer.compare(old, bytes) === 0) continue;
      yield { what: `stale ${name} of step ${index}`, files: put(name, old), ...some };
    }
    const foreign = other.files.get(name);
    if (foreign) yield { what: `another journal's ${name}`, files: put(name, foreign), ...some };
    for (const copy of copiesOf(name)) yield { what: `copy ${copy}`, files: put(copy, bytes) };
  }
  for (const [name, bytes] of other.files) {
    if (files.has(name) || name === 'HEAD') continue;
    yield { what: `another journal's new ${name}`, files: put(name, bytes) };
  }
  for (const [name, bytes] of files) {
    const snapshot = name.startsWith('log-') ? snapshotOfACopy(name, bytes) : undefined;
    if (!snapshot || files.has(snapshot.name)) continue;
    yield { what: `a copy's ${snapshot.name}`, files: put(snapshot.name, snapshot.bytes) };
  }
  const withoutHead = [...other.files].filter(([name]) => name !== 'HEAD');
  yield { what: 'another journal over it', files: new Map([...files, ...withoutHead]) };
  yield { what: 'another journal but HEAD', files: new Map([...withoutHead, ...headOf(files)]) };
  yield { what: 'nothing but HEAD', files: new Map(headOf(files)) };
}

/** What another copy of the same journal, gone its own way, may have beside a log. */
function snapshotOfACopy(name: string, log: Uint8Array) {
  const line = Buffer.from(log).toString().split('\n')[0] ?? '';
  const { hdr } = JSON.parse(line) as { hdr: { journal: string; from: number } };
  const journal = { ...journalOf({ clients: [client('zoe', 'Zoe')] }), id: hdr.journal };
  const about = { seq: hdr.from - 1, writtenAt: '2026-03-02T12:00:00.000Z', sha256 };
  const bytes = Buffer.from([...writeJournal(journal, about)].join(''));
  return { name: name.replace('log-', 'journal-').replace('.jsonl', '.json'), bytes };
}

function headOf(files: Files): [string, Uint8Array][] {
  return [...files].filter(([name]) => name === 'HEAD');
}

/** What sync programs and people call a second one; and its number given to another generation. */
function copiesOf(name: string): string[] {
  const found = /^(.*?)(\d{6})(\..*)$/.exec(name);
  if (!found) return [`${name} (conflicted copy)`, `${name}.bak`];
  const [, stem, number = '', end] = found;
  const numbered = (by: number) => `${stem}${String(Number(number) + by).padStart(6, '0')}${end}`;
  return [
    ...[`${stem}${number} (conflicted copy)${end}`, `${stem}${number}-Marta${end}`],
    ...[
      `${stem}0${number}${end}`,
      `${name}~`,
      `tmp-${name}`,
      numbered(1),
      numbered(7),
      numbered(-1),
    ],
  ];
}

async function keep(
  { name, steps, snapshotAfterBytes }: (typeof stores)[number],
  seed: number,
): Promise<Kept> {
  const course = new Course(new SimDisk(), seed, { snapshotAfterBytes, name });
  const history: Files[] = [];
  await course.open();
  for (const step of steps) {
    await course.step(step);
    await settled();
    history.push(filesOf(course.disk));
  }
  const files = filesOf(course.disk);
  const head = Number(/"seq":(\d+)/.exec(Buffer.from(files.get('HEAD') ?? []).toString())?.[1]);
  const seqOf = (digest: string) => Number(/"seq":(\d+)/.exec(digest)?.[1]);
  const shorter = course.seq > head ? course.trail.filter((one) => seqOf(one) >= head) : [];
  const previous = course.trail.at(-2) ?? '';
  return { name, files, history, digest: course.expected, shorter: new Set(shorter), previous };
}

function filesOf(disk: SimDisk): Files {
  const files = [...disk.names].filter(([name]) => !name.startsWith('lock'));
  return new Map(files.map(([name, { seen }]) => [name, seen]));
}

/** The digest of what a folder of these files opens as; undefined where it is refused. */
async function openedFrom(files: Files): Promise<string | undefined> {
  const disk = SimDisk.of(new Map([...files].map(([name, bytes]) => [name, newInode(bytes)])), [
    '',
    'backups',
  ]);
  try {
    const store = await openOn(disk);
    return digestOf(store.journal, store.seq);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
