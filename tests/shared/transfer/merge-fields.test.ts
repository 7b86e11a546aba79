import { expect, test } from 'vitest';
import { applyChange, type Fields } from '../../../shared/journal/change.ts';
import { copyJournal } from '../../../shared/journal/journal.ts';
import { maxFields, maxValueLength } from '../../../shared/transfer/merge-fields.ts';
import { mergePreview } from '../../../shared/transfer/merge-preview.ts';
import { client, entry, journalOf, stamps } from '../../support/make.ts';

const address = { form: 'none' as const };
const vicent = { ...stamps('vicent'), name: 'Vicent', phones: [], emails: [], address };
const sample = journalOf({
  clients: [
    client('a', 'Ana', { people: [{ ...vicent, role: 'jefe de cocina' }], notes: 'x'.repeat(400) }),
    client('b', 'Berta'),
  ],
  entries: [entry('e', 'a', '2026-03-02')],
});

function fieldsAfter(kind: 'client' | 'entry', id: string, fields: Fields) {
  const theirs = copyJournal(sample);
  applyChange(theirs, { at: '2026-04-08T10:00:00.000Z', ops: [['patch', kind, id, fields]] });
  return mergePreview(sample, theirs).changes[0];
}

test('a field of a part is told with the part’s name and both values', () => {
  expect(fieldsAfter('client', 'a', { people: { vicent: { role: 'cocinero' } } })?.fields).toEqual([
    {
      of: 'person',
      field: 'role',
      part: 'Vicent',
      ours: 'jefe de cocina',
      theirs: 'cocinero',
      winner: 'theirs',
    },
  ]);
});

test('ids are told by name, lists whole, and what was thrown away as such', () => {
  const told = fieldsAfter('entry', 'e', {
    client: 'b',
    people: ['vicent'],
    tags: ['feria', 'ski'],
  });
  expect(told?.fields.map(({ field, ours, theirs }) => [field, ours, theirs])).toEqual([
    ['client', 'Ana', 'Berta'],
    ['people', undefined, 'Vicent'],
    ['tags', undefined, 'feria, ski'],
  ]);
  const gone = fieldsAfter('entry', 'e', { trashedAt: '2026-04-08T10:00:00.000Z' });
  expect(gone?.fields).toMatchObject([{ field: 'trashed', ours: 'no', theirs: 'yes' }]);
});

test('a part that was erased there is told before it goes', () => {
  expect(fieldsAfter('client', 'a', { people: { vicent: null } })?.fields).toEqual([
    { of: 'person', field: '', ours: 'Vicent', winner: 'theirs' },
  ]);
});

test('long values are cut around where they part, and few fields are told', () => {
  const [note] =
    fieldsAfter('client', 'a', { notes: `${'x'.repeat(150)}🦤 and so on` })?.fields ?? [];
  expect(note?.ours?.length).toBe(maxValueLength);
  expect(note?.theirs).toMatch(/^…x{20}🦤 and so on$/u);
  const many = { trade: 'bar', place: 'León', aka: ['Anita'], tags: ['x'], phones: ['1'] };
  const change = fieldsAfter('client', 'a', { ...many, cadenceDays: 7, address: { form: 'tú' } });
  expect(change?.fields).toHaveLength(maxFields);
  expect(change?.moreFields).toBe(1);
  // First what is lost.
  expect(change?.fields[0]).toMatchObject({ field: 'address.form', ours: 'none' });
});
