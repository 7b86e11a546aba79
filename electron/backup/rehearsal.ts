/**
 * The rehearsal of a restoring: a backup is read as a stranger would read it, restored into memory,
 * and compared record by record with what it was made from.
 */
import { collections, type Journal, type RecordKind } from '../../shared/journal/journal.ts';
import { canonicalRecord, canonicalUnknown } from '../../shared/transfer/canonical.ts';
import { readJournal } from '../../shared/transfer/journal-file.ts';
import { sha256 } from '../store/sha256.ts';

/** A record by what it is and which, without a line break; and its canonical text, which has none. */
export type Line = readonly [name: string, text: string];

/** Every line of a journal, in its own order; not by the writer of files, which is what is tested. */
export function* linesOf(journal: Journal): Generator<Line> {
  for (const { kind, key } of collections) {
    for (const record of journal[key].values()) {
      yield [nameOf(kind, record.id), canonicalRecord(kind, record)];
    }
  }
  for (const husk of journal.erased.values()) {
    yield [nameOf('husk', husk.id), canonicalRecord('husk', husk)];
  }
  for (const [key, value] of journal.unknown)
    yield [nameOf('unknown', key), canonicalUnknown(value)];
  yield [nameOf('settings', ''), canonicalRecord('settings', journal.settings)];
}

/** Lines as one text: a thread is handed a long one far faster than many short ones. */
export function packLines(lines: readonly Line[]): string {
  return lines.map(([name, text]) => `${name}\n${text}`).join('\n');
}

function nameOf(kind: RecordKind | 'husk' | 'unknown', id: string): string {
  return `${kind} ${JSON.stringify(id)}`;
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
    for (const [name, text] of linesOf(read.journal)) this.#rest.set(name, text);
  }

  /** Whether the file was read and restored, and says of itself what it holds. */
  get isRead(): boolean {
    return this.#isRight;
  }

  /** Compares some of the original's lines, packed; each is asked for once. */
  compare(packed: string): void {
    const lines = packed.split('\n');
    for (let at = 0; at < lines.length; at += 2) {
      const name = lines[at] ?? '';
      if (this.#rest.get(name) !== lines[at + 1]) this.#isRight = false;
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
