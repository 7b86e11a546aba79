/** Words of: the word kept. */
export const wordKept = {
  'word-kept.counts':
    '{settled, plural, =1 {Kept{lateness, select, none {} other { late}}, one} other {Kept {kept} of {settled}{lateness, select, none {} alone {, late} all {, all late} other {, {late, plural, one {one} other {#}} late}}}}.',
  'word-kept.percent':
    '{percent, number, percent}: kept {kept, plural, =0 {none} other {#}} of {settled}{lateness, select, none {} alone {, late} all {, all late} other {, {late, plural, one {one} other {#}} late}}.',
  'word-kept.partly':
    'In part, {count, plural, one {one} other {#}}{isHalf, select, true {: {count, plural, one {it counts} other {they count}} half} other {}}.',
  'word-kept.broken': 'Broken, {count, plural, one {one: {month}} other {#; the last, {month}}}.',
  'word-kept.few': 'Too few yet for a percentage.',
  'word-kept.released': 'Released, {count, plural, one {one} other {#}}.',
} as const;
