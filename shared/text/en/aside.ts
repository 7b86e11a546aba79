/** Words of: files that made no sense and were set aside. */
export const aside = {
  'aside.repair': 'What was damaged is kept aside, as it was, within your journal’s folder.',
  'aside.draft':
    'What was typed and not saved could not be read. It is kept aside, as it was, in your journal’s folder.',
  'aside.made-up':
    'The disk damaged a file of your journal. Nothing is missing: the other files made up for it. If it happens again the disk may be failing; keep a backup on another one.',
  'aside.show': 'Show the folder',
  'aside.dismiss': 'Understood',
  'aside.title': 'Kept aside',
  'aside.note':
    'What Palabra could not read is as it was, and your journal does not use it. What a repair kept aside is deleted when you empty the trash.',
  'aside.of-repair': 'Damaged files, from the repair of {day}',
  'aside.lost':
    '{count, plural, one {One change is missing, made} other {# changes are missing, made}} {span}.',
  'aside.of-draft': 'A draft that could not be read',
} as const;
