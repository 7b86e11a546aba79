/** Device matters, kept in `device.json` in the program's own folder and never exported. */
import { z } from 'zod';
import { loose } from '../journal/record.ts';

/** Languages of the interface. */
export const languages = ['es', 'en'] as const;
/** A language of the interface. */
export type Language = (typeof languages)[number];

/** Schema of `device.json`; a field that is not understood falls back to its default. */
export const deviceSchema = loose({
  language: z.enum(['system', ...languages]).catch('system'),
  appearance: z.enum(['system', 'light', 'dark']).catch('system'),
  /** The folder last used in a file dialog. */
  lastFolder: z
    .string()
    .exactOptional()
    .catch(undefined as never),
});

/** Device settings as data. */
export type Device = {
  readonly language: 'system' | Language;
  readonly appearance: 'system' | 'light' | 'dark';
  readonly lastFolder?: string;
};

/** What a fresh machine starts with. */
export const defaultDevice: Device = { language: 'system', appearance: 'system' };

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
