import { Refusal } from '../../../electron/store/refusal.ts';
import { sha256 } from '../../../electron/store/sha256.ts';
import type { PageOp } from '../../../shared/ipc/contract.ts';
import type { Failure } from '../../../shared/ipc/failure.ts';
import type { Op } from '../../../shared/journal/change.ts';
import { emptyJournal, type Journal } from '../../../shared/journal/journal.ts';
import { newJournalSettings } from '../../../shared/journal/journal-settings.ts';
import type { Instant } from '../../../shared/journal/record.ts';
import { writeJournal } from '../../../shared/transfer/journal-file.ts';

export const day = '2026-03-02';

/** A clock that ticks a millisecond each time it is read. */
export function tickingClock(startMs = Date.parse('2026-03-02T09:00:00.000Z')) {
  let ms = startMs;
  return {
    now: (): Instant => {
      ms += 1;
      return new Date(ms).toISOString();
    },
    today: () => day,
  };
}

export function beginJournal(): Journal {
  return emptyJournal('journal-1', newJournalSettings('2026-03-01T08:00:00.000Z', '2026-03-01'));
}

/** A client's own fields, as the page sends them. */
export function clientFields(id: string, name = `Client ${id}`) {
  return {
    id,
    kind: 'person',
    relation: 'client',
    name,
    aka: [],
    phones: [],
    emails: [],
    address: { form: 'none' },
    people: [],
    facts: [],
    ownWords: [],
    ideas: [],
    tags: [],
    tolerance: 'normal',
  };
}

export function createClient(id: string, name?: string): PageOp {
  return ['create', 'client', clientFields(id, name)];
}

/** A stamped operation, for the store, which is under the session. */
export function stampedClient(id: string, at: Instant): Op {
  const stamps = { createdAt: at, changedAt: at, writtenOn: day };
  return ['create', 'client', { ...clientFields(id), ...stamps } as never];
}

/** The failure that work was refused with; fails when it was not. */
export async function refusalOf(work: Promise<unknown>): Promise<Failure> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Refusal) return error.failure;
    throw error;
  }
  throw new Error('it was not refused');
}

/** A journal's document with a right checksum and a record that makes no sense, as no Palabra writes it. */
export function strangeDocument(): string {
  const journal = beginJournal();
  journal.clients.set('x', { ...clientFields('x'), name: { toString: 1 } } as never);
  const about = { seq: 1, writtenAt: '2026-03-01T08:00:00.000Z', sha256 };
  return [...writeJournal(journal, about)].join('');
}
