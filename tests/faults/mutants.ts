/**
 * Bugs put into the store on purpose: the harness is worth what it notices. Each is caught by one of
 * the families, or says which second mechanism of the store makes up for it.
 */
import { both, bug, type Family, type Mutant } from './deliberate-bug.ts';

const noSizeCheck = bug(
  'a log that somebody else wrote into is written on',
  'log-segment.ts',
  '(await sizeBefore(disk, path)) !== end',
  'false',
  'its size is looked at once more during the flush',
);
const noSecondLook = bug(
  'a log whose name leads to a copy of it is written on',
  'log-segment.ts',
  '(await look) !== end + bytes.length',
  'false',
);
const tornCarriedOn = bug(
  'a log with a torn end is written on',
  'log-store.ts',
  'kept === seq && !found.isTorn',
  'kept === seq',
  'the size of the log is checked before each write',
);

const every: readonly Mutant[] = [
  bug(
    'a change is acknowledged before its flush',
    'log-segment.ts',
    'await file.sync();\n      // A copy',
    '// A copy',
  ),
  bug(
    'a new file takes its name before its bytes are flushed',
    'write-all.ts',
    'await file.sync();\n    isNamed = true;',
    'isNamed = true;',
  ),
  bug('a new name is not flushed', 'write-all.ts', 'await disk.syncFolder(dirname(path));', ''),
  bug(
    'a short write counts as whole',
    'write-all.ts',
    'offset += count;',
    'offset = bytes.length;',
  ),
  bug(
    'a failed flush is asked again on the same file',
    'log-segment.ts',
    'await file.sync();\n      // A copy',
    'await file.sync().catch(() => file.sync());\n      // A copy',
  ),
  bug(
    'a failed log is not ended by another one',
    'log-store.ts',
    'try {\n        await this.#newSegment();\n      } catch {',
    'try {\n      } catch {',
  ),
  bug(
    'a log that could not be ended counts as ended',
    'log-store.ts',
    'throw isCertain ? cause : new UnsureCommit(cause);',
    'throw cause;',
  ),
  bug(
    'whatever fails in a write, nothing counts as written',
    'log-segment.ts',
    'isLess && isRefused',
    'isRefused',
  ),
  bug(
    'a change is in memory before it is on the disk',
    'commit-queue.ts',
    'const batch = this.#takeBatch();',
    'const batch = this.#takeBatch(); for (const { change } of batch) try { applyChange(this.#journal(), change); } catch {}',
  ),
  bug(
    'a refused change stays in memory',
    'commit-queue.ts',
    'for (const { reject } of batch) reject(error);\n      return;',
    'for (const { reject } of batch) reject(error);',
  ),
  bug(
    'changes of the same record share a flush',
    'commit-queue.ts',
    'if (batch.length > 0 && ids.some((id) => touched.has(id))) break;',
    '',
  ),
  bug(
    'the hash of a change is not checked',
    'framing.ts',
    'if (boundHash(binding, seq, first, body) !== found[3]) return undefined;',
    '',
  ),
  bug(
    'the hash of a header is not checked',
    'framing.ts',
    "|| shortHash(found[2] ?? '') !== found[1]",
    '',
  ),
  bug(
    'damage before an acknowledged change passes for an unfinished end',
    'read-log.ts',
    "isDamaged ? 'damaged' : 'torn'",
    "'torn'",
  ),
  bug(
    'a piece of which a part is there passes for damage',
    'read-log.ts',
    'found.first > seq',
    'found.seq >= seq',
  ),
  bug(
    'a log is read past where the next one says it ends',
    'read-log.ts',
    'while (end < bytes.length && next < until)',
    'while (end < bytes.length)',
  ),
  bug(
    'a log that ends too early goes unnoticed',
    'recover.ts',
    ': read.next !== until;',
    ': false;',
  ),
  bug(
    'HEAD does not tell a folder that was rolled back',
    'open-store.ts',
    'head.seq > (',
    'false && head.seq > (',
  ),
  bug(
    'HEAD does not tell another journal',
    'open-store.ts',
    'if (found.journal && !(await leadsBackTo',
    'if (false && !(await leadsBackTo',
  ),
  bug('HEAD does not tell a log that is gone', 'open-store.ts', 'generation < head.log', 'false'),
  bug(
    'HEAD does not tell another snapshot',
    'recover.ts',
    'known.sha256 !== found.sha256',
    'false',
  ),
  bug(
    'a snapshot that HEAD does not know is believed',
    'recover.ts',
    'newest === undefined || generation <= newest',
    'true',
  ),
  bug(
    'HEAD claims too much',
    'log-store.ts',
    'version: 1, store, seq, log, ...',
    'version: 1, store, seq: seq + 1, log, ...',
  ),
  bug(
    'what HEAD does not vouch for is believed',
    'log-store.ts',
    'if (kept === seq && !found.isTorn) {',
    'if (!found.isTorn) {',
  ),
  bug(
    'an import counts before its snapshot is there',
    'recover.ts',
    'const isUnborn =',
    'const isUnborn = false &&',
  ),
  bug(
    'a snapshot of another number of changes is believed',
    'recover.ts',
    '&& found.seq === from - 1 ?',
    '?',
  ),
  bug(
    'an import that failed is not taken back',
    'log-store.ts',
    'await this.#takeBack(generation, error);',
    '',
  ),
  bug(
    'an import is taken back without a flush',
    'log-store.ts',
    'await this.#disk.syncFolder(this.#folder);',
    '',
  ),
  bug(
    'two journals may be the newest, and writing goes on',
    'log-store.ts',
    'this.#isUnsure = true;',
    '',
  ),
  bug('only one generation is kept', 'prune.ts', 'snapshots[1]', 'snapshots[0]'),
  bug(
    'older generations go by the name of a snapshot that is on its way',
    'log-store.ts',
    'const newest = this.#snapshot?.mark.generation ?? 0;',
    'const newest = this.#at.previous;',
    'of the two that are kept one is known to HEAD, and what is forgotten is named by its generation',
  ),
  bug(
    'older generations go before HEAD is written',
    'log-store.ts',
    'await this.markHead();\n    await prune(this.#disk, this.#folder, { newest, forgotten });',
    'await prune(this.#disk, this.#folder, { newest, forgotten });\n    await this.markHead();',
  ),
  bug(
    'HEAD is not written when older generations go',
    'log-store.ts',
    'await this.markHead();\n    await prune(',
    'await prune(',
  ),
  both(
    'a log that could not be begun leaves its number to the next one',
    bug(
      '',
      'log-store.ts',
      'const generation = ++this.#at.highest;\n    const header',
      'const generation = this.#at.highest + 1;\n    const header',
    ),
    bug(
      '',
      'log-store.ts',
      'this.#tail = undefined;\n    return this.#segment;',
      'this.#tail = undefined;\n    this.#at.highest = generation;\n    return this.#segment;',
    ),
  ),
  bug(
    'a log that was meddled with is written on once a change was refused',
    'log-store.ts',
    'this.#meddled = this.#at.highest;',
    '',
  ),
  bug(
    'HEAD does not learn of the snapshot that makes up for a foreign write',
    'live-store.ts',
    'await this.#newSnapshot(log);\n      await log.markHead();',
    'await this.#newSnapshot(log);',
  ),
  noSizeCheck,
  noSecondLook,
  both('the size of a log is looked at neither before nor after', noSizeCheck, noSecondLook),
  tornCarriedOn,
  both(
    'neither the torn end nor the size of a log is looked at',
    noSizeCheck,
    noSecondLook,
    tornCarriedOn,
  ),
];

