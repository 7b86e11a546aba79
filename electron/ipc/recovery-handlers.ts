/** Calls that lead out of a journal that is damaged, or older than it was. */
import type { Context } from '../app/context.ts';
import { findAside } from '../journal/find-aside.ts';
import { lostOf, noteLost } from '../journal/lost-note.ts';
import { noteSeen } from '../journal/seen-heads.ts';
import { nodeDisk } from '../store/fs-port.ts';
import { Refusal } from '../store/refusal.ts';
import { repair } from '../store/repair.ts';
import type { Handlers } from './register.ts';

/** Answers `recovery.*` and `aside.list`. */
export const recoveryHandlers = {
  'aside.list': ({ folder }) => findAside(folder),

  async 'recovery.look'({ workspace, state, session, files }) {
    const { closed } = session;
    if (!closed?.older && !closed?.damage?.saved) throw new Refusal({ code: 'not-found' });
    // Looked at, it is not said again what is missing, and a repair is to write it down.
    files.damage = closed.damage;
    await workspace.reopen(workspace.place, { how: closed.older ? 'older' : 'damaged' });
    return state();
  },

  async 'recovery.repair'({ workspace, state, session, clock, program, files }) {
    const isDamaged = session.closed?.damage?.saved ?? session.onlyRead?.why === 'damaged';
    if (!isDamaged) throw new Refusal({ code: 'not-found' });
    const damage = session.closed?.damage ?? files.damage;
    await workspace.reopen(workspace.place, {
      async before(folder) {
        const aside = await repair(nodeDisk, folder, clock.now());
        const lost = damage && lostOf(damage);
        if (lost) await noteLost(aside, lost);
        files.aside = 'repair';
        // It is known to hold less than was seen, and goes on from there.
        await noteSeen(program.paths.heads, folder, undefined);
      },
    });
    // What could not be saved may be in the newest backup alone.
    await workspace.context.backups.hold();
    return state();
  },

  async 'recovery.continue'({ workspace, state, session, program }) {
    const isOlder = session.closed?.older ?? session.onlyRead?.why === 'older';
    if (!isOlder) throw new Refusal({ code: 'not-found' });
    await workspace.reopen(workspace.place, {
      how: 'as-it-is',
      before: (folder) => noteSeen(program.paths.heads, folder, undefined),
    });
    await workspace.context.backups.hold();
    return state();
  },
} satisfies Pick<
  Handlers<Context>,
  'aside.list' | 'recovery.look' | 'recovery.repair' | 'recovery.continue'
>;
