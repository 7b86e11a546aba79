/** What a trade's sample is made of: its owner, its questions, its told clients, its words. */
import type { Language } from '../../shared/settings/device.ts';
import type { Rhythm, Vocabulary } from './made/vocabulary.ts';
import { plumber } from './stories/plumber/plumber.ts';
import { ski } from './stories/ski/ski.ts';
import { translator } from './stories/translator/translator.ts';
import type { Story, Words } from './story.ts';

/** The trades that a sample can be of. */
export const sampleTrades = ['ski', 'plumber', 'translator'] as const;
/** One of them. */
export type SampleTrade = (typeof sampleTrades)[number];

/** All that sets one trade's sample apart. */
export type TradeSample = {
  readonly userName: Words;
  readonly userTrade: Words;
  readonly questions: { readonly [L in Language]: readonly string[] };
  readonly stories: readonly Story[];
  readonly vocabulary: { readonly [L in Language]: Vocabulary };
  readonly rhythm: Rhythm;
};

/** Each trade's sample. */
export const tradeSamples: { readonly [Trade in SampleTrade]: TradeSample } = {
  ski,
  plumber,
  translator,
};
