/** Begins a new journal beside one of which nothing can be read, and leaves that one as it is. */
import { basename, dirname } from 'node:path';
import type { Context } from '../app/context.ts';
import { freePath } from '../backup/restore-into.ts';
import { nodeDisk } from '../store/fs-port.ts';
import { onDisk, Refusal } from '../store/refusal.ts';

/** Begins it as the user's own. @throws Refusal where that is not what is the matter, or of the disk. */
export async function beginBeside(context: Context): Promise<void> {
  const { workspace, program, session, device, clock } = context;
  const { damage } = session.closed ?? {};
  const left = workspace.place;
  if (!damage || damage.saved || left.kind !== 'own') throw new Refusal({ code: 'not-found' });
  const beside = (near: string) =>
    freePath(dirname(near), `${basename(near)} ${clock.today()}`).then(async (free) => {
      await onDisk(() => nodeDisk.makeFolder(free));
      return free;
    });
  // Where the damaged one's own disk takes nothing any more, the program's does.
  const folder = await beside(left.folder).catch(() => beside(program.paths.journal));
  if (!program.isJournalForced) {
    await device.save({ journalFolder: folder, journalId: undefined, hasBegun: true });
  }
  await workspace.reopen({ kind: 'own', folder, expects: 'chosen' });
  const { failure } = context.session;
  if (failure) throw new Refusal(failure);
}
