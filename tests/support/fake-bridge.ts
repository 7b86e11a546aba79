/**
 * The machine without its disk: a journal in memory under the real rules, behind the contract's own
 * types. It stamps, undoes and pushes as the machine does; a test can make a call fail.
 */
import { backTest } from '../../shared/agenda/back-test.ts';
import { clientRows } from '../../shared/agenda/client-rows.ts';
import { clientView } from '../../shared/agenda/client-view.ts';
import { clientWords } from '../../shared/agenda/client-words.ts';
import { countsOf } from '../../shared/agenda/counts.ts';
import { findClients } from '../../shared/agenda/find-clients.ts';
import { todayView } from '../../shared/agenda/today.ts';
import { trashList } from '../../shared/agenda/trash.ts';
import type { Drafts } from '../../shared/capture/draft.ts';
import type { BackupState } from '../../shared/ipc/backups.ts';
import type {
  AppState,
  CallName,
  ChangeName,
  FileCounts,
  InputOf,
  PageOp,
  ResultOf,
} from '../../shared/ipc/contract.ts';
import { contract } from '../../shared/ipc/contract.ts';
import type { Events } from '../../shared/ipc/events.ts';
import type { Answer, Failure } from '../../shared/ipc/failure.ts';
import type { PageApi } from '../../shared/ipc/page-api.ts';
import { emptyTrashOps, mergeOps, restoreOps, trashOps } from '../../shared/journal/cascade.ts';
import { applyChange, type Op } from '../../shared/journal/change.ts';
import type { Day } from '../../shared/journal/day.ts';
import { collections, type Journal, partFieldsOf } from '../../shared/journal/journal.ts';
import { isLive } from '../../shared/journal/record.ts';
import { defaultDevice, type Language } from '../../shared/settings/device.ts';
import { journalOf } from './make.ts';

export type FakeOptions = {
  readonly journal?: Journal;
  readonly today?: Day;
  readonly language?: Language;
  readonly evening?: boolean;
  /** What was typed and not saved when the program ended last. */
  readonly drafts?: Drafts;
  readonly state?: Partial<AppState>;
  /** Answers of the calls that need a disk or a dialog. */
  readonly answers?: { readonly [Name in CallName]?: ResultOf<Name> };
};

export type FakeBridge = {
  readonly api: PageApi;
  readonly journal: Journal;
  readonly calls: readonly { readonly name: CallName; readonly input: unknown }[];
  /** The changes that were made, as the page sent them. */
  readonly changes: readonly { readonly name: ChangeName; readonly ops: readonly PageOp[] }[];
  readonly push: <Name extends keyof Events>(name: Name, payload: Events[Name]) => void;
  /** Makes the next call of a name fail. */
  readonly failNext: (name: CallName, failure: Failure) => void;
  /** Answers the next call of a name with a value. */
  readonly answerNext: <Name extends CallName>(name: Name, value: ResultOf<Name>) => void;
  readonly moveTo: (day: Day) => void;
};

class Fail extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }
}

