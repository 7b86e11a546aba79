import { expect, test } from 'vitest';
import { journalJsonSchema } from '../../../shared/transfer/json-schema.ts';

test('the format can be told to other programs as a JSON Schema', () => {
  const schema = journalJsonSchema() as Record<string, never>;
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties: {
      clients: { type: 'array', items: { properties: { name: { type: 'string', minLength: 1 } } } },
      promises: { items: { properties: { by: { enum: ['me', 'them'] } } } },
      erased: {
        items: { properties: { mergedInto: { type: 'string' } }, required: ['id', 'erasedAt'] },
      },
    },
  });
  const client = (schema as never as { properties: { clients: { items: { required: string[] } } } })
    .properties.clients.items;
  expect(client.required).toContain('name');
  expect(client.required).not.toContain('trade');
  expect(JSON.stringify(client)).not.toContain('"additionalProperties":false');
});
