/** The backups of the journal that a window shows: made by themselves, at a key, and on leaving. */
import { dirname, join } from 'node:path';
import type { BackupReport, BackupRow, BackupSide, BackupState } from '../../shared/ipc/backups.ts';
import type { Failure } from '../../shared/ipc/failure.ts';
import { copyJournal } from '../../shared/journal/journal.ts';
import type { Id, Instant } from '../../shared/journal/record.ts';
import type { DeviceSettings } from '../app/device.ts';
import type { JournalPlace } from '../journal/journal-place.ts';
import type { JournalSession } from '../journal/journal-session.ts';
import type { FsPort } from '../store/fs-port.ts';
import { inOrder } from '../store/in-order.ts';
import { onlyReadFailure } from '../store/only-read-store.ts';
import { diskFailure, Refusal } from '../store/refusal.ts';
import { findBackups } from './backup-folder.ts';
import {
  auditOne,
  holdNewest,
  keepOn,
  type Listed,
  noteSpoiled,
  rowsOf,
  type Side,
  sideState,
} from './backup-side.ts';
import { besides } from './besides.ts';
import { openCheckMemory, type UnsavedChecks } from './check-memory.ts';
import { isDue, isLate } from './due.ts';
import type { Rehearse } from './rehearse.ts';
import { bodyHashOf, type Means } from './write-backup.ts';

/** Name of the folder in the journal's own. */
export const backupsFolderName = 'backups';

/** What they need; the session is the one that stays while these backups are kept. */
export type BackupParts = {
  readonly place: Pick<JournalPlace, 'kind' | 'folder'>;
  readonly session: JournalSession;
  readonly device: Pick<DeviceSettings, 'current'>;
  readonly clock: { readonly now: () => Instant };
  readonly disk: FsPort;
  readonly rehearse: Rehearse;
  readonly onState: (state: BackupState) => void;
  readonly log: (event: string, details: { readonly code: string }) => void;
};

/** See {@link keepBackups}. */
export type Backups = {
  state(): Promise<BackupState>;
  /** All copies, newest first; those of other journals after the others. */
  list(): Promise<readonly BackupRow[]>;
  /** Lists the copies of a folder too, in which a journal was looked for. */
  alsoList(folder: string): void;
  /** A copy of the list could not be read as it was made. */
  noteSpoiled(row: BackupRow): Promise<void>;
  /** Makes one now, or checks the newest again where nothing has changed. */
  make(): Promise<BackupReport>;
  /** The journal goes on from less than it was: the newest ones are kept for a while. Never rejects. */
  hold(): Promise<void>;
  /** The journal was changed. */
  changed(): void;
  /** Makes one if it is due, else checks one that nobody has checked. */
  look(): Promise<void>;
  /** One on leaving, the journal closed and its window gone; resolves within the time in any case. */
  farewell(limitMs?: number): Promise<void>;
};

// One at a time in the whole program: they are long, and two windows may share a folder.
const inTurn = inOrder();
const farewellMs = 5000;
const dayMs = 24 * 3_600_000;