const firstAsked: Readonly<Record<string, Family>> = {
  'a short write counts as whole': 'errors',
  'a log that could not be ended counts as ended': 'errors',
  'whatever fails in a write, nothing counts as written': 'errors',
  'changes of the same record share a flush': 'power-cuts',
  'the hash of a change is not checked': 'damage',
  'the hash of a header is not checked': 'damage',
  'damage before an acknowledged change passes for an unfinished end': 'damage',
  'a log that ends too early goes unnoticed': 'damage',
  'HEAD does not tell a folder that was rolled back': 'damage',
  'HEAD does not tell another journal': 'damage',
  'a snapshot that HEAD does not know is believed': 'damage',
  'HEAD does not tell a log that is gone': 'damage',
  'HEAD does not tell another snapshot': 'damage',
  'a snapshot of another number of changes is believed': 'damage',
  'an import that failed is not taken back': 'errors',
  'a log that could not be begun leaves its number to the next one': 'errors',
  'an import is taken back without a flush': 'errors',
  'two journals may be the newest, and writing goes on': 'errors',
  'only one generation is kept': 'damage',
  'a log that somebody else wrote into is written on': 'meddling',
  'the size of a log is looked at neither before nor after': 'meddling',
  'a log whose name leads to a copy of it is written on': 'meddling',
  'a log that was meddled with is written on once a change was refused': 'meddling',
  'HEAD does not learn of the snapshot that makes up for a foreign write': 'meddling',
};

/** Every deliberate bug. */
export const mutants: readonly Mutant[] = every.map((mutant) => {
  const first = firstAsked[mutant.name];
  return first ? { ...mutant, first } : mutant;
});
