/** Words of: failures. Each says what happened, what was kept, and what to do. */
export const failures = {
  'failure.invalid': 'There is something to put right before saving.',
  'failure.not-found': 'It is no longer there: it was trashed or undone meanwhile.',
  'failure.nothing-to-undo': 'There is nothing left to undo.',
  'failure.nothing-to-redo': 'There is nothing left to redo.',
  'failure.journal-closed': 'Your journal is not open, so nothing can be saved yet.',
  'failure.disk-full': 'The disk is full and this was not saved. Make room and try again.',
  'failure.read-only':
    'Your journal’s folder cannot be written to. Allow writing there and try again.',
  'failure.folder-gone':
    'Your journal’s folder is no longer in its place. Connect it again, or put it back, and try once more.',
  'failure.folder-busy':
    'Another Palabra has this journal open: nothing is changed here. Close it there and try again.',
  'failure.journal-missing':
    'The journal that was in this folder is not there. Connect its drive, or put it back, and try once more.',
  'failure.only-copies-here':
    'There is no journal in that folder, but there are backups: you can go on from one of them with “Restore a backup…”.',
  'failure.no-journal-here':
    'There is no Palabra journal in this folder, and there are other things in it. Choose the journal’s own folder, or an empty one to begin a new journal.',
  'failure.folder-open': 'Another window of Palabra already shows the journal of this folder.',
  'failure.save-unsure':
    'Nobody can tell whether this was saved. Wait until the disk answers again, and look before you write it once more.',
  'failure.disk-error': 'The disk did not answer and this was not saved. Try again in a moment.',
  'failure.file-missing': 'That file is no longer there. Choose another one.',
  'failure.file-unreadable':
    'That file cannot be read. Check its permissions or copy it somewhere else.',
  'failure.file-in-journal':
    'That is your journal’s own folder. Save the file in another one; nothing was written.',
  'failure.file-too-large':
    'That file takes {megabytes, number} MB; Palabra reads up to {limitMegabytes, number} MB.',
  'failure.file-damaged': 'That file is damaged or incomplete. Nothing was changed.',
  'failure.file-foreign': 'That file is not a Palabra journal. Nothing was changed.',
  'failure.file-newer':
    'That file comes from a newer Palabra (format {major, number}). Update the program to open it.',
  'failure.file-refused':
    '{total, plural, one {One thing in the file cannot be read} other {# things in the file cannot be read}}. Nothing was changed.',
  'failure.preview-stale': 'Your journal has changed since then. Choose the file again.',
  'failure.refused': 'Palabra did not accept that request. Nothing was changed.',
  'failure.unexpected': 'Something went wrong and it was not done. Try again.',

  'problem.empty-name': 'The name is missing.',
  'problem.empty-words': 'The words are missing.',
  'problem.impossible-day': 'There is no such day.',
  'problem.due-before-made': 'It falls due before the day the word was given.',
  'problem.unknown-client': 'That client is no longer there.',
  'problem.broken-text': 'There is a broken character in the text. Delete it and type it again.',
  'problem.invalid': 'This cannot be saved like this.',

  'file-problem.invalid-field': 'the value is not one that Palabra understands',
  'file-problem.missing-field': 'something is missing',
  'file-problem.impossible-day': 'there is no such day',
  'file-problem.dangling': 'it names something that is not in the file',
  'file-problem.duplicate-id': 'it is there twice',
  'file-problem.forbidden-key': 'it carries a key that is not allowed',
  'file-problem.broken-text': 'the text has broken characters',
  'file-problem.number-too-large': 'a number is too large',
  'file-problem.nested-too-deep': 'it has too many levels',
  'file-problem.not-a-record': 'it is nothing that Palabra knows',

  'crash.title': 'This page could not be drawn.',
  'crash.text': 'What you saved is still on the disk. Load it again to go on.',
  'crash.action': 'Load again',
} as const;
