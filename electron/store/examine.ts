/** Says what is wrong with a journal that is refused, and what can be saved of it. It writes nothing. */
import type { DamageCause, DamageReport } from '../../shared/ipc/recovery.ts';
import { fileCountsOf } from '../../shared/transfer/file-counts.ts';
import type { Head } from './framing.ts';
import type { FsPort } from './fs-port.ts';
import { readHead } from './head-file.ts';
import {
  DamagedJournal,
  type DamageReason,
  type Nothing,
  type Recovered,
  recover,
} from './recover.ts';
import { salvage } from './salvage.ts';

/** A report for the page; `known` as for `salvage`. @throws errno errors of the disk. */
export async function examine(
  disk: FsPort,
  folder: string,
  known?: Parameters<typeof salvage>[2],
): Promise<DamageReport> {
  const causes = [...new Set(await causesOf(disk, folder))];
  const found = await salvage(disk, folder, known);
  if (!found) return { causes, lost: 0 };
  const { journal, writtenAt, missing, after, before, lostRecords } = found;
  return {
    causes,
    saved: { counts: fileCountsOf(journal), until: writtenAt },
    lost: missing.length,
    after,
    ...(before !== undefined && { before }),
    ...(lostRecords !== undefined && { lostRecords }),
  };
}

/** The same for a journal that the disk does not give whole; undefined where it gives all, or nothing. */
export async function examineUnread(
  ...[disk, folder, known]: Parameters<typeof examine>
): Promise<DamageReport | undefined> {
  try {
    await recover(disk, folder, await readHead(disk, folder));
    return undefined;
  } catch (error) {
    if (!(error instanceof DamagedJournal)) throw error;
  }
  const report = await examine(disk, folder, known);
  return report.saved && report;
}

const causes: { readonly [What in DamageReason['what']]: DamageCause } = {
  'log-damaged': 'unreadable',
  'log-missing': 'missing',
  'log-unread': 'unreadable',
  'snapshot-damaged': 'unreadable',
  'snapshot-missing': 'missing',
  'snapshot-unread': 'unreadable',
  'snapshot-newer': 'unreadable',
  'snapshot-alone': 'missing',
  'other-journal': 'other-journal',
  'impossible-change': 'unreadable',
};

function lackOf(found: Recovered | Nothing, head: Head): DamageCause {
  if (!found.journal) return 'missing';
  if (found.seq >= head.seq) return 'other-journal';
  const { store, generation } = found.last.header;
  // The log that HEAD knows is there: it is its end that is not.
  return store === head.store && generation >= head.log ? 'end' : 'missing';
}

async function causesOf(disk: FsPort, folder: string): Promise<readonly DamageCause[]> {
  try {
    const head = await readHead(disk, folder);
    const found = await recover(disk, folder, head);
    // All that is there holds, and yet HEAD knows of more.
    if (head) return [lackOf(found, head)];
    return ['unreadable'];
  } catch (error) {
    if (!(error instanceof DamagedJournal)) throw error;
    return error.damage.reasons.map(({ what }) => causes[what]);
  }
}
