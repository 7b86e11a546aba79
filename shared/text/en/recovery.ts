/** Words of: a journal that is damaged, older than it was, or open for reading only. */
export const recovery = {
  'recovery.title': 'Part of your journal is damaged',
  'recovery.title-other': 'Part of this journal is damaged',
  'recovery.title-all': 'Your journal is damaged',
  'recovery.title-all-other': 'This journal is damaged',
  'recovery.cause.unreadable': 'It got damaged on the disk.',
  'recovery.cause.end': 'Its end was lost or damaged on the disk.',
  'recovery.cause.missing': 'Files that were in its folder are missing.',
  'recovery.cause.other-journal': 'Files of another journal got mixed into its folder.',
  'recovery.moment': '{day}, at {time}',
  'recovery.lost':
    'The last {count, plural, one {change} other {# changes}}, made after {after}, cannot be read.',
  'recovery.lost-between':
    '{count, plural, one {One change} other {# changes}} made {span} cannot be read. The rest can.',
  'recovery.span-at': 'on {at}',
  'recovery.span-day': 'on {day}, between {from} and {to}',
  'recovery.span': 'between {after} and {before}',
  'recovery.span-after': 'after {after}',
  'recovery.lost-unknown':
    'Until {after} everything is there. If you wrote anything later, it cannot be read.',
  'recovery.lost-records':
    '{count, plural, =0 {Everything} one {All but one thing} other {All but # things}} can be read of it as it was on {until}. Nobody can tell whether every word is still as you wrote it: if there is a backup, compare.',
  'recovery.lost-all': 'Nothing can be read for certain.',
  'recovery.saved':
    '{clients, plural, one {One client} other {# clients}}, {entries, plural, one {one note} other {# notes}} and {promises, plural, one {one promise} other {# promises}} can be saved.',
  'recovery.ways': 'What you can do',
  'recovery.repair': 'Repair and go on',
  'recovery.repair-means':
    'You go on with what can be saved. What is damaged is kept aside, in the same folder: nothing is deleted.',
  'recovery.look': 'Only look',
  'recovery.look-means': 'Opens what can be saved, to read or export it. Nothing is changed.',
  'recovery.backup': 'Restore a backup…',
  'recovery.backup-means':
    'The newest is of {newest}. You go on from the one you choose, in a new folder; this one stays as it is.',
  'recovery.no-copies':
    'No backup was found. If you have one on another disk, connect it and try again.',
  'recovery.begin': 'Begin anew',
  'recovery.begin-means':
    'An empty journal, in a new folder. This one stays as it is, in case somebody can read it.',
  'closed.copies':
    'There are backups, and the newest is of {newest}: you can go on from one of them.',
  'recovery.working': 'One moment…',
  'recovery.restored':
    'You go on from the copy, in {folder}. The folder of before is as it was, and its backups are still in “Restore a backup…”.',
  'recovery.repaired': 'Repaired. You can write again.',

  'older.title': 'This copy of your journal is older',
  'older.title-other': 'This copy of the journal is older',
  'older.reason':
    'It ends on {until}. On this computer it went on until {seenUntil}: {count, plural, one {one change is} other {# changes are}} missing.',
  'older.note':
    'Its folder now holds an earlier copy. If the newer one is somewhere else, put it back and try again.',
  'older.look-means': 'Opens it, to read or export it. Nothing is changed.',
  'older.continue': 'Continue from this one',
  'older.continue-means':
    'From now on this copy is your journal. What it lacks does not come back, and you are not asked again.',

  'only-read.saved': 'Read only',
  'only-read.busy':
    'Another Palabra has this journal open. Here it can be read and exported, not changed. Close it there and try again.',
  'only-read.busy-elsewhere':
    'This journal is open on the computer “{computer}”. Here it can be read and exported, not changed. Close it there and try again; if it is not open there any more, delete the file “lock” in its folder.',
  'only-read.protected':
    'The folder of this journal cannot be written to. It can be read and exported, not changed. Allow writing and try again.',
  'only-read.full':
    'The disk is full. The journal can be read and exported, not changed. Make room and try again.',
  'only-read.damaged':
    'This is what can be saved of your journal. It can be read and exported; to write again, repair it.',
  'only-read.older':
    'This copy is older than your journal. It can be read and exported; to write in it, continue from here.',
  'only-read.as-of': 'What you see goes up to {at}; trying again reads what is new.',
  'only-read.restore':
    'This journal is open for reading only: you can open the backup beside it, but not restore it here.',
  'only-read.back': 'Back',
  'only-read.free': 'You can write again.',

  'saving.kept': 'What you wrote is still where you wrote it.',
  'saving.still': 'It cannot be saved yet. What you wrote is still in its place.',
  'saving.free': 'It can be saved again. What you wrote is still in its place: save it now.',
  'saving.free-unsure':
    'It can be saved again. See whether the last thing is there before you write it once more.',

  'failure.folder-busy-elsewhere':
    'This journal is open on the computer “{computer}”. Close it there and try again.',
  'failure.journal-older': 'The folder holds an older copy of the journal. Nothing was changed.',
  'failure.only-looking': 'This journal is open for reading only: nothing was changed.',
} as const;
