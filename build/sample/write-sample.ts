/** What make-sample.mjs needs of TypeScript, in one bundle. */
export { makeSampleJournal } from '../sample-journal.ts';
export { journalText } from '../tour/journal-on-disk.ts';
