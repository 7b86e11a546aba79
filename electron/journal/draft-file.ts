/** `draft.json` in the journal's folder: what was typed into the capture and not saved. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Drafts, draftsSchema } from '../../shared/capture/draft.ts';
import { durableWrite, UnsureWrite } from '../store/durable-write.ts';
import { type FsPort, nodeDisk } from '../store/fs-port.ts';
import { inOrder } from '../store/in-order.ts';
import { diskFailure, onDisk, Refusal } from '../store/refusal.ts';
import { setAside } from './set-aside.ts';

/** The drafts of one journal. */
export type DraftFile = {
  /**
   * What was kept; nothing where there is none. A file that makes no sense is kept aside.
   * @throws Refusal where the disk cannot say.
   */
  read(): Promise<Drafts>;
  /** Whether a file that made no sense was set aside, by this object. */
  readonly hasSetAside: boolean;
  /** Resolves once they are on the disk, and the file is gone where there are none. @throws Refusal */
  save(drafts: Drafts): Promise<void>;
  /** Reads them to take them elsewhere; what would be saved here from now on is refused. */
  handOver(): Promise<Drafts>;
};

/** Name of the file. */
export const draftFileName = 'draft.json';
/** Name of one that made no sense; a number follows where one is kept aside already. */
export const asideDraftName = `${draftFileName}.kept-aside`;

/** Larger is nothing that was typed: it is neither written nor read into memory. */
const limitBytes = 8 * 1024 * 1024;

/** The draft file of a journal's folder. */
export function draftFile(folder: string, disk: FsPort = nodeDisk): DraftFile {
  const path = join(folder, draftFileName);
  const queue = inOrder();
  let isHandedOver = false;
  let hasSetAside = false;
  const read = () =>
    queue(async () => {
      try {
        // A pipe or a device would be read without end.
        const isFile = (await stat(path)).isFile();
        if (!isFile || (await disk.size(path)) > limitBytes) throw new SyntaxError('no draft');
        const text = Buffer.from(await disk.read(path)).toString('utf8');
        return draftsSchema.parse(JSON.parse(text)) as Drafts;
      } catch (error) {
        const code = (error as NodeJS.ErrnoException).code;
        if (code === 'ENOENT') return {};
        // Taken for nothing, what a disk cannot give now would be written over by the next word.
        if (code !== undefined) throw new Refusal(diskFailure(error));
        await onDisk(() => setAside(disk, path));
        hasSetAside = true;
        return {};
      }
    });
  return {
    read,
    get hasSetAside() {
      return hasSetAside;
    },
    handOver() {
      isHandedOver = true;
      return read();
    },
    async save(drafts) {
      if (isHandedOver) throw new Refusal({ code: 'not-found' });
      return queue(() =>
        onDisk(async () => {
          if (Object.keys(drafts).length === 0) return disk.remove(path);
          const text = `${JSON.stringify(drafts)}\n`;
          if (Buffer.byteLength(text) > limitBytes) {
            throw new Refusal({ code: 'invalid', problems: [] });
          }
          try {
            await durableWrite(disk, path, [text]);
          } catch (error) {
            throw error instanceof UnsureWrite ? error.cause : error;
          }
        }),
      );
    },
  };
}
