/** Words of: bringing another journal in, by merging it or putting it in place of this one. */
export const merge = {
  'merge.relation-same': 'It is this very journal, as it is now. There is nothing to bring in.',
  'merge.relation-past':
    'It is this journal at an earlier time: what it brings is in yours already, or you changed it since.',
  'merge.relation-future':
    'It is this journal, further on: it has all of yours, and what was written since.',
  'merge.relation-diverged': 'It is this journal, but both have been written in since they parted.',
  'merge.relation-stranger': 'It is another journal, not a copy of this one.',
  'merge.how': 'What to do with it',
  'merge.merge': 'Merge',
  'merge.merging': 'Merging…',
  'merge.merge-what':
    'Both are kept. Where both changed the same thing, what was written last holds.',
  'merge.merge-stranger':
    '{clients, plural, =0 {No new client comes in} one {One client comes in beside yours, with all that is theirs} other {# clients come in beside yours, with all that is theirs}}. The journal’s settings stay as they are.',
  'merge.merge-nothing': 'Merging them changes nothing.',
  'merge.replace-what':
    'The journal in the file takes the place of yours, whole: what is not in it goes.',
  'merge.table': 'What merging them would do',
  'merge.new': 'New',
  'merge.changed': 'Change',
  'merge.conflicting': 'In conflict',
  'merge.only': 'Only here',
  'merge.same': 'The same',
  'merge.stays-out-sum':
    '{count, plural, one {One thing in the file stays out: it was erased here for good.} other {# things in the file stay out: they were erased here for good.}}',
  'merge.goes-sum':
    '{count, plural, one {One thing of yours goes: it was erased for good in the other.} other {# things of yours go: they were erased for good in the other.}}',
  'merge.changes': 'One by one',
  'merge.both-changed': 'changed in both',
  'merge.holds-ours': 'Your version holds, {when}',
  'merge.holds-theirs': 'The file’s version holds, {when}',
  'merge.yields-ours': 'your version, {when}',
  'merge.yields-theirs': 'the file’s version, {when}',
  'merge.comes-in': 'Comes in, {when}',
  'merge.stays-out': 'Stays out: erased here',
  'merge.goes': 'Goes: erased in the other',
  'merge.show-all': 'Show all {count}',
  'merge.more':
    '{count, plural, one {And one more that does not fit here.} other {And # more that do not fit here.}}',
  'merge.only-note':
    '“Only here”: what the file lacks, or has in an older version. It stays as it is.',
  'merge.adds': 'What the file has is added, {when}',
  'merge.holds-fate': 'After merging: {fate}',
  'merge.here': 'here: {value}',
  'merge.in-file': 'in the file: {value}',
  'merge.more-fields':
    '{count, plural, one {And one more difference.} other {And # more differences.}}',
  'merge.fate': 'How it stands',
  'merge.fate-on': '{state} on {day}',
  'merge.fate-trashed': 'in the trash',
  'merge.field-trashed': 'In the trash',
  'merge.field-archived': 'Archived',
  'merge.field-merged': 'The same as',
  'merge.field-step': 'What became of it',
  'merge.yes': 'yes',
  'merge.no': 'no',
  'merge.nothing': 'nothing',
  'merge.done': 'The two journals are one now: {what}.',
} as const;
