/** A journal with its backups on a disk that can fail; the clock goes where a test puts it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepBackups } from '../../../electron/backup/backups.ts';
import { type Rehearse, rehearseHere } from '../../../electron/backup/rehearse.ts';
import { JournalSession } from '../../../electron/journal/journal-session.ts';
import type { BackupState } from '../../../shared/ipc/backups.ts';
import type { Device } from '../../../shared/settings/device.ts';
import { defaultDevice } from '../../../shared/settings/device.ts';
import { failingDisk } from '../support/failing-disk.ts';
import { createClient, day } from '../support/journal-parts.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

type Options = {
  readonly folder?: string;
  readonly kind?: 'own' | 'other' | 'sample';
  readonly journalId?: string;
  readonly second?: string;
  readonly rehearse?: Rehearse;
};

export async function beginBackups(options: Options = {}) {
  const folder = options.folder ?? join(temporaryFolder(), 'journal');
  const { journalId = 'journal-1', second, kind = 'own' } = options;
  const failing = failingDisk();
  let ms = Date.parse('2026-03-02T09:00:00.000Z');
  const clock = {
    now: () => {
      ms += 1;
      return new Date(ms).toISOString();
    },
    today: () => day,
  };
  const session = await JournalSession.open(folder, {
    clock,
    newId: () => journalId,
    onChanged: () => backups.changed(),
  });
  const device: { current: Device } = {
    current: {
      ...defaultDevice,
      journalId: 'journal-1',
      ...(second !== undefined && { backupFolders: { [journalId]: second } }),
    },
  };
  const states: BackupState[] = [];
  const backups = keepBackups({
    place: { kind, folder },
    session,
    device,
    clock,
    disk: failing.disk,
    rehearse: options.rehearse ?? rehearseHere(failing.disk),
    onState: (state) => void states.push(state),
    log: () => {},
  });
  const own = join(folder, 'backups');
  const namesIn = (where: string) =>
    readdirSync(where)
      .filter((name) => name !== 'backups.json')
      .sort();
  return {
    ...failing,
    session,
    backups,
    device,
    folder,
    own,
    states,
    namesIn,
    namesInOwn: () => namesIn(own),
    read: (name: string) => readFileSync(join(own, name), 'utf8'),
    note: (id: string) => session.change('client-created', [createClient(id)]),
    async trashAll() {
      for (const id of [...session.journal.clients.keys()])
        await session.trash({ kind: 'client', id });
      await session.emptyTrash();
    },
    wait(hours: number) {
      ms += hours * 3_600_000;
    },
  };
}
