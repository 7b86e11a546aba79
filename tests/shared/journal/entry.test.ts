import { describe, expect, test } from 'vitest';
import { defaultContact, entryKinds, isContact, isPlan } from '../../../shared/journal/entry.ts';
import { entry } from '../../support/make.ts';

const nothing = { warmth: false, promise: false, settling: false };

describe('whether an entry counts as contact', () => {
  test.each(entryKinds.filter((kind) => kind !== 'note'))('a %s does', (kind) => {
    expect(defaultContact(kind, nothing)).toBe(true);
  });

  test('a note does only when it carries a warmth, a promise or a settling', () => {
    expect(defaultContact('note', nothing)).toBe(false);
    expect(defaultContact('note', { ...nothing, warmth: true })).toBe(true);
    expect(defaultContact('note', { ...nothing, promise: true })).toBe(true);
    expect(defaultContact('note', { ...nothing, settling: true })).toBe(true);
  });

  test('a plan never does, nor what is in the trash', () => {
    expect(isContact(entry('e', 'c', '2026-03-02'))).toBe(true);
    expect(isContact(entry('e', 'c', '2026-03-02', { plan: true }))).toBe(false);
    const trashed = { trashedAt: '2026-03-03T10:00:00.000Z' };
    expect(isContact(entry('e', 'c', '2026-03-02', trashed))).toBe(false);
    expect(isPlan(entry('e', 'c', '2026-03-02', { plan: true, ...trashed }))).toBe(false);
  });
});
