/** Bundles a part of the harness into one file, since Node 20 does not run TypeScript. */
import { join } from 'node:path';
import { rolldown } from 'rolldown';

/** A bug put into a source file on purpose. */
export type Replacement = { readonly file: string; readonly from: string; readonly to: string };

/** Resolves to the bundle's path in `folder`. @throws where a replacement finds nothing to replace. */
export async function bundled(
  entry: string,
  folder: string,
  replacements: readonly Replacement[] = [],
): Promise<string> {
  const missing = new Set(replacements);
  const bundle = await rolldown({
    input: join(import.meta.dirname, entry),
    platform: 'node',
    logLevel: 'silent',
    external: ['rolldown'],
    transform: { define: { 'import.meta.dirname': JSON.stringify(import.meta.dirname) } },
    plugins: [
      {
        name: 'deliberate-bugs',
        transform(code, id) {
          let changed = code;
          for (const replacement of replacements) {
            const { file, from, to } = replacement;
            if (!id.replaceAll('\\', '/').endsWith(file) || !changed.includes(from)) continue;
            changed = changed.replace(from, () => to);
            missing.delete(replacement);
          }
          return changed;
        },
      },
    ],
  });
  const file = join(folder, `${entry.replace(/\.ts$/, '')}.mjs`);
  await bundle.write({ file, format: 'esm' });
  await bundle.close();
  for (const { file: where, from } of missing) throw new Error(`${where} has no more “${from}”`);
  return file;
}
