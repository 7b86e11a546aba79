/**
 * Plain lowdb through the same power cuts: the whole document into a temporary file that is always
 * called the same, never flushed, renamed over the one before (steno 4, which lowdb 7 writes with).
 */

import { applyChange } from '../../shared/journal/change.ts';
import type { Journal } from '../../shared/journal/journal.ts';
import { begin, digestOf } from './course.ts';
import { type Finesse, images } from './images.ts';
import { below, randomFrom } from './random.ts';
import { SimDisk } from './sim-disk.ts';
import { smallChange } from './small-change.ts';

export type LowdbReport = {
  readonly images: number;
  /** Images without a change that lowdb had reported as written, unreadable ones included. */
  readonly lost: number;
  readonly unreadable: number;
};

export async function lowdb({
  seed,
  most,
  finesse,
}: {
  readonly seed: number;
  readonly most: number;
  readonly finesse: Finesse;
}): Promise<LowdbReport> {
  const report = { images: 0, lost: 0, unreadable: 0 };
  const points: { readonly disk: SimDisk; readonly written: number }[] = [];
  const disk = new SimDisk();
  const random = randomFrom(seed);
  const journal: Journal = begin();
  let written = 0;
  let ids = 0;
  disk.onOperation = () => points.push({ disk: disk.clone(), written });
  for (let number = 1; number <= 24; number += 1) {
    const at = new Date(Date.parse('2026-03-02T09:00:00.000Z') + number).toISOString();
    applyChange(
      journal,
      smallChange(journal, random, at, () => `r${++ids}`),
    );
    await writeLikeLowdb(
      disk,
      Buffer.from(JSON.stringify({ number, body: digestOf(journal, number) })),
    );
    written = number;
    points.push({ disk: disk.clone(), written });
  }
  while (report.images < most) {
    const point = points[below(random, points.length)];
    if (!point) break;
    for (const image of images(point.disk, random, finesse)) {
      report.images += 1;
      const found = await numberIn(image.build());
      if (found === undefined) report.unreadable += 1;
      if (found === undefined || found < point.written) report.lost += 1;
      if (report.images >= most) break;
    }
  }
  return report;
}

async function writeLikeLowdb(disk: SimDisk, bytes: Uint8Array): Promise<void> {
  await disk.remove('/lowdb/.db.json.tmp');
  const file = await disk.create('/lowdb/.db.json.tmp');
  await file.write(bytes, 0);
  await file.close();
  await disk.rename('/lowdb/.db.json.tmp', '/lowdb/db.json');
}

/** The number of the last change; 0 where there is no file yet; undefined where it is no JSON. */
async function numberIn(disk: SimDisk): Promise<number | undefined> {
  if (!disk.names.has('db.json')) return 0;
  try {
    return (
      JSON.parse(Buffer.from(await disk.read('/lowdb/db.json')).toString()) as { number: number }
    ).number;
  } catch {
    return undefined;
  }
}
