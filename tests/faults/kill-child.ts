// Run as a program of its own: commits without end, several at once, with snapshots meanwhile, and
// says the number of the last acknowledged change, until it is killed.
import { writeSync } from 'node:fs';
import { openStore } from '../../electron/store/open-store.ts';
import { client } from '../support/make.ts';
import { begin } from './course.ts';

const [folder = ''] = process.argv.slice(2);
const now = () => new Date().toISOString();
const store = await openStore(folder, {
  now,
  begin,
  snapshotAfterBytes: 20_000,
  after: (work, delayMs) => {
    const timer = setTimeout(work, delayMs / 2_000);
    return () => clearTimeout(timer);
  },
});
for (let next = store.seq + 1; ; next += 4) {
  const commits = [0, 1, 2, 3].map(async (offset) => {
    const id = `n${next + offset}`;
    await store.commit({ at: now(), ops: [['create', 'client', client(id, id)]] });
    writeSync(1, `${next + offset}\n`);
  });
  await Promise.all(commits);
  // A pause now and then, in which the store may rest.
  if (next % 20 < 4) await new Promise((resolve) => setTimeout(resolve, 20));
}
