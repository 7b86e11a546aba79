/**
 * The lines of a log and of HEAD, each with a hash that binds it to its place: a line of another
 * store, another file or another number does not pass, and neither does one with a bit turned.
 *
 *     {"h":"8f0c61d2a45b9e03","hdr":{…}}                   the first line
 *     {"n":1841,"h":"8f0c61d2a45b9e03","r":{"at":…,"ops":[…]}}   a change
 *     {"n":1842,"f":1841,"h":…,"r":…}   another that went to the disk in one piece with 1841
 */
import { hash } from 'node:crypto';
import type { Change } from '../../shared/journal/change.ts';

const hashChars = 16;
const newline = 0x0a;

/** First line of a log. */
export type LogHeader = {
  readonly kind: 'log';
  readonly version: 1;
  /** The store: new at every import, restore and migration, so that logs of two never mix. */
  readonly store: string;
  readonly journal: string;
  readonly generation: number;
  /** The number of its first change. Changes so numbered in logs before it never counted. */
  readonly from: number;
  /** The generation of the log before it; 0 where there is none. */
  readonly previous: number;
  /** It begins with a journal that no log leads to: without its snapshot it never counted. */
  readonly isFresh: boolean;
  /** The store that this one took the place of; empty where there was none. */
  readonly replaces: string;
  /** It begins what a repair could save: files before it are put aside, and no others removed. */
  readonly isRepair?: true;
};

/** What every log's first line says. */
export const logKind = { kind: 'log', version: 1 } as const;

/** The one line of HEAD. */
export type Head = {
  readonly kind: 'head';
  readonly version: 1;
  readonly store: string;
  /** A change known to be acknowledged; the last one may be later. */
  readonly seq: number;
  /** The generation of the log that was written on then. */
  readonly log: number;
  /** The newest snapshot, by the hash of every byte after its first line. */
  readonly snapshot?: SnapshotMark;
  /** Generations before this one hold what was erased, and go; absent where none does. */
  readonly forgotten?: number;
};

/** Which snapshot is meant, by its bytes. */
export type SnapshotMark = { readonly generation: number; readonly sha256: string };

/** A first line, with its line feed. */
export function headerLine(header: LogHeader | Head): string {
  const body = JSON.stringify(header);
  return `{"h":"${shortHash(body)}","hdr":${body}}\n`;
}

/** The first line of these bytes and where the rest begins; undefined where it does not hold. */
export function readHeader(
  bytes: Uint8Array,
): { readonly header: LogHeader | Head; readonly end: number } | undefined {
  const lineEnd = bytes.indexOf(newline);
  if (lineEnd < 0) return undefined;
  const line = utf8(bytes.subarray(0, lineEnd));
  const found = /^\{"h":"([0-9a-f]{16})","hdr":(.*)\}$/s.exec(line);
  if (!found || shortHash(found[2] ?? '') !== found[1]) return undefined;
  return { header: JSON.parse(found[2] ?? '') as LogHeader | Head, end: lineEnd + 1 };
}

/** What a log's lines are bound to. */
export function bindingOf({ store, generation }: LogHeader): string {
  return `${store}/${generation}`;
}

/**
 * A change as a line, with its line feed. `first` is the number of the first one that goes to the
 * disk in the same piece: until the piece is flushed, any part of it may be there without the rest.
 */
export function changeLine(binding: string, seq: number, change: Change, first = seq): string {
  const body = JSON.stringify(change);
  const together = first === seq ? '' : `"f":${first},`;
  return `{"n":${seq},${together}"h":"${boundHash(binding, seq, first, body)}","r":${body}}\n`;
}

/** A change of a log, with the first of those that went to the disk in one piece with it. */
export type NumberedChange = {
  readonly seq: number;
  readonly first: number;
  readonly change: Change;
};

/** The change of a line without its line feed; undefined where the line does not hold. */
export function readChangeLine(line: string, binding: string): NumberedChange | undefined {
  const found = /^\{"n":([1-9]\d{0,15}),(?:"f":([1-9]\d{0,15}),)?"h":"([0-9a-f]{16})","r":/.exec(
    line,
  );
  if (!found || !line.endsWith('}')) return undefined;
  const seq = Number(found[1]);
  const first = Number(found[2] ?? found[1]);
  const body = line.slice(found[0].length, -1);
  if (boundHash(binding, seq, first, body) !== found[3]) return undefined;
  return { seq, first, change: JSON.parse(body) as Change };
}

function boundHash(binding: string, seq: number, first: number, body: string): string {
  return shortHash(`${binding}\n${seq} ${first}\n${body}`);
}

function shortHash(text: string): string {
  return hash('sha256', text).slice(0, hashChars);
}

/** Bytes that are no UTF-8 become other text, whose hash does not hold. */
function utf8(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
}
