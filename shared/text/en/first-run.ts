/** Words of: the first run, from the language to the first promise. */
export const firstRun = {
  'first-run.progress': '{step, number} of {total, number}',
  'first-run.next': 'Continue',
  'first-run.back': 'Back',
  'first-run.skip': 'Skip: straight to my journal',

  'first-run.language.title': 'Your word, in writing',
  'first-run.language.lead':
    'Palabra is a private journal for people who work for themselves: whom you talked to, what you promised, and how it turned out.',
  'first-run.language.label': 'Language · Idioma',
  'first-run.language.es': 'Español',
  'first-run.language.es-line': 'Hoy, clientes, promesas: todo en español.',
  'first-run.language.en': 'English',
  'first-run.language.en-line': 'Today, clients, promises: all of it in English.',

  'first-run.folder.title': 'Where your words live',
  'first-run.folder.lead':
    'In a folder on this computer. No account and no network: Palabra cannot connect to anything.',
  'first-run.folder.label': 'Your journal’s folder',
  'first-run.folder.choose': 'Keep it in another folder…',
  'first-run.folder.known':
    'Already have a journal? Choose its folder and it opens as you left it.',
  'first-run.folder.sample': 'See a sample journal first',
  'first-run.folder.welcome-back': 'Welcome back. Here is your journal, as you left it.',

  'first-run.client.title': 'Who was the last client you talked to?',
  'first-run.client.lead': 'A name is enough. The rest comes with time.',
  'first-run.client.name': 'Name',
  'first-run.client.name-missing': 'Write a name, or skip to your journal.',
  'first-run.client.kind': 'This is',
  'first-run.client.person': 'a person',
  'first-run.client.organisation': 'an organisation',
  'first-run.client.words': 'What was said, in one line (if you like)',
  'first-run.client.words-example': 'Wants the windows in before winter…',

  'first-run.promise.title-mine': 'What did you promise {name}?',
  'first-run.promise.title-theirs': 'What did {name} promise you?',
  'first-run.promise.lead': 'It will be in Today before it falls due, not after.',
  'first-run.promise.words': 'The promise',
  'first-run.promise.words-missing': 'Write what was promised, or choose “Nothing, this time”.',
  'first-run.promise.by': 'Who gave their word',
  'first-run.promise.by-me': 'I did',
  'first-run.promise.by-them': 'They did',
  'first-run.promise.save': 'Save and begin',
  'first-run.promise.none': 'Nothing, this time',
} as const;
