/** Calls that take the journal out as a file and bring one in. */
import type { Context } from '../app/context.ts';
import { exportJson } from '../transfer/export-json.ts';
import { chooseImport, mergeImport, replaceByImport } from '../transfer/import-json.ts';
import type { Handlers } from './register.ts';

/** Answers export and import. */
export const transferHandlers = {
  'export.json': (context) => exportJson(context),
  'import.choose': (context) => chooseImport(context),
  'import.replace': (context, { token }) => replaceByImport(context, token),
  'import.merge': (context, { token }) => mergeImport(context, token),
} satisfies Pick<
  Handlers<Context>,
  'export.json' | 'import.choose' | 'import.replace' | 'import.merge'
>;
