/** Words of: whose journal a window shows, where it is kept, and what to do when it is not there. */
export const journals = {
  'place.label': 'Which journal this is',
  'place.other': 'Another journal: <b>{name}</b>',
  'place.sample': '<b>Sample journal:</b> nothing you write here stays.',
  'place.leave': 'Leave the sample',
  'place.own': 'Back to my journal',
  'place.trade': 'Trade of the sample: {trade}',
  'place.trade.ski': 'Ski adviser',
  'place.trade.plumber': 'Plumber',
  'place.trade.translator': 'Translator',
  'title.journal': '{page} · {name} · Palabra',
  'title.sample': 'Sample',

  'journal.own': 'Your journal',
  'journal.this': 'This journal',
  'journal.own-note':
    'It lives in this folder on your computer, and nowhere else. Palabra sends it to nobody.',
  'journal.other-note': 'It is another journal, not yours. It lives in this folder.',
  'journal.sample-note': 'It was made to look around in, and is erased when you leave.',
  'journal.show': 'Show the folder',
  'journal.choose': 'Keep it in another folder…',
  'journal.copied':
    'Your journal is now in {folder}. All of it was copied and checked; the one before is still in {from}, as it was.',
  'journal.united':
    'Your journal is now in {folder}. Another copy of it was there: the two are one now, and that copy is kept in “backups”. The one before is still in {from}, as it was.',
  'journal.is-here': 'That is the journal in this window.',
  'journal.already-there': 'Your journal is in {folder} already: there is nothing to move.',
  'journal.moved': 'From now on your journal is the one in {folder}.',
  'journal.moved-from':
    'From now on your journal is the one in {folder}. The one before is still in {from}, as it was.',
  'journal.others': 'Other journals',
  'journal.others-note': 'Each opens in a window of its own; yours stays here.',
  'journal.open-other': 'Open another journal…',
  'journal.sample': 'See a sample journal',

  'closed.title-other': 'This journal could not be opened',
  'closed.journal-missing':
    'There was a journal in this folder, and it is not there now. If it lives on another drive, connect it; if you moved it, choose where it is.',
  'closed.no-journal-here':
    'There is no Palabra journal in this folder, and there are other things. A new journal needs an empty folder.',
  'closed.folder-open': 'Another Palabra window already shows it.',
  'closed.retry': 'Try again',
  'closed.still': 'Still the same.',
  'closed.choose': 'Choose where it is…',
  'closed.choose-none': 'There is no Palabra journal in that folder. Choose the one that holds it.',
  'closed.open-other': 'Open another journal…',
  'closed.begin': 'Begin a new one here…',
  'closed.begin-title': 'Begin a new journal here?',
  'closed.begin-text':
    'It will be empty. It does not bring back the one that was here: if that turns up later, do not put it on top; leave it in a folder of its own and open it with “Open another journal…”.',
  'closed.begin-action': 'Begin a new one',

  'device-reset.text':
    'This computer’s settings made no sense and were set aside; your journal was not touched. If you kept it in a folder of your own, open it from there.',
  'device-reset.choose': 'Choose its folder…',
  'device-reset.dismiss': 'Got it',

  'closed.choose-same': 'In that folder, the same as before, the journal still cannot be opened.',

  'older.title-branch': 'What you wrote last is missing here',
  'older.reason-branch':
    'The last thing in this folder was written on {until}. What you wrote on this computer on {seenUntil} is not in it.',
  'older.note-branch':
    'There is now another copy of the journal in its folder, one that went on by itself. If yours is somewhere else, put it back and try again.',
} as const;
