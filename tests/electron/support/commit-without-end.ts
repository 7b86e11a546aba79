// Run as a program of its own: commits one change after another, and says each, until it is killed.
import { openStore } from '../../../electron/store/open-store.ts';
import { beginJournal, stampedClient, tickingClock } from './journal-parts.ts';

const [folder = ''] = process.argv.slice(2);
const clock = tickingClock();
const store = await openStore(folder, { now: clock.now, begin: beginJournal });
for (let number = store.seq + 1; ; number += 1) {
  const at = clock.now();
  await store.commit({ at, ops: [stampedClient(`n${number}`, at)] });
  process.stdout.write(`${number}\n`);
}
