/** Words of: whether health is right. */
export const backTest = {
  'back-test.title': 'Does health get it right?',
  'back-test.note':
    'What health said {days} days ago, {day}, from what you had written down by then, and how many you have talked to since. If it is right, the better the word, the larger the share.',
  'back-test.word': 'It said',
  'back-test.clients': 'Clients',
  'back-test.heard': 'You talked',
  'back-test.percent': 'Share',
  'back-test.share': '{percent, number, percent}',
  'back-test.few': 'fewer than ten',
  'back-test.early':
    '{count, plural, one {Of one more it was too early to say anything.} other {Of # more it was too early to say anything.}}',
  'back-test.better':
    'Of two clients at random, one you have talked to and one you have not, health put the first one higher {often, select, always {every time} barely {a little over 5 times out of 10} other {{tenths} times out of 10}}. A tossed coin gets 5.',
  'back-test.coin':
    'Of two clients at random, one you have talked to and one you have not, health put the first one higher {tenths} times out of 10: with these clients it cannot be told from a tossed coin.',
  'back-test.worse':
    'Of two clients at random, one you have talked to and one you have not, health put the first one higher {often, select, never {not once} barely {a little under 5 times out of 10} other {only {tenths} times out of 10}}: worse than a tossed coin. With your clients, for now, do not go by it.',
  'back-test.no-news':
    '{count, plural, one {The one with no news had no number, and is not in that count.} other {The # with no news had no number, and are not in that count.}}',
  'back-test.caveat':
    'If you called those who stood low, the count looks worse, and it still helped: that is what it is for.',
} as const;
