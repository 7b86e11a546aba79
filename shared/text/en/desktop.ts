/** Words of: desktop, what a program has that a page has not: text size, notices of the menu. */
export const desktop = {
  'export.done-with': 'Exported: {what}.',
  'settings.text-size': 'Text size',
  'settings.text-size-of': '{size}%',
  'settings.text-size-keys': 'Also with {key} and +, − or 0.',
  'settings.about': 'About Palabra',
  'settings.about-text':
    'A private journal for people who work for themselves: their clients, the promises they exchange and what comes of them. No account, no server, no network. Free software, under the MIT licence.',
  'text-size.largest': 'This is as large as it gets: text at {size}%',
  'text-size.smallest': 'This is as small as it gets: text at {size}%',
} as const;
