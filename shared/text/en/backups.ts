/** Words of: backups, their second folder, and restoring one. */
export const backups = {
  'change.backup-restored': 'Backup restored',

  'backup.title': 'Backups',
  'backup.note':
    'They are made by themselves, on closing and once a day. Each backup is read back and compared with your journal, all of it, before it counts. The last 3 are kept, and one of each of the last 7 days, 5 weeks and 12 months.',
  'backup.when': '{day} {hour, plural, =1 {at} other {at}} {time}',
  'backup.checked': 'The last backup was made and checked {when}.',
  'backup.checked-again': 'The last backup was made {made}, and checked again {checked}.',
  'backup.rest-soon': 'What you wrote since will be backed up in a moment.',
  'backup.rest-on-leaving': 'What you wrote since will be backed up on closing.',
  'backup.show': 'Show the folder',
  'backup.late': 'The last backup was made {when}.',
  'backup.late-none': 'No backup could be made yet.',
  'backup.late-second': 'The last backup in the second folder was made {when}.',
  'backup.late-dismiss': 'Understood',
  'backup.none': 'There is no backup yet. The first will be made by itself.',
  'backup.nothing-yet': 'Nothing is written yet that could be backed up.',
  'backup.working': 'Making a backup and checking it…',
  'backup.make': 'Back up now',
  'backup.open': 'Restore a backup…',
  'backup.new': 'Backed up and checked.',
  'backup.same': 'Nothing has changed since the last backup: it was checked again, and is whole.',
  'backup.failed-disk-full':
    'There was no room for a new backup: the disk is full. Those that were there still are; make room and try again.',
  'backup.failed-read-only':
    'The backup could not be made: your journal’s folder cannot be written to. Those that were there still are.',
  'backup.failed-folder-gone':
    'The backup could not be made: your journal’s folder is not in its place.',
  'backup.failed-other':
    'The backup could not be made: the disk did not give back what was written. Those that were there still are; try again.',
  'backup.damaged':
    '{count, plural, one {One backup is damaged. Palabra neither counts nor deletes it, and the others do not depend on it.} other {# backups are damaged. Palabra neither counts nor deletes them, and the others do not depend on them.}}',

  'backup.second': 'Second folder for backups',
  'backup.second-note':
    'On another disk, or in a folder that is copied elsewhere anyway: if this computer fails, the backup does not go with it. Palabra sends nothing to anybody.',
  'backup.second-none': 'There is no backup there yet.',
  'backup.second-others':
    '{count, plural, one {A backup} other {# backups}} of another journal {count, plural, one {is} other {are}} there too: see “Restore a backup…”.',
  'backup.second-checked': 'The last backup there was made and checked {when}.',
  'backup.second-checked-again':
    'The last backup there was made {made}, and checked again {checked}.',
  'backup.second-choose': 'Choose a folder…',
  'backup.second-change': 'Choose another…',
  'backup.second-forget': 'Stop using it',
  'backup.second-forgotten': 'Nothing is backed up there any more. The backups in it stay.',
  'backup.second-failed-disk-full':
    'There was no room for the backup in the second folder: its disk is full. Nothing was deleted.',
  'backup.second-failed-read-only':
    'The second folder cannot be written to. Give permission, or choose another.',
  'backup.second-failed-folder-gone':
    'The second folder is not in its place. Connect its disk; the next backup will go there.',
  'backup.second-failed-other':
    'The second folder did not give back what was written to it. Try again, or choose another.',

  'restore.title': 'Restore a backup',
  'restore.note': 'Choose one and see what would change. Nothing does until you say so.',
  'restore.list': 'Backups',
  'restore.none': 'There is no backup to restore yet.',
  'restore.reading': 'Reading the backup…',
  'restore.day': '{day}, {time}',
  'restore.see': 'See what would change',
  'restore.whole': 'Checked',
  'restore.unchecked': 'Not checked',
  'restore.damaged': 'Damaged',
  'restore.in-second': 'second folder',
  'restore.in-left': 'folder of before',
  'restore.in-found': 'chosen folder',
  'restore.of-other': 'of another journal',
  'restore.before-import': 'before a journal was brought in',
  'restore.before-move': 'before two folders were made one',
  'restore.before-restore': 'before a backup was restored',
  'restore.holds': 'It holds {what}.',
  'restore.is-same': 'Your journal is the same as this backup: there is nothing to restore.',
  'restore.is-stranger': 'It is a backup of another journal, which would take this one’s place.',
  'restore.note-closed':
    'Choose one and see what it holds. Nothing changes until you say so: your journal goes on from it in a new folder.',
  'restore.see-closed': 'See what it holds',
  'restore.is-closed':
    'Your journal will go on from this backup in a new folder; the present one stays as it is.',
  'restore.what': 'What restoring it would do',
  'restore.goes': 'Go',
  'restore.changes': 'Change',
  'restore.returns': 'Return',
  'restore.same': 'Same',
  'restore.fate-goes': 'Goes',
  'restore.fate-returns': 'Returns',
  'restore.fate-changes': 'Goes back to what it was',
  'restore.was': '{before}; now, {now}',
  'restore.erased':
    '{count, plural, one {One thing in the backup does not return: it was erased for good since.} other {# things in the backup do not return: they were erased for good since.}}',
  'restore.safety': 'A copy of your journal as it is is kept first, and this can be undone.',
  'restore.others': 'See the other backups',
  'restore.beside': 'Open it beside…',
  'restore.beside-done': 'The backup is in {folder}, and was opened in a window of its own.',
  'restore.action': 'Restore',
  'restore.working': 'Restoring…',
  'restore.done': 'Your journal is the backup’s again: {what}.',
} as const;
