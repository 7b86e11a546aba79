import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { changeNames } from '../../../shared/ipc/contract.ts';
import type { Failure, FileProblem, Problem } from '../../../shared/ipc/failure.ts';
import { entryKinds } from '../../../shared/journal/entry.ts';
import { outcomeKinds } from '../../../shared/journal/outcome.ts';
import { stepKinds } from '../../../shared/journal/promise.ts';
import { type MessageKey, messages } from '../../../shared/text/index.ts';

/**
 * What a message must be filled with: each value, plural and tag by name. A `select` is left out:
 * it chooses grammar (an article), which one language may need and the other not.
 */
function argumentsOf(message: string): string[] {
  const found = new Set<string>();
  const walk = (elements: readonly MessageFormatElement[]) => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
      if (element.type === TYPE.tag) found.add(`<${element.value}>`);
      else if (element.type !== TYPE.select) found.add(element.value);
      if (element.type === TYPE.tag) walk(element.children);
      if (element.type === TYPE.plural || element.type === TYPE.select) {
        for (const option of Object.values(element.options)) walk(option.value);
      }
    }
  };
  walk(parse(message));
  return [...found].sort();
}

type TextFile = { readonly [name: string]: object };
const spanishFiles = import.meta.glob<TextFile>('../../../shared/text/es/*.ts', { eager: true });
const englishFiles = import.meta.glob<TextFile>('../../../shared/text/en/*.ts', { eager: true });

const keys = Object.keys(messages.es) as MessageKey[];
const has = (key: string) => keys.includes(key as MessageKey);

const failureCodes: Record<Failure['code'], true> = {
  invalid: true,
  'not-found': true,
  'nothing-to-undo': true,
  'nothing-to-redo': true,
  'journal-closed': true,
  'disk-full': true,
  'read-only': true,
  'folder-gone': true,
  'folder-busy': true,
  'journal-missing': true,
  'no-journal-here': true,
  'only-copies-here': true,
  'folder-open': true,
  'disk-error': true,
  'journal-older': true,
  'only-looking': true,
  'save-unsure': true,
  'file-missing': true,
  'file-unreadable': true,
  'file-in-journal': true,
  'file-too-large': true,
  'file-damaged': true,
  'file-foreign': true,
  'file-newer': true,
  'file-refused': true,
  'preview-stale': true,
  refused: true,
  unexpected: true,
};
const problemReasons: Record<Problem['reason'], true> = {
  'empty-name': true,
  'empty-words': true,
  'impossible-day': true,
  'due-before-made': true,
  'unknown-client': true,
  'broken-text': true,
  invalid: true,
};
const fileReasons: Record<FileProblem['reason'], true> = {
  'invalid-field': true,
  'missing-field': true,
  'impossible-day': true,
  dangling: true,
  'duplicate-id': true,
  'forbidden-key': true,
  'broken-text': true,
  'number-too-large': true,
  'nested-too-deep': true,
  'not-a-record': true,
};

describe('messages', () => {
  it('asks for the same values in both languages, and each is well formed', () => {
    const apart = keys.filter(
      (key) => argumentsOf(messages.es[key]).join() !== argumentsOf(messages.en[key]).join(),
    );
    expect(apart).toEqual([]);
  });

  it('says each thing in one file: a key in two would silently be the later one’s', () => {
    for (const files of [spanishFiles, englishFiles]) {
      const all = Object.values(files).flatMap((file) => Object.values(file).flatMap(Object.keys));
      expect(all.filter((key, index) => has(key) && all.indexOf(key) !== index)).toEqual([]);
    }
  });

  it('leaves no message empty', () => {
    for (const language of ['es', 'en'] as const) {
      expect(keys.filter((key) => messages[language][key].trim() === '')).toEqual([]);
    }
  });

  it('has words for every change, failure, problem and kind', () => {
    const needed = [
      ...changeNames.map((name) => `change.${name}`),
      ...Object.keys(failureCodes).map((code) => `failure.${code}`),
      ...Object.keys(problemReasons).map((reason) => `problem.${reason}`),
      ...Object.keys(fileReasons).map((reason) => `file-problem.${reason}`),
      ...entryKinds.map((kind) => `entry-kind.${kind}`),
      ...outcomeKinds.map((kind) => `outcome-kind.${kind}`),
      ...stepKinds.map((kind) => `step-kind.${kind}`),
    ];
    expect(needed.filter((key) => !has(key))).toEqual([]);
  });

  it('never scolds', () => {
    const scolding = /\b(error|prohibid|fatal|illegal|failed|incorrect|inválid|invalid)\b/i;
    for (const language of ['es', 'en'] as const) {
      const said = keys.filter(
        (key) =>
          (key.startsWith('failure.') || key.startsWith('problem.')) &&
          scolding.test(messages[language][key]),
      );
      expect(said).toEqual([]);
    }
  });

  it('speaks of notes and things, never of what a program calls them', () => {
    const jargon = {
      es: /registros?\b|quarantine|en memoria|\.json/i,
      en: /\brecord by record|\brecords? (of|in) the|quarantine|into memory|only to be read|\.json/i,
    };
    for (const language of ['es', 'en'] as const) {
      expect(keys.filter((key) => jargon[language].test(messages[language][key]))).toEqual([]);
    }
  });
});