export function createFakeBridge(options: FakeOptions = {}): FakeBridge {
  const journal = options.journal ?? journalOf({});
  const language = options.language ?? 'es';
  let today = options.today ?? '2026-11-25';
  let tick = 0;
  const instant = () => {
    tick += 1;
    return `${today}T12:00:00.${String(tick % 1000).padStart(3, '0')}Z`;
  };
  const calls: { name: CallName; input: unknown }[] = [];
  const changes: { name: ChangeName; ops: readonly PageOp[] }[] = [];
  const failures = new Map<CallName, Failure>();
  const nextAnswers = new Map<CallName, unknown>();
  const listeners = new Map<string, Set<(payload: never) => void>>();
  const past: { name: ChangeName; inverse: readonly Op[] }[] = [];
  const future: { name: ChangeName; inverse: readonly Op[] }[] = [];
  let hasBegun = false;
  let device: AppState['device'] = { ...defaultDevice, hasBegun: true };

  const push: FakeBridge['push'] = (name, payload) => {
    for (const listener of listeners.get(name) ?? []) listener(payload as never);
  };
  const counts = () => countsOf(journal, today, { evening: options.evening ?? false });
  const state = (): AppState => ({
    today,
    language: device.language === 'system' ? language : device.language,
    device,
    platform: 'linux',
    version: '0.1.0',
    folder: '/home/ana/Palabra',
    place: 'own',
    isFirstRun: false,
    isDeviceReset: false,
    journal: { state: 'open' },
    status: { state: 'saved', savedAt: '2026-11-25T11:58:00.000Z' },
    counts: counts(),
    ...options.state,
    ...(hasBegun && { isFirstRun: false }),
  });
  const make = (name: ChangeName, ops: readonly Op[], to = past) => {
    const { inverse, after } = applyChange(journal, { at: instant(), ops });
    if (inverse) to.push({ name, inverse });
    push('changed', { ids: [...after.keys()] });
    return { name };
  };
  const turn = (
    from: typeof past,
    to: typeof past,
    code: 'nothing-to-undo' | 'nothing-to-redo',
  ) => {
    const step = from.pop();
    if (!step) throw new Fail({ code });
    return make(step.name, step.inverse, to);
  };
  const begin = (name: ChangeName, ops: readonly Op[]) => {
    future.length = 0;
    return make(name, ops);
  };
  const fileCounts = (): FileCounts =>
    Object.fromEntries([
      ...collections.map(({ key }) => [key, journal[key].size]),
      ['erased', journal.erased.size],
    ]) as FileCounts;

  const partOps = (
    kind: never,
    id: string,
    field: string,
    part: string,
    at: string | null,
  ): Op[] => [['patch', kind, id, { [field]: { [part]: { trashedAt: at } } }]];
  const handlers: { readonly [Name in CallName]?: (input: InputOf<Name>) => unknown } = {
    'app.state': state,
    'app.choose': (input) => {
      device = { ...device, ...input };
      push('state', state());
      return state();
    },
    'app.begin': () => {
      hasBegun = true;
      push('state', state());
      return state();
    },
    'app.copy': () => null,
    'app.show': () => null,
    'app.quit': () => null,
    'today.view': () => todayView(journal, today, { evening: options.evening ?? false }),
    'clients.list': () => clientRows(journal, today),
    'clients.words': ({ ids }) => clientWords(journal, ids, today),
    'client.view': ({ id, asOf }) => {
      const view = clientView(journal, id, today, asOf);
      if (!view) throw new Fail({ code: 'not-found' });
      return view;
    },
    'health.back-test': () => backTest(journal, today),
    'search.find': ({ text }) => findClients(journal, text, today),
    'trash.list': () => trashList(journal),
    'templates.list': () => [...journal.templates.values()].filter(isLive),
    'draft.read': () => options.drafts ?? {},
    'draft.save': () => null,
    'draft.kept': () => null,
    'client.merge': ({ loser, winner }) =>
      begin('clients-merged', mergeOps(journal, loser, winner, instant())),
    'journal.change': ({ name, ops }) => {
      changes.push({ name, ops });
      return begin(
        name,
        ops.map((op) => stamped(op, today, instant())),
      );
    },
    'record.trash': ({ kind, id, part }) =>
      begin(
        'trashed',
        part
          ? partOps(kind as never, id, part.field, part.id, instant())
          : trashOps(journal, kind, id, instant()),
      ),
    'record.restore': ({ kind, id, part }) =>
      begin(
        'restored',
        part
          ? partOps(kind as never, id, part.field, part.id, null)
          : restoreOps(journal, kind, id),
      ),
    'trash.empty': () => {
      const erased = trashList(journal).length;
      begin('trashed', emptyTrashOps(journal));
      past.length = 0;
      return { erased };
    },
    'history.undo': () => turn(past, future, 'nothing-to-undo'),
    'history.redo': () => turn(future, past, 'nothing-to-redo'),
    'aside.list': () => [],
    'backup.state': () => backups,
    'backup.list': () => [],
    'backup.make': () => ({ made: 'new', state: backups }),
    'export.json': () => ({
      file: 'Palabra.json',
      bytes: 12_345,
      counts: fileCounts(),
      sha256: 'ab'.repeat(32),
    }),
  };

  const backups: BackupState = {
    isKept: options.state?.place !== 'sample',
    isWorking: false,
    own: {
      folder: '/home/ana/Palabra/backups',
      newest: { at: '2026-11-25T08:30:00.000Z', checkedAt: '2026-11-25T08:30:00.000Z' },
      damaged: 0,
    },
  };
  const call: PageApi['call'] = async (name, input) => {
    calls.push({ name, input });
    const failure = failures.get(name);
    failures.delete(name);
    if (failure) return { ok: false, failure };
    contract[name].input.parse(input);
    try {
      const given = nextAnswers.has(name) ? nextAnswers.get(name) : options.answers?.[name];
      nextAnswers.delete(name);
      const value = given !== undefined ? given : handlers[name]?.(input as never);
      // As across IPC: a copy, and nothing that cannot be cloned.
      return { ok: true, value: structuredClone(value) } as Answer<never>;
    } catch (error) {
      if (error instanceof Fail) return { ok: false, failure: error.failure };
      throw error;
    }
  };
  const on: PageApi['on'] = (name, listener) => {
    const set = listeners.get(name) ?? new Set();
    listeners.set(name, set);
    set.add(listener as never);
    return () => void set.delete(listener as never);
  };
  return {
    api: { call, on },
    journal,
    calls,
    changes,
    push,
    answerNext: (name, value) => void nextAnswers.set(name, value),
    failNext: (name, failure) => void failures.set(name, failure),
    moveTo: (day) => {
      today = day;
      push('day', { today });
    },
  };
}

/** Stamps a page's operation as the machine does: new records, and new parts within them. */
function stamped(op: PageOp, day: Day, at: string): Op {
  const stamps = { createdAt: at, changedAt: at, writtenOn: day };
  if (op[0] === 'create') {
    const [, kind, fields] = op;
    const record: Record<string, unknown> = { ...fields, ...stamps };
    for (const field of partFieldsOf[kind]) {
      const parts = (record[field] ?? []) as readonly object[];
      record[field] = parts.map((part) => ({ ...part, ...stamps }));
    }
    return ['create', kind, record as never];
  }
  const [, kind, id, fields] = op;
  const patch: Record<string, unknown> = { ...fields };
  for (const field of partFieldsOf[kind]) {
    const parts = patch[field] as Record<string, object | null> | undefined;
    if (!parts) continue;
    patch[field] = Object.fromEntries(
      Object.entries(parts).map(([part, value]) => [part, value && { ...stamps, ...value }]),
    );
  }
  return ['patch', kind, id, patch];
}
