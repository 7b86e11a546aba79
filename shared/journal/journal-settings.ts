/** Settings about the journal itself; they travel with it. Device matters live elsewhere. */
import { z } from 'zod';
import { type Frozen, type Instant, loose, stampShape } from './record.ts';

/** The settings record's fixed id: there is one a journal. */
export const settingsId = 'settings';

/**
 * Schema of the settings record. `userName` and `userTrade` head the brief; `reviewDay` is an ISO
 * weekday (1 Monday … 7 Sunday); `hemisphere` decides which months "last season" means;
 * `healthVersion` names the health model's constants.
 */
export const journalSettingsSchema = loose({
  ...stampShape,
  userName: z.string().exactOptional(),
  userTrade: z.string().exactOptional(),
  reviewDay: z.int().min(1).max(7).exactOptional(),
  hemisphere: z.enum(['north', 'south']).exactOptional(),
  healthVersion: z.string().exactOptional(),
});

/** The settings record as data. */
export type JournalSettings = Frozen<z.infer<typeof journalSettingsSchema>>;

/** The settings of a journal that is begun at an instant, on its local day. */
export function newJournalSettings(at: Instant, day: string): JournalSettings {
  return { id: settingsId, createdAt: at, changedAt: at, writtenOn: day };
}
