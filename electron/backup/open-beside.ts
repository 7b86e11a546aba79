/** A backup beside the journal: copied into a folder of its own, in a window of its own. */
import { readdir } from 'node:fs/promises';
import type { Context } from '../app/context.ts';
import { ownPlace, placeOf } from '../app/places.ts';
import { onDisk } from '../store/refusal.ts';
import { takePending } from './restore.ts';
import { freePath, restoreInto } from './restore-into.ts';

/** Copies the previewed backup into the chosen folder, or into a new one in it; resolves to it. */
export async function openBeside(context: Context, token: string, chosen: string): Promise<string> {
  const { journal, preview } = takePending(context, token);
  const { program, clock, device } = context;
  const isEmpty = await onDisk(async () => (await readdir(chosen)).length === 0);
  const name = `Palabra ${preview.backup.at.slice(0, 10)}`;
  const folder = isEmpty ? chosen : await freePath(chosen, name);
  await restoreInto(folder, { journal, writtenAt: clock.now() });
  await program.workspaces.openChosen(
    await placeOf(folder, ownPlace(program.paths, device.current)),
  );
  return folder;
}
