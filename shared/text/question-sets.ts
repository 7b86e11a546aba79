/**
 * Ready-made sets of questions by trade, to begin from. Each question is short: once answered it
 * stands as the name of the fact beside its answer.
 */
import type { Language } from '../settings/device.ts';
import { questionSets as en } from './en/question-sets.ts';
import { questionSets as es } from './es/question-sets.ts';

/** A set to begin from; `id` is the same in every language. */
export type QuestionSet = {
  readonly id: string;
  readonly name: string;
  readonly questions: readonly string[];
};

/** The ready-made sets of each language, in one order. */
export const questionSets: { readonly [L in Language]: readonly QuestionSet[] } = { es, en };
