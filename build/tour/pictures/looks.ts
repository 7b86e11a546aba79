/** In which ways a page is pictured: 24 variants each, and the pair that every `npm test` compares. */
import type { Language } from '../../../shared/settings/device.ts';

/**
 * What the journal holds: nothing yet on a new device; what is damaged in whole or in part, older than it
 * was, or held elsewhere; nothing; a sample; 2,000 clients.
 */
export const fillings = [
  'first-run',
  'damaged',
  'part',
  'older',
  'held',
  'empty',
  'typical',
  '2000',
] as const;

/** See {@link fillings}. */
export type Filling = (typeof fillings)[number];

/** How a page is looked at. */
export type Look = {
  readonly language: Language;
  readonly scheme: 'light' | 'dark';
  readonly width: 900 | 1440;
};

/** The looks that one language has. */
export function looksIn(language: Language): readonly Look[] {
  return ([1440, 900] as const).flatMap((width) =>
    (['light', 'dark'] as const).map((scheme) => ({ language, scheme, width })),
  );
}

/** The two looks compared by every `npm test`: as unlike each other as two can be. */
export const pairOfLooks: readonly [Look, Look] = [
  { language: 'es', scheme: 'light', width: 1440 },
  { language: 'en', scheme: 'dark', width: 900 },
];

/** A picture's name, without an ending. */
export function pictureName(page: string, filling: Filling, look: Look): string {
  return [page, filling, look.language, look.scheme, look.width].join('-');
}
