/** Device matters, kept in `device.json` in the program's own folder and never exported. */
import { z } from 'zod';
import { type Id, idSchema, loose } from '../journal/record.ts';

/** Languages of the interface. */
export const languages = ['es', 'en'] as const;
/** A language of the interface. */
export type Language = (typeof languages)[number];

/** Sizes of the text, in percent of the designed one. */
export const textSizes = [90, 100, 110, 120, 130, 140] as const;
/** A size of the text, in percent. */
export type TextSize = (typeof textSizes)[number];

/** Where a window was, in the screen's own pixels. */
export const windowPlaceSchema = loose({
  x: z.int(),
  y: z.int(),
  width: z.int().min(1),
  height: z.int().min(1),
  isMaximized: z.boolean(),
});
/** See {@link windowPlaceSchema}. */
export type WindowPlace = Readonly<z.infer<typeof windowPlaceSchema>>;

function orAbsent<Schema extends z.ZodType>(schema: Schema) {
  return z.exactOptional(schema).catch(undefined as never);
}

/** Schema of `device.json`; a field that is not understood falls back to its default. */
export const deviceSchema = loose({
  language: z.enum(['system', ...languages]).catch('system'),
  appearance: z.enum(['system', 'light', 'dark']).catch('system'),
  textSize: z.literal(textSizes).catch(100),
  /** The folder last used in a file dialog. */
  lastFolder: orAbsent(z.string()),
  /** The first questions were answered, or passed over. */
  hasBegun: z.boolean().catch(false),
  /** The folder of the user's own journal, where they chose one. */
  journalFolder: orAbsent(z.string()),
  /** The id of the user's own journal: known, so that its folder without it is a loss, not a start. */
  journalId: orAbsent(idSchema),
  /** Where a journal's backups go besides its own folder, by the journal's id. */
  backupFolders: orAbsent(z.record(z.string(), z.string())),
  /** Folders of backups of before a restoring, newest first, by the journal's id. */
  leftBackups: orAbsent(z.record(z.string(), z.array(z.string()))),
  /** Where the window of the user's own journal was. */
  windowPlace: orAbsent(windowPlaceSchema),
});

/** Device settings as data. */
export type Device = {
  readonly language: 'system' | Language;
  readonly appearance: 'system' | 'light' | 'dark';
  readonly textSize: TextSize;
  readonly lastFolder?: string;
  readonly hasBegun: boolean;
  readonly journalFolder?: string;
  readonly journalId?: Id;
  readonly backupFolders?: { readonly [journal: Id]: string };
  readonly leftBackups?: { readonly [journal: Id]: readonly string[] };
  readonly windowPlace?: WindowPlace;
};

/** What a fresh machine starts with. */
export const defaultDevice: Device = {
  language: 'system',
  appearance: 'system',
  textSize: 100,
  hasBegun: false,
};

/** The first of the system's languages that Palabra speaks; English where it speaks none. */
export function languageFor(
  choice: Device['language'],
  systemLanguages: readonly string[],
): Language {
  if (choice !== 'system') return choice;
  for (const tag of systemLanguages) {
    const language = tag.slice(0, 2).toLowerCase();
    if (language === 'es' || language === 'en') return language;
  }
  return 'en';
}
