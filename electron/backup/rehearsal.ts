/**
 * The rehearsal of a restoring: a backup is read as a stranger would read it, restored into memory,
 * and compared record by record with what it was made from.
 */
import { collections, type Journal, type RecordKind } from '../../shared/journal/journal.ts';
import { canonicalRecord, canonicalUnknown } from '../../shared/transfer/canonical.ts';
import { readJournal } from '../../shared/transfer/journal-file.ts';
import { sha256 } from '../store/sha256.ts';

/** A record by what it is and which, with its canonical text. */
export type Line = readonly [kind: RecordKind | 'husk' | 'unknown', id: string, text: string];

/** Every line of a journal, in its own order; not by the writer of files, which is what is tested. */
export function* linesOf(journal: Journal): Generator<Line> {
  for (const { kind, key } of collections) {
    for (const record of journal[key].values()) {
      yield [kind, record.id, canonicalRecord(kind, record)];
    }
  }
  for (const husk of journal.erased.values())
    yield ['husk', husk.id, canonicalRecord('husk', husk)];
  for (const [key, value] of journal.unknown) yield ['unknown', key, canonicalUnknown(value)];
  yield ['settings', '', canonicalRecord('settings', journal.settings)];
}

/** A rehearsal under way; once it found a difference it stays false. */
export class Rehearsal {
  readonly #rest = new Map<string, string>();
  #isRight: boolean;

  /** Reads and restores the file's bytes; `journal` is whose backup it must be. */
  constructor(bytes: Uint8Array, journal: string) {
    const read = readJournal(textOf(bytes), { sha256 });
    this.#isRight = read.ok && read.isUntouched && read.journal.id === journal;
    if (!read.ok) return;
    for (const [kind, id, text] of linesOf(read.journal)) this.#rest.set(`${kind} ${id}`, text);
  }

  /** Whether the file was read and restored, and says of itself what it holds. */
  get isRead(): boolean {
    return this.#isRight;
  }

  /** Compares some of the original's lines, each of which is asked for once. */
  compare(lines: readonly Line[]): void {
    for (const [kind, id, text] of lines) {
      const name = `${kind} ${id}`;
      if (this.#rest.get(name) !== text) this.#isRight = false;
      this.#rest.delete(name);
    }
  }

  /** Whether all that was compared is there, and nothing else is. */
  end(): boolean {
    return this.#isRight && this.#rest.size === 0;
  }
}

/** Bytes as UTF-8; what is not UTF-8 is no text of ours. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return '';
  }
}
