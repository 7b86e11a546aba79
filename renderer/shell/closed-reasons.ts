import type { Failure } from '../../shared/ipc/failure.ts';
import type { MessageKey } from '../../shared/text/index.ts';

type Reason = Extract<MessageKey, `closed.${string}`>;

// Whatever else a file may be, to its owner it is a file that Palabra cannot read.
/** Why a journal is not open, or a way out of that did not lead anywhere: nothing is said of saving. */
export const closedReasons: { readonly [Code in Failure['code']]?: Reason } = {
  'folder-busy': 'closed.folder-busy',
  'folder-gone': 'closed.folder-gone',
  'folder-open': 'closed.folder-open',
  'journal-missing': 'closed.journal-missing',
  'no-journal-here': 'closed.no-journal-here',
  'read-only': 'closed.read-only',
  'file-unreadable': 'closed.read-only',
  'disk-full': 'closed.disk-full',
  'file-damaged': 'closed.file-damaged',
  'file-refused': 'closed.file-damaged',
  'file-foreign': 'closed.file-damaged',
  'file-too-large': 'closed.file-damaged',
  'file-newer': 'closed.file-newer',
};
