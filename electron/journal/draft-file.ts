/** `draft.json` in the journal's folder: what was typed into the capture and not saved. */
import { join } from 'node:path';
import { type Drafts, draftsSchema } from '../../shared/capture/draft.ts';
import { durableWrite } from '../store/durable-write.ts';
import { type FsPort, nodeDisk } from '../store/fs-port.ts';
import { inOrder } from '../store/in-order.ts';
import { onDisk } from '../store/refusal.ts';

/** The drafts of one journal. */
export type DraftFile = {
  /** What was kept; nothing where the file is missing or makes no sense. */
  read(): Promise<Drafts>;
  /** Resolves once they are on the disk. @throws Refusal of the disk. */
  save(drafts: Drafts): Promise<void>;
};

/** The draft file of a journal's folder. */
export function draftFile(folder: string, disk: FsPort = nodeDisk): DraftFile {
  const path = join(folder, 'draft.json');
  const queue = inOrder();
  return {
    async read() {
      try {
        const text = Buffer.from(await disk.read(path)).toString('utf8');
        return draftsSchema.parse(JSON.parse(text)) as Drafts;
      } catch {
        return {};
      }
    },
    save: (drafts) =>
      queue(() =>
        onDisk(async () => {
          if (Object.keys(drafts).length === 0) return disk.remove(path);
          await durableWrite(disk, path, [`${JSON.stringify(drafts)}\n`]);
        }),
      ),
  };
}