/** Keeps the backups of a journal; of the sample none. */
export function keepBackups(parts: BackupParts): Backups {
  const { place, session, device, clock, disk, rehearse, onState, log } = parts;
  const own = join(place.folder, backupsFolderName);
  const isKept = place.kind !== 'sample';
  let found: string | undefined;
  const failures: { own?: Failure['code']; second?: Failure['code'] } = {};
  let working = 0;
  let coveredSeq: number | undefined;
  /** Up to where the own folder's newest one goes, whatever became of the second's. */
  let ownSeq: number | undefined;
  const unsaved: UnsavedChecks = new Map();
  let hasLooked = false;
  let changedMs: number | undefined;
  let failedMs: number | undefined;
  let auditedMs: number | undefined;
  let leaving: Promise<void> | undefined;
  const nowMs = () => Date.parse(clock.now());

  async function journalId(): Promise<Id | undefined> {
    if (!session.failure) return session.journal.id;
    if (place.kind === 'own') return device.current.journalId;
    const found = await findBackups(own).catch(() => []);
    return found.find(({ head }) => head)?.head?.journal;
  }
  async function sides(): Promise<readonly [Side, ...Side[]]> {
    const journal = await journalId();
    const memory = await openCheckMemory(disk, own, unsaved);
    const second = secondFolder(journal);
    return [
      { place: 'own', folder: own, journal, memory },
      ...(second === undefined
        ? []
        : [{ place: 'second' as const, folder: second, journal, memory }]),
    ];
  }
  async function allSides(): Promise<readonly Listed[]> {
    const made = await sides();
    const [{ journal, memory }] = made;
    const left = journal === undefined ? [] : (device.current.leftBackups?.[journal] ?? []);
    return [...made, ...(await besides(disk, { journal, memory, left, found }))];
  }
  /** A copy of the own journal that is looked at elsewhere must not take its backups' places. */
  function secondFolder(journal: Id | undefined): string | undefined {
    const isCopy = place.kind !== 'own' && journal === device.current.journalId;
    return journal === undefined || isCopy ? undefined : device.current.backupFolders?.[journal];
  }
  async function state(): Promise<BackupState> {
    const [first, second] = await sides();
    const ownSide = await stateOf(first);
    const rest = restOf(ownSide);
    return {
      isKept,
      isWorking: working > 0,
      ...(rest && { rest }),
      own: ownSide,
      ...(second && { second: await stateOf(second) }),
    };
  }
  async function stateOf(side: Side): Promise<BackupSide> {
    const found = await sideState(side, failures[side.place]);
    const newestAt = found.newest && Date.parse(found.newest.at);
    // A closed journal says worse of itself, and one that is only read is backed up by whoever may.
    const isSaid = found.failure && !makesNone();
    return {
      ...found,
      ...(isSaid && isLate(side.place, nowMs(), newestAt) && { isLate: true as const }),
    };
  }
  /** What the newest one lacks, and when it is copied. */
  function restOf({ newest }: BackupSide): BackupState['rest'] {
    if (makesNone()) return undefined;
    if (session.seq === ownSeq) return undefined;
    const { savedAt } = session.status;
    // Not compared yet in this run: then the times tell, to the second that a name has.
    const isBehind =
      ownSeq !== undefined || !newest || !savedAt || savedAt.slice(0, 19) > newest.at.slice(0, 19);
    if (!isBehind) return undefined;
    const isSoon = !hasLooked || !newest || nowMs() - Date.parse(newest.at) >= dayMs;
    return isSoon ? 'soon' : 'on-leaving';
  }
  async function tell(): Promise<BackupState> {
    const now = await state();
    onState(now);
    return now;
  }

  async function run(isAsked: boolean, signal?: AbortSignal): Promise<BackupReport['made']> {
    if (!isKept || session.failure || session.seq === 0) return 'nothing-yet';
    const { seq } = session;
    const writtenAt = clock.now();
    // Its own collections: the journal goes on while this is written.
    const journal = copyJournal(session.journal);
    const means: Means = { disk, rehearse, ...(signal && { signal }) };
    const moment = { journal, seq, writtenAt, bodySha256: await bodyHashOf(journal, signal) };
    const made: BackupReport['made'][] = [];
    for (const side of await sides()) {
      try {
        made.push(await keepOn(side, moment, means, isAsked));
        delete failures[side.place];
      } catch (error) {
        signal?.throwIfAborted();
        const { code } = error instanceof Refusal ? error.failure : diskFailure(error);
        failures[side.place] = code;
        made.push('failed');
        log('backup failed', { code });
      }
    }
    hasLooked = true;
    failedMs = made.includes('failed') ? nowMs() : undefined;
    if (!made.includes('failed')) coveredSeq = seq;
    if (made[0] !== 'failed') ownSeq = seq;
    if (made[0] === 'failed') return made.find((one) => one !== 'failed') ?? 'failed';
    return made.includes('new') ? 'new' : 'same';
  }
  async function work(isAsked: boolean, signal?: AbortSignal): Promise<BackupReport> {
    working += 1;
    if (isAsked) void tell().catch(() => {});
    try {
      const made = await inTurn(() => run(isAsked, signal));
      working -= 1;
      return { made, state: await tell() };
    } catch (error) {
      working -= 1;
      throw error;
    }
  }
  async function newestMs(): Promise<number | undefined> {
    const [side] = await sides();
    const { newest } = await sideState(side);
    return newest && Date.parse(newest.at);
  }
  /** Reads one backup that nobody checked lately; once there is none, not again for a day. */
  async function audit(): Promise<void> {
    for (const side of await sides()) {
      // A folder that is gone has nothing to check; the next backup says so.
      const means = { disk, rehearse };
      const found = await auditOne(side, clock.now(), means).catch(() => undefined);
      // It may have been the one that holds everything.
      if (found === 'damaged') coveredSeq = ownSeq = undefined;
      if (found) return void (await tell());
    }
    auditedMs = nowMs();
  }
  /** What nobody may write into is backed up by whoever may. */
  const isOnlyRead = () => session.onlyRead !== undefined;
  /** Nor is one made of the sample, of what cannot be read, or before the first word. */
  const makesNone = () =>
    !isKept || session.failure !== undefined || isOnlyRead() || session.seq === 0;

  return {
    state,
    async list() {
      const lists = await Promise.all(
        (await allSides()).map((side) => rowsOf(side).catch(() => [] as const)),
      );
      const rows = lists.flat().toSorted((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1));
      const firsts = new Map(rows.toReversed().map((row) => [row.file, row]));
      const all = rows.filter((row) => firsts.get(row.file) === row);
      return [...all.filter((row) => !row.isOther), ...all.filter((row) => row.isOther)];
    },
    alsoList(folder) {
      found = folder;
    },
    noteSpoiled: (row) =>
      inTurn(async () => {
        const side = (await allSides()).find(({ folder }) => folder === dirname(row.file));
        if (!side) return;
        await noteSpoiled(side, row, clock.now(), isOnlyRead());
        // It may have been the one that holds everything.
        coveredSeq = ownSeq = undefined;
        await tell();
      }),
    async make() {
      const { onlyRead } = session;
      if (onlyRead) throw new Refusal(onlyReadFailure(onlyRead));
      return work(true);
    },
    hold: () =>
      inTurn(async () => {
        for (const side of await sides()) await holdNewest(side, clock.now()).catch(() => {});
      }).catch(() => {}),
    changed() {
      changedMs = nowMs();
    },
    async look() {
      if (makesNone()) return;
      if (working > 0 || leaving) return;
      const isCovered = coveredSeq === session.seq;
      const isAudited = auditedMs !== undefined && Math.abs(nowMs() - auditedMs) < dayMs;
      // No drive is woken to be told that nothing has changed.
      if (isCovered && isAudited) return;
      const newest = await newestMs();
      const outlook = {
        nowMs: nowMs(),
        isCovered,
        hasLooked,
        ...(changedMs !== undefined && { changedMs }),
        ...(failedMs !== undefined && { failedMs }),
        ...(newest !== undefined && { newestMs: newest }),
      };
      if (isDue(outlook)) await work(false);
      else if (!isAudited) await inTurn(audit);
    },
    farewell(limitMs = farewellMs) {
      if (makesNone()) return Promise.resolve();
      if (coveredSeq === session.seq) return Promise.resolve();
      leaving ??= new Promise((resolve) => {
        // The rest of the time is for taking away what was begun.
        const limit = AbortSignal.timeout(limitMs * 0.9);
        const end = setTimeout(resolve, limitMs);
        const leave = () => {
          clearTimeout(end);
          resolve();
        };
        work(false, limit).then(leave, leave);
      });
      return leaving;
    },
  };
}
