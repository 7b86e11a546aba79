import { expect, test } from 'vitest';
import { errorDetails } from '../../../electron/app/log.ts';

test('what is logged of an error is its name, code and place, never its message', () => {
  const error = Object.assign(new Error('Ana owes me\n    at the café'), { code: 'EIO' });
  const details = errorDetails(error);
  expect(details).toMatchObject({ name: 'Error', code: 'EIO' });
  expect(details.at).toContain('log.test.ts');
  expect(JSON.stringify(details)).not.toMatch(/Ana|café/);
  expect(errorDetails('Ana')).toEqual({ name: 'string' });
});
